import NewsModel
import QuoteExtraction
import Testing

@Suite("Spans")
struct SpanTests {
    /// A text in which every part of the one quote is marked by its place.
    static let texts = [
        "“It is late,” Ana Ruiz said.",
        "Café — “It is late,” Ana Ruiz said.",
        "🎉🎉 “It is late,” Ana Ruiz said.",
        "Über alles\u{2028}“It is late,” Ana Ruiz said.",
        "\u{feff}“It is late,” Ana Ruiz said.",
        "e\u{301}e\u{301}\n\n“It is late,” Ana Ruiz said.",
        "   \t “It is late,” Ana Ruiz said.   ",
        "東京。\n“It is late,” Ana Ruiz said.",
    ]

    @Test("offsets count UTF-8 bytes of the text as given", arguments: texts)
    func offsets(text: String) throws {
        let quote = try #require(QuoteExtractor().quotes(in: text).first)
        let bytes = Array(text.utf8)
        func words(_ spans: [Range<Int>]) -> [String] { spans.map { String(decoding: bytes[$0], as: UTF8.self) } }
        #expect(words(quote.spans.content) == ["It is late"])
        #expect(words(quote.spans.source) == ["Ana Ruiz"])
        #expect(words(quote.spans.cue) == ["said"])
    }

    @Test("content, source and cue never overlap in plain attributions", arguments: texts)
    func apart(text: String) throws {
        let quote = try #require(QuoteExtractor().quotes(in: text).first)
        let spans = quote.spans.content + quote.spans.source + quote.spans.cue
        let sorted = spans.sorted { $0.lowerBound < $1.lowerBound }
        #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
    }

    @Test("a text before or behind changes no quote but its offsets", arguments: ["Nothing new.\n\n", "Café. "])
    func shifted(prefix: String) {
        let text = "“It is late,” Ana Ruiz said. Ruiz said she was tired."
        let alone = QuoteExtractor().quotes(in: text)
        let moved = QuoteExtractor().quotes(in: prefix + text)
        let shift = prefix.utf8.count
        #expect(
            moved.map { $0.spans.content.map { $0.lowerBound - shift } }
                == alone.map { $0.spans.content.map(\.lowerBound) }
        )
        #expect(moved.map(\.speaker) == alone.map(\.speaker))
        #expect(moved.map(\.kind) == alone.map(\.kind))
    }

    @Test("a string that is bridged or made of slices gives the same quotes")
    func slices() {
        let text = "Head. “It is late,” Ana Ruiz said."
        let slice = String(text.dropFirst(6))
        #expect(QuoteExtractor().quotes(in: slice) == QuoteExtractor().quotes(in: "“It is late,” Ana Ruiz said."))
    }

    @Test("the version of the rules is told")
    func version() {
        #expect(QuoteExtractor.engineVersion >= 2)
    }
}
