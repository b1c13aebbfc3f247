import NewsModel
import Testing

@testable import saidline_bench

@Suite("Keys of crawl files, and how many files were read right")
struct CrawlKeyTests {
    private static let line =
        #"{"file":"a.txt","date":"2019-11-06","byline":"Ada Brook","source":"Harbour Mail","trailer":false,"paragraphs":2}"#

    private func keys(_ text: String) throws -> [CrawlKey] {
        try CrawlKey.load(BenchFolder().write("key.jsonl", text))
    }

    private func content(_ text: String = "One.\n\nTwo.") -> ArticleContent {
        let date = NewsDate(year: 2019, month: 11, day: 6)
        return ArticleContent(authors: ["Ada Brook"], published: date, source: "Harbour Mail", text: text)
    }

    @Test("a key is read with what it leaves open")
    func loading() throws {
        let folder = try BenchFolder()
        let open = #"{"file":"b.txt","date":null,"source":"Elm News","trailer":true,"paragraphs":0}"#
        let keys = try CrawlKey.load(folder.write("key.jsonl", Self.line + "\n\n" + open + "\n"))
        #expect(keys.map(\.file) == ["a.txt", "b.txt"])
        #expect(keys.map(\.date) == ["2019-11-06", nil])
        #expect(keys.map(\.byline) == ["Ada Brook", nil])
        #expect(keys.map(\.source) == ["Harbour Mail", "Elm News"])
        #expect(keys.map(\.hasTrailer) == [false, true])
        #expect(keys.map(\.paragraphs) == [2, 0])
    }

    @Test("a key without one of its fields is refused", arguments: ["file", "source", "trailer", "paragraphs"])
    func missing(field: String) throws {
        let folder = try BenchFolder()
        let path = try folder.write("key.jsonl", Self.line.replacing("\"\(field)\"", with: "\"other\""))
        #expect(throws: (any Error).self) { try CrawlKey.load(path) }
        #expect(throws: (any Error).self) { try CrawlKey.load(folder.path + "/none") }
    }

    private func key() throws -> CrawlKey {
        let folder = try BenchFolder()
        return try #require(try CrawlKey.load(folder.write("key.jsonl", Self.line)).first)
    }

    @Test("an article that is as its key says makes no mistake")
    func right() throws {
        var score = CrawlKeyScore()
        score.add(content(), try key(), printed: "")
        #expect(score.mistakes.isEmpty)
        let lines = score.table.split(separator: "\n")
        #expect(lines.map { $0.cells[0] } == ["field", "date", "byline", "source", "trailer", "paragraphs"])
        #expect(lines.dropFirst().allSatisfy { $0.cells[1...] == ["1", "100.0", "%"] })
    }

    @Test("every field that was read otherwise is a mistake of its own")
    func wrong() throws {
        var score = CrawlKeyScore()
        score.add(content(), try key(), printed: "")
        var other = content("One.")
        (other.authors, other.published, other.source, other.trailer) = (["Ada", "Bo"], nil, "Elm News", "Follow us.")
        score.add(other, try key(), printed: "")
        let found = Dictionary(uniqueKeysWithValues: score.mistakes.map { ($0.field, [$0.expected, $0.found]) })
        #expect(
            found == [
                .date: ["2019-11-06", "none"], .byline: ["Ada Brook", "Ada and Bo"], .trailer: ["false", "true"],
                .paragraphs: ["2", "1"], .source: ["Harbour Mail", "Elm News"],
            ]
        )
        #expect(score.mistakes.allSatisfy { $0.file == "a.txt" })
        #expect(score.table.split(separator: "\n").dropFirst().allSatisfy { $0.cells[1...] == ["2", "50.0", "%"] })
    }

    @Test(
        "an outlet that was not found counts where the first or the last lines name it",
        arguments: [
            ("By Harbour Mail\nOne.\nTwo.\nThree.", true), ("One.\nTwo.\nThree.", false),
            ("One.\nHarbour Mail\nTwo.\nThree.", false), ("One.\nTwo.\nFollow @HarbourMail", true),
            ("One.\nTwo.\nAda Brook is a writer of Harbour Mail.", true), ("One.\nTwo.\nHarbour Mail", false),
        ]
    )
    func outlets(printed: String, counts: Bool) throws {
        var score = CrawlKeyScore()
        var other = content()
        other.source = nil
        score.add(other, try key(), printed: printed)
        #expect(score.mistakes.map(\.field) == (counts ? [.source] : []))
    }

    @Test("a table of no files divides by nothing")
    func empty() {
        let lines = CrawlKeyScore().table.split(separator: "\n").dropFirst()
        #expect(lines.allSatisfy { $0.cells[1...] == ["0", "0.0", "%"] })
    }
}
