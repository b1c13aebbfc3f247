import HTTPServer
import JSONText
import Locking
import NewsModel
import NewsReading

/// Takes many articles, one JSON object a line, while they come in.
///
/// Memory is bounded by the run's batches, however long the body is.
final class BulkReceiver: BodyReceiver {
    /// The names that lines of JSON go by.
    static let mediaTypes = ["application/x-ndjson", "application/ndjson", "application/jsonl"]

    private let api: NewsAPI
    private let run: IngestRun
    private let request: Request
    private let lines: Locked<NDJSONSplitter>

    /// A receiver of the body of `request`.
    init(_ api: NewsAPI, _ request: Request) {
        self.api = api
        self.request = request
        run = api.ingest.begin()
        lines = Locked(NDJSONSplitter(limit: api.articleBytes))
    }

    func receive(_ piece: [UInt8]) -> Response? {
        take(lines.withLock { $0.lines(adding: piece) })
    }

    func finish() -> Response {
        let last = lines.withLock { $0.finish() }
        if let failure = take([last].compactMap(\.self)) { return failure }
        do {
            return .json(try run.finish().json)
        } catch {
            return response(to: error)
        }
    }

    func cancel() {}

    private func take(_ lines: [NDJSONSplitter.Line]) -> Response? {
        do {
            for line in lines { try run.add(item(line)) }
            return nil
        } catch {
            return response(to: error)
        }
    }

    /// The problem, and how far the storing had come.
    private func response(to error: ArchiveError) -> Response {
        var problem = Problem(error)
        let report = run.report
        problem.detail +=
            " Before that, \(report.accepted) articles of this body were stored; sending it again does no harm."
        return api.response(to: problem, of: request)
    }

    private func item(_ line: NDJSONSplitter.Line) -> IngestItem {
        let tooLong = ReadingError.tooLarge(limit: api.articleBytes).message
        return IngestItem(line.bytes.map { .json($0) } ?? .unreadable(tooLong), line: line.number)
    }
}

extension IngestReport {
    /// What a bulk request answers.
    fileprivate var json: [UInt8] {
        JSONWriter.object { members in
            members.field("added", added)
            members.field("updated", updated)
            members.field("unchanged", unchanged)
            members.array("rejected") { list in
                for rejection in rejected {
                    list.object {
                        $0.field("line", rejection.line)
                        $0.field("message", rejection.message)
                    }
                }
            }
            members.field("moreRejected", moreRejected)
        }
    }
}
