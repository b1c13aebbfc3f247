import FoundationEssentials
import NewsModel
import QuoteExtraction
import Testing

@Suite("Hostile texts")
struct HostileTextTests {
    /// A piece that is repeated until the text is as long as the largest article.
    static let pieces = [
        "\"", "“", "”", "'a ", "‘a ", "“a,", "(", ",", ".", "\n", "\"A.\n", "a'", "a-", "a.", "said ", "he ",
        "he said ",
        "He said he said ", "called x called ", "according to Hale, ", "When Hale said x, ", ", said, Ab", "Ab Cd, ",
        "Ab Cd said that x. ", "Mr Cd said that x. She said y. ", "Ab and ", "mayor of ", "A: b\n", "― Ab Cd\n",
        "\"Go,\" she said. \"a.\" ", "\"a, He said \"b ", "e\u{301}\u{200d}🎉", "a\u{2028}", "Ab \"x\" ",
        "the minister ",
        "who ", "Ab, who ", "it said. ", "The company said x. ", "Ab Cd Ef ", "of ", "the ", "Dr. ", "read more: ",
    ]

    @Test("a text of one piece repeated is read in time that grows with its length", arguments: pieces)
    func repeated(piece: String) {
        Self.expectLinear { String(repeating: piece, count: $0 / piece.utf8.count) }
    }

    @Test("a text of ever new names is read in time that grows with its length")
    func names() {
        Self.expectLinear { length in
            var text = ""
            var number = 0
            while text.utf8.count < length {
                text += "\(Self.name(number)) \(Self.name(number / 7)) said it was late. He said no. "
                number += 1
            }
            return text
        }
    }

    /// "Baba", "Caba", …: another name for each number.
    private static func name(_ number: Int) -> String {
        var name = ""
        var rest = number
        repeat {
            name += ["ba", "ce", "di", "fo", "gu", "ha", "je", "ki"][rest % 8]
            rest /= 8
        } while rest > 0
        return name.prefix(1).uppercased() + name.dropFirst() + "r"
    }

    /// Fails where four times the text takes more than nine times the time: a quadratic stage would take sixteen.
    private static func expectLinear(_ text: (Int) -> String) {
        let extractor = QuoteExtractor()
        let (short, long) = (text(6000), text(24_000))
        var quotes: [ExtractedQuote] = []
        let one = ProcessorTime.seconds { quotes = extractor.quotes(in: short) }
        let four = ProcessorTime.seconds { quotes += extractor.quotes(in: long) }
        #expect(four < one * 9 + 0.05, "\(quotes.count) quotes in \(one) and \(four) seconds")
    }

    @Test("spans keep their rules in texts without sense", arguments: 0..<60)
    func senseless(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let bits =
            Self.pieces + [
                " said ", " she said", " that ", "Ana Ruiz ", "the mayor ", "told ", "\n\n", "!", "?", "…", " — ", ": ",
                "é",
                "「", "'s ", " and ", ", ", "Mr. ", "»", "«", "''", "``", "\u{0}", "\r", "\u{feff}", "quoted as saying ",
            ]
        let count = Int.random(in: 1...120, using: &generator)
        let text = (0..<count).map { _ in bits.randomElement(using: &generator) ?? "" }.joined()
        #expect(SpanRules.breaches(of: QuoteExtractor().quotes(in: text), in: text) == [])
    }
}

@Suite("Spoilt articles")
struct SpoiltArticleTests {
    static let articles = [QuoteExtractorTests.article] + Example.all.map(\.text)
    /// How many of each batch; more of them by `SAIDLINE_SPOILT=100000`.
    static let count = ProcessInfo.processInfo.environment["SAIDLINE_SPOILT"].flatMap(Int.init) ?? 100

    @Test("a spoilt article has quotes that keep the rules of spans, and never stops the program", arguments: 0..<8)
    func rules(batch: Int) {
        for number in 0..<Self.count { Self.expectSound(batch * Self.count + number, by: QuoteExtractor()) }
    }

    @Test("so it has by the model")
    func model() throws {
        let extractor = try QuoteExtractor.builtIn()
        for number in 0..<Self.count / 2 { Self.expectSound(number * 3 + 1, by: extractor) }
    }

    private static func expectSound(_ seed: Int, by extractor: QuoteExtractor) {
        var mutator = Mutator(seed: UInt64(seed))
        let text = mutator.mutated(articles[seed % articles.count])
        #expect(SpanRules.breaches(of: extractor.quotes(in: text), in: text) == [], "seed \(seed)")
    }
}
