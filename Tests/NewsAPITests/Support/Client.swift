import HTTPServer
import JSONText
import Locking
import NewsAPI
import NewsModel
import Testing

/// Sends requests to the routes as the server would, without a socket.
struct Client {
    let archive = MemoryArchive()
    let log = Locked([String]())
    let api: NewsAPI

    /// 2026-03-10T15:30:45Z, the clock's present.
    static let now = Timestamp(seconds: 1_773_156_645)

    /// A client of an empty archive, at the given moment.
    init(now: Timestamp = Self.now) {
        self.init { now }
    }

    /// A client of an empty archive, with a clock of the test's own.
    init(clock: @escaping @Sendable () -> Timestamp) {
        let ingest = Ingest(archive: archive, threads: 2, version: 7) { SampleQuotes.found(in: $0) }
        api = NewsAPI(
            archive: archive,
            ingest: ingest,
            clock: clock,
            page: { Response(.ok, contentType: "text/html; charset=utf-8", body: Array("<!doctype html>".utf8)) },
            log: { [log] line in log.withLock { $0.append(line) } }
        )
    }

    /// A client of an archive with these articles, each a line of JSON.
    init(_ lines: String...) throws {
        self.init()
        let answer = post(lines.joined(separator: "\n"), as: "application/x-ndjson")
        try #require(answer.json["added"]?.integer == lines.count, "\(answer.text)")
    }

    // MARK: - Requests

    func get(_ target: String, _ fields: [String: String] = [:]) -> Answer {
        send(.get, target, fields)
    }

    func post(_ body: String, to target: String = "/articles", as type: String? = "application/json") -> Answer {
        send(.post, target, type.map { ["Content-Type": $0] } ?? [:], Array(body.utf8))
    }

    func put(_ body: String, to target: String, _ fields: [String: String] = [:]) -> Answer {
        send(.put, target, ["Content-Type": "application/json"].merging(fields) { $1 }, Array(body.utf8))
    }

    /// Sends a request; a received body comes in pieces of `pieceSize` bytes.
    func send(
        _ method: Method,
        _ target: String,
        _ fields: [String: String] = [:],
        _ body: [UInt8] = [],
        pieceSize: Int = 1_000
    ) -> Answer {
        guard let (found, decision) = find(method, target) else { return Answer(Response(.notFound)) }
        var request = found
        for (name, value) in fields { request.fields[name] = value }
        request.id = "test-1"
        switch decision(request) {
        case .answer(let response): return Answer(response)
        case .collect(let limit, let place, let handler):
            guard body.count <= limit else { return Answer(Response(.contentTooLarge)) }
            request.body = body
            return Answer(handler(request), place)
        case .receive(let receiver):
            for start in stride(from: 0, to: body.count, by: pieceSize) {
                let piece = Array(body[start..<min(start + pieceSize, body.count)])
                if let response = receiver.receive(piece) { return Answer(response, .worker) }
            }
            return Answer(receiver.finish(), .worker)
        }
    }

    /// The route of a target, literal segments before named ones.
    private func find(_ method: Method, _ target: String) -> (Request, Route.Decision)? {
        let halves = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let path = halves[0].split(separator: "/", omittingEmptySubsequences: false)
        let matching = api.routes.filter { route in
            let pattern = route.pattern.split(separator: "/", omittingEmptySubsequences: false)
            return pattern.count == path.count && zip(pattern, path).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
        }
        guard let route = matching.min(by: { Self.names($0).count < Self.names($1).count }) else { return nil }
        guard let decision = route.methods[method] else { return nil }
        let query = halves.count > 1 ? String(halves[1]) : nil
        var request = Request(method: method, path: String(halves[0]), query: query)
        for (index, name) in Self.names(route) { request.parameters[name] = String(path[index]) }
        return (request, decision)
    }

    private static func names(_ route: Route) -> [(Int, String)] {
        let pattern = route.pattern.split(separator: "/", omittingEmptySubsequences: false)
        return pattern.enumerated().filter { $0.element.hasPrefix("{") }.map { ($0, String($1.dropFirst().dropLast())) }
    }
}

/// An answer, taken apart.
struct Answer {
    let response: Response
    /// Where the handler asked to run; `nil` where the head alone was enough.
    let place: Place?

    init(_ response: Response, _ place: Place? = nil) {
        self.response = response
        self.place = place
    }

    var status: Int { response.status.code }
    var text: String { String(decoding: response.body, as: UTF8.self) }
    var type: String? { response.fields["Content-Type"] }
    /// The body as JSON; `null` where it is none.
    var json: JSONValue { (try? JSONReader.value(in: response.body)) ?? .null }
    /// The ids of the list's items.
    var ids: [String] { items.compactMap { $0["id"]?.string } }
    /// The list's items.
    var items: [JSONValue] { json["data"]?.array ?? [] }
    /// The address of the next page.
    var next: String? { json["links"]?["next"]?.string }
    /// The first fault of a problem.
    var fault: JSONValue? { json["errors"]?.array?.first }
    /// The faults' parameters.
    var faultyParameters: [String] { json["errors"]?.array?.compactMap { $0["parameter"]?.string } ?? [] }

    func field(_ name: String) -> String? { response.fields[name] }
}
