import NewsAPI
import NewsModel
import Testing

@Suite("Queries of any kind")
struct QueryFuzzTests {
    @Test("any pieces in any order have a meaning, and its text has the same meaning", arguments: 0..<40)
    func pieces(seed: UInt64) {
        let pieces = [
            "a", "dam", "AND", "OR", "NOT", "NEAR(", "NEAR(a b, 3)", "(", ")", "\"", "“", "”", "-", "title:", "x:y",
            "*",
            "pre*", " ", " ", " ", "'s", "O'Neil", "10:30", "é", "東", "🙂", ",", "\u{301}", "\u{200F}", "NEAR",
        ]
        var random = SplitMix(state: seed)
        for _ in 0..<50 {
            let query = (0..<random.below(16)).map { _ in pieces[random.below(pieces.count)] }.joined()
            let meaning = QueryReading(query).understood
            #expect(QueryReading(meaning).understood == meaning, "\(query)")
        }
    }

    @Test("any bytes are answered", arguments: 0..<20)
    func bytes(seed: UInt64) {
        var random = SplitMix(state: seed &+ 1_000)
        for _ in 0..<50 {
            let bytes = (0..<random.below(64)).map { _ in UInt8(random.below(256)) }
            let query = String(decoding: bytes, as: UTF8.self)
            let reading = QueryReading(query)
            #expect(reading.notes.allSatisfy { (0...query.unicodeScalars.count).contains($0.position) })
            #expect(QueryReading(reading.understood).understood == reading.understood)
        }
    }
}

/// Pseudo-random numbers that are the same in every run.
struct SplitMix {
    var state: UInt64

    /// A number from 0 up to, not including, `bound`.
    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }
}
