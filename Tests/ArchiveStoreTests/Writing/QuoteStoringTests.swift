import ArchiveStore
import NewsModel
import Testing

@Suite struct QuoteStoringTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
    }

    @Test("a quote comes back with its words, its speaker and its article")
    func whole() throws {
        _ = try archive.store([Sample.harbour()])
        let quote = try #require(try archive.quote(id: "harbour-1"))
        #expect(quote.text == "The harbour will open")
        #expect(quote.kind == .direct)
        #expect(quote.speaker == Speaker(id: "mira-halvorsen", name: "Mira Halvorsen", role: "mayor"))
        #expect(quote.source == "Mira Halvorsen")
        #expect(quote.cue == "said")
        #expect(quote.confidence == 0.9)
        #expect(quote.article.id == "harbour")
        #expect(quote.article.title == "Harbour to open")
        #expect(quote.article.published == NewsDate("2019-11-06"))
        #expect(try archive.quotes(ofArticle: "harbour")?.map(\.id) == ["harbour-1", "harbour-2"])
    }

    @Test("offsets are code points, whatever stands before them")
    func codePoints() throws {
        let text = "Ünder – 👩‍👧 “Ja”, sagte Åse."
        _ = try archive.store([Sample.article("a", text: text, said: [Sample.Said("Ja", source: "Åse", cue: "sagte")])])
        let quote = try #require(try archive.quote(id: "a-1"))
        let scalars = Array(text.unicodeScalars)
        let cut = { (range: Range<Int>) in scalars[range].map { String($0) }.joined() }
        #expect(quote.spans.content.map(cut) == ["Ja"])
        #expect(quote.spans.source.map(cut) == ["Åse"])
        #expect(quote.spans.cue.map(cut) == ["sagte"])
        #expect(quote.source == "Åse")
    }

    @Test("pieces of one quote are joined with a space")
    func pieces() throws {
        let text = "“We came,” she said, “and we saw.”"
        _ = try archive.store([
            Sample.article("a", text: text, said: [Sample.Said("We came", "and we saw.", cue: "said")])
        ])
        let quote = try #require(try archive.quote(id: "a-1"))
        #expect(quote.text == "We came and we saw.")
        #expect(quote.spans.content == [1..<8, 22..<33])
        #expect(quote.speaker == nil)
        #expect(quote.source == nil)
        #expect(quote.prefix == "“")
        #expect(quote.suffix == "”")
    }

    @Test("the words around a quote stay within its paragraph and 120 code points")
    func context() throws {
        let long = String(repeating: "é", count: 300)
        let text = "First paragraph.\n\nIt is “here” now.\n\n\(long)“there”\(long)"
        _ = try archive.store([Sample.article("a", text: text, said: [Sample.Said("here"), Sample.Said("there")])])
        let quotes = try #require(try archive.quotes(ofArticle: "a"))
        #expect(quotes[0].prefix == "It is “")
        #expect(quotes[0].suffix == "” now.")
        #expect(quotes[1].prefix == String(long.prefix(119)) + "“")
        #expect(quotes[1].suffix == "”" + String(long.prefix(119)))
    }

    @Test("spans within a letter or beyond the text are refused", arguments: [1..<3, 0..<99, -1..<2, 3..<3_000_000])
    func badSpans(range: Range<Int>) throws {
        var prepared = Sample.article("a", text: "éa “b”")
        let spans = QuoteSpans(content: [range], source: [], cue: [])
        prepared.quotes = [ExtractedQuote(kind: .direct, spans: spans, speaker: nil, role: nil, confidence: 1)]
        #expect(failure { _ = try archive.store([prepared]) } != nil)
        #expect(try archive.counts().articles == 0)
    }

    @Test(
        "an id that no quote has finds none",
        arguments: ["harbour-3", "harbour-0", "harbour-01", "harbour-+1", "harbour", "-1", ""]
    )
    func unknown(id: String) throws {
        _ = try archive.store([Sample.harbour()])
        #expect(try archive.quote(id: id) == nil)
    }

    @Test("an article's id may hold hyphens and digits")
    func hyphens() throws {
        _ = try archive.store([Sample.harbour("bay-2019-1"), Sample.harbour("bay-2019")])
        #expect(try archive.quote(id: "bay-2019-1-2")?.article.id == "bay-2019-1")
        #expect(try archive.quote(id: "bay-2019-1")?.article.id == "bay-2019")
    }

    @Test("quotes of a changed text are gone from lists and search")
    func changed() throws {
        _ = try archive.store([Sample.harbour()])
        _ = try archive.store([
            Sample.article(
                "harbour",
                text: "“Closed,” said Teo Brandt.",
                said: [Sample.Said("Closed", by: "Teo Brandt")]
            )
        ])
        var question = QuoteQuestion()
        #expect(try archive.quotes(question).items.map(\.item.text) == ["Closed"])
        question.expression = .word("harbour")
        #expect(try archive.quotes(question).items.isEmpty)
        #expect(try archive.speaker(id: "mira-halvorsen") == nil)
        #expect(try archive.check() == [])
    }
}
