import NewsModel
import QuoteExtraction
import Testing

@Suite("Hostile texts")
struct HostileTextTests {
    /// A piece that is repeated until the text is as long as the largest article.
    static let pieces = [
        "\"", "“", "”", "'a ", "‘a ", "“a,", "(", ",", ".", "\n", "\"A.\n", "a'", "a-", "a.",
        "He said he said ", "called x called ", "according to Hale, ", "When Hale said x, ", ", said, Ab",
        "Ab Cd said that x. ", "Mr Cd said that x. She said y. ", "Ab and ", "mayor of ", "A: b\n", "― Ab Cd\n",
        "\"Go,\" she said. \"a.\" ", "\"a, He said \"b ", "e\u{301}\u{200d}🎉", "a\u{2028}", "Ab \"x\" ",
    ]

    @Test("a text of one piece repeated is read in time that grows with its length", arguments: pieces)
    func repeated(piece: String) {
        let clock = ContinuousClock()
        let short = String(repeating: piece, count: 4_000 / piece.utf8.count)
        let long = String(repeating: piece, count: 32_000 / piece.utf8.count)
        let extractor = QuoteExtractor()
        var quotes: [ExtractedQuote] = []
        let one = clock.measure { quotes = extractor.quotes(in: short) }
        let eight = clock.measure { quotes += extractor.quotes(in: long) }
        // A quadratic stage would take 64 times as long.
        #expect(eight < one * 40 + .milliseconds(400))
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

/// SplitMix64: the same numbers for the same seed on every machine.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
