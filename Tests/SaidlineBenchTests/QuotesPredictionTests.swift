import Foundation
import NewsModel
import Testing

@testable import saidline_bench

@Suite("Articles to extract quotes from, and quotes as a scorer reads them")
struct QuotesPredictionTests {
    @Test("articles are read line by line, and other members are left alone")
    func corpus() throws {
        let folder = try BenchFolder()
        let text = "{\"id\":\"a\",\"text\":\"One  two\\n\\nthree \",\"x\":[1]}\n\n{\"id\":\"b\",\"text\":\"\"}"
        let articles = try QuoteCorpus.articles(at: folder.write("corpus.jsonl", text))
        #expect(articles.map(\.id) == ["a", "b"])
        #expect(articles.map(\.wordCount) == [3, 0])
    }

    @Test(
        "a line that is no article is refused",
        arguments: ["{", "[]", "{\"id\":\"a\"}", "{\"id\":1,\"text\":\"t\"}"]
    )
    func broken(line: String) throws {
        let folder = try BenchFolder()
        let path = try folder.write("corpus.jsonl", line)
        #expect(throws: (any Error).self) { try QuoteCorpus.articles(at: path) }
    }

    /// The places of `parts` in the bytes of `text`.
    private func bytes(_ part: String, in text: String) throws -> Range<Int> {
        let range = try #require(text.range(of: part))
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        return start..<start + part.utf8.count
    }

    private func prediction(_ text: String, _ content: String, withMarks: Bool) throws -> QuotePrediction {
        let spans = QuoteSpans(
            content: [try bytes(content, in: text)],
            source: [try bytes("Ada", in: text)],
            cue: [try bytes("said", in: text)]
        )
        let quote = ExtractedQuote(kind: .direct, spans: spans, speaker: "Ada Brook", role: nil, confidence: 0.5)
        let article = try JSONDecoder().decode(
            QuoteCorpus.Article.self,
            from: try JSONEncoder().encode(["id": "a", "text": text])
        )
        return QuotePrediction(article: article, quotes: [quote], withMarks: withMarks)
    }

    @Test("bytes become code points, whatever their width")
    func codePoints() throws {
        let quote = try #require(try prediction("🚋 “Élan,” said Ada.", "Élan", withMarks: false).quotes.first)
        #expect(quote.content == [[3, 7]])
        #expect(quote.cue == [[10, 14]])
        #expect(quote.source == [[15, 18]])
    }

    @Test(
        "with marks, content takes what closes it, and nothing where nothing does",
        arguments: [
            ("“Élan,” said Ada.", "Élan", [0, 7]), ("\"Yes!\" said Ada.", "Yes!", [0, 6]),
            ("«No», said Ada.", "No", [0, 4]),
            ("It is so, said Ada.", "It is so", [0, 8]), ("‘“No”’ said Ada.", "No", [0, 6]),
            ("said Ada: \"No", "No", [10, 13]), ("\"No....\" said Ada.", "No", [0, 3]),
        ]
    )
    func marks(text: String, content: String, pair: [Int]) throws {
        #expect(try prediction(text, content, withMarks: true).quotes.first?.content == [pair])
    }

    @Test("a prediction is one line of JSON with its members in order, and none for what is unknown")
    func line() throws {
        let line = try prediction("\"No,\" said Ada.", "No", withMarks: false).line()
        let expected = #"""
            {"id":"a","quotes":[{"confidence":0.5,"content":[[1,3]],"cue":[[6,10]],"kind":"direct","source":[[11,14]],\#
            "speaker":"Ada Brook"}]}

            """#
        #expect(String(decoding: line, as: UTF8.self) == expected)
    }
}
