import NewsAPI
import NewsModel
import Testing

@Suite("Ingest")
struct IngestTests {
    private let archive = MemoryArchive()
    private var ingest: Ingest { Ingest(archive: archive, threads: 3, version: 7) { SampleQuotes.found(in: $0) } }

    private func draft(_ id: String, _ text: String = "A text.") -> ArticleDraft {
        ArticleDraft(id: id, content: ArticleContent(text: text))
    }

    @Test("a draft is prepared with its quotes, the extractor's version and what it expects")
    func prepare() {
        let prepared = ingest.prepare(draft("x", "\"Go,\" said Ada."), expecting: .absent)
        #expect(prepared.draft.id == "x")
        #expect(prepared.quotes.map(\.speaker) == ["Ada"])
        #expect(prepared.extractorVersion == 7)
        #expect(prepared.expected == .absent)
    }

    @Test("drafts, lines of JSON and plain text may be mixed; the report has them all")
    func mixed() throws {
        let run = ingest.begin()
        try run.add(IngestItem(.draft(draft("a")), line: 1, file: "one.json"))
        try run.add(IngestItem(.json(Array(#"{"id":"b","text":"B."}"#.utf8)), line: 2))
        try run.add(IngestItem(.crawlText(Array("Just \"words\" here.".utf8)), line: 1, file: "two.txt"))
        try run.add(IngestItem(.json(Array("{".utf8)), line: 9, file: "three.ndjson"))
        try run.add(IngestItem(.unreadable("Too long."), line: 10, file: "three.ndjson"))
        #expect(run.report == IngestReport())
        let report = try run.finish()
        #expect(report.added == 3)
        #expect(report.accepted == 3)
        #expect(report.quotes == 1)
        #expect(report.rejected.map(\.line) == [9, 10])
        #expect(report.rejected.map(\.file) == ["three.ndjson", "three.ndjson"])
        #expect(report.rejected.last?.message == "Too long.")
        #expect(Set(archive.now.records.map(\.article.id)).isSuperset(of: ["a", "b"]))
    }

    @Test("articles are stored in the order in which they came, whichever thread read them")
    func order() throws {
        let run = ingest.begin()
        for index in 0..<1_100 { try run.add(IngestItem(.draft(draft("a\(index)")), line: index)) }
        #expect(try run.finish().added == 1_100)
        #expect(archive.now.records.map(\.article.id) == (0..<1_100).map { "a\($0)" })
        #expect(archive.now.batches == [512, 512, 76])
    }

    @Test("large articles make smaller batches")
    func batchBytes() throws {
        let run = ingest.begin()
        let text = String(repeating: "a", count: 2_000_000)
        for index in 0..<9 { try run.add(IngestItem(.draft(draft("a\(index)", text)), line: index)) }
        #expect(try run.finish().added == 9)
        #expect(archive.now.batches == [5, 4])
    }

    @Test("an archive that fails ends the run, and says why")
    func failure() {
        archive.fail(.diskFull)
        let run = ingest.begin()
        #expect(throws: ArchiveError.diskFull) {
            for index in 0..<5_000 { try run.add(IngestItem(.draft(draft("a\(index)")), line: index)) }
        }
        #expect(run.report.accepted == 0)
        #expect(throws: ArchiveError.diskFull) { try run.finish() }
    }

    @Test("a run of nothing but rejected lines writes nothing")
    func onlyRejected() throws {
        let run = ingest.begin()
        for line in 1...3 { try run.add(IngestItem(.json([]), line: line)) }
        let report = try run.finish()
        #expect(report.rejected.count == 3)
        #expect(archive.now.batches.isEmpty)
    }

    @Test("several runs at once do not disturb one another", arguments: 0..<4)
    func concurrentRuns(number: Int) throws {
        let run = ingest.begin()
        for index in 0..<600 { try run.add(IngestItem(.draft(draft("r\(number)-\(index)")), line: index)) }
        #expect(try run.finish().added == 600)
    }
}
