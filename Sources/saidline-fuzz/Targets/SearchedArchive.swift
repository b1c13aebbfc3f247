import ArchiveStore
import Glibc
import HTTPServer
import JSONText
import NewsAPI
import NewsModel

/// A small archive that queries are put to as the server would put them.
struct SearchedArchive: Sendable {
    /// The one that all checks ask; `nil` where there is no room for it.
    static let shared = SearchedArchive()

    private let router: Router
    /// What else a query asks for, chosen by its length: the same in every run.
    ///
    /// A few hits show as much as twenty, and more queries can be put.
    private static let extras = [
        "", "&in=quotes&limit=4", "&match=any&limit=3", "&match=all&facets=source,section,speaker&limit=4",
        "&sort=newest&limit=2", "&in=quotes&histogram=auto&sort=oldest&limit=3", "&highlight=false&section=local",
        "&format=atom&limit=3", "&from=2019&to=2020&limit=1",
    ]

    private init?() {
        var path = Array("/tmp/saidline-fuzz-XXXXXX".utf8CString)
        let made = path.withUnsafeMutableBufferPointer { path in path.baseAddress.flatMap { mkdtemp($0) } }
        guard let folder = made else { return nil }
        let file = String(cString: folder) + "/search.saidline"
        var options = ArchiveOptions()
        options.readers = 1
        guard let archive = try? ArticleArchive(path: file, options: options) else { return nil }
        guard (try? archive.store(Self.articles)) != nil else { return nil }
        let api = NewsAPI(
            archive: archive,
            ingest: Ingest(archive: archive, threads: 1, version: 1) { _ in [] },
            cacheBytes: 0,
            clock: { Timestamp(seconds: 1_600_000_000) },
            page: { Response(.ok) },
            log: { print($0) }
        )
        router = Router(api.routes)
        // What is open stays readable without its name, and nothing is left behind.
        for end in ["", "-wal", "-shm"] { unlink(file + end) }
        rmdir(String(cString: folder))
    }

    /// Whether the text is answered, and understood as its answer says; `meaning` is what a reading alone makes of it,
    /// written down.
    func check(_ text: [UInt8], meaning: String?) -> FuzzTarget.Finding {
        let query = "q=" + Self.escaped(text) + Self.extras[text.count % Self.extras.count]
        let response = answer(to: query)
        guard response.status == .ok else { return .disagreement("the status is \(response.status.code)") }
        guard response.fields["Content-Type"] == "application/json" else { return .agreement("a feed") }
        guard let answer = try? JSONReader.value(in: response.body), let meta = answer["meta"] else {
            return .disagreement("the answer is no JSON")
        }
        guard let understood = meta["query"]?["understood"]?.string else { return .agreement("nothing to look for") }
        // Where a spelling was corrected the two differ.
        let again = understood == meaning ? meaning : QueryReading(understood).expression.map { QueryText.of($0) }
        guard again == understood else { return .disagreement("\(understood) is understood as \(again ?? "nothing")") }
        return .agreement(meta["total"]?.integer == 0 ? "nothing found" : "found")
    }

    private func answer(to query: String) -> Response {
        let request = Request(method: .get, path: "/search", query: query)
        guard case .decision(let decide, _) = router.match(request) else { return Response(.notFound) }
        switch decide(request) {
        case .answer(let response): return response
        case .collect(_, _, let handler): return handler(request)
        case .receive: return Response(.notFound)
        }
    }

    /// Every octet as `%XX`.
    private static func escaped(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count * 3)
        for octet in bytes { text += [UInt8(ascii: "%"), digits[Int(octet >> 4)], digits[Int(octet & 15)]] }
        return String(decoding: text, as: UTF8.self)
    }
}

// MARK: - What it holds

extension SearchedArchive {
    private static let openings = [
        "The dam holds, said Ann Lee.", "A bridge near the dam was shut.", "Twelve ferries and 12 bridges.",
        "Le café près du pont.", "日本 ships 🚢 call at noon.", "The council and the mayor of O'Neil Bay met at 10:30.",
    ]

    private static var articles: [PreparedArticle] {
        (0..<30).map { number in
            let opening = openings[number % openings.count]
            let rest = String(repeating: " The word of a mayor (\(number)) is “here to stay”.", count: 3)
            let text = opening + rest
            var content = ArticleContent(title: number % 2 == 0 ? "Dam & bridge \(number)" : nil, text: text)
            content.source = number % 3 == 0 ? "Harbour Mail" : nil
            content.section = number % 4 == 0 ? "Local" : nil
            content.published = NewsDate("2019-11-\(number % 20 + 10)")
            let draft = ArticleDraft(id: "f\(number)", content: content)
            return PreparedArticle(draft: draft, quotes: [quote(in: opening)], extractorVersion: 1)
        }
    }

    /// The whole of a text's beginning as a quote.
    private static func quote(in opening: String) -> ExtractedQuote {
        let spans = QuoteSpans(content: [0..<opening.utf8.count], source: [], cue: [])
        return ExtractedQuote(kind: .direct, spans: spans, speaker: "Ann Lee", role: nil, confidence: 0.9)
    }
}
