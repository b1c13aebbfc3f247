import NewsAPI
import NewsModel
import Testing

@Suite("Stored articles, searched again")
struct RenewalRunTests {
    @Test("each is searched under its own id and content, in order, by the present version")
    func search() throws {
        let client = Client()
        let lines = (0..<40).map { #"{"id":"a\#($0)","text":"\"Number \#($0),\" said Lin Wu."}"# }
        _ = client.post(lines.joined(separator: "\n"), as: "application/x-ndjson")
        let ingest = Ingest(archive: client.archive, threads: 3, version: 9) { SampleQuotes.found(in: $0) }
        let run = RenewalRun(ingest)
        let articles = client.archive.now.records.map(\.article)
        let prepared = run.search(articles)
        #expect(run.version == 9)
        #expect(prepared.map(\.draft.id) == articles.map(\.id))
        #expect(prepared.map(\.draft.content) == articles.map(\.content))
        #expect(prepared.allSatisfy { $0.extractorVersion == 9 && $0.quotes.count == 1 && $0.expected == nil })
        #expect(run.search([]).isEmpty)
    }
}
