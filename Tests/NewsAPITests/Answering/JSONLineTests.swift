import JSONText
import NewsAPI
import NewsModel
import Testing

@Suite("Lines of JSON")
struct JSONLineTests {
    @Test("a line is what the article's own address answers, and can be imported again")
    func article() throws {
        let client = try Samples.client()
        let article = try #require(try client.archive.article(id: "dam"))
        let line = String(decoding: JSONLine.line(article), as: UTF8.self)
        #expect(line == client.get("/articles/dam").text + "\n")
        let other = Client()
        #expect(other.post(line, as: "application/x-ndjson").json["added"]?.integer == 1)
        #expect(other.get("/articles/dam").json["text"] == client.get("/articles/dam").json["text"])
    }

    @Test("a quote's line is what its address answers")
    func quote() throws {
        let client = try Samples.client()
        let quote = try #require(try client.archive.quote(id: "dam-1"))
        #expect(String(decoding: JSONLine.line(quote), as: UTF8.self) == client.get("/quotes/dam-1").text + "\n")
    }

    @Test("a quote of a text that is not stored has no ids, and offsets in code points")
    func unstored() throws {
        let content = ArticleContent(text: "Ça: \"Oui,\" said Zoe.")
        let quotes = Quote.unstored(SampleQuotes.found(in: content.text), of: content)
        let quote = try #require(quotes.first)
        #expect(quote.spans.content == [5..<9])
        #expect(
            String(decoding: JSONLine.line(unstored: quote), as: UTF8.self).hasPrefix(#"{"id":null,"kind":"direct""#)
        )
    }

    @Test("what an extractor places outside of the text is left out", arguments: [[0..<99], [], [-1..<2]])
    func outside(content: [Range<Int>]) {
        let spans = QuoteSpans(content: content, source: [], cue: [])
        let wild = ExtractedQuote(kind: .direct, spans: spans, speaker: nil, role: nil, confidence: 1)
        #expect(Quote.unstored([wild], of: ArticleContent(text: "Short.")).isEmpty)
    }
}
