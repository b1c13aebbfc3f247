/// Spoils articles as scanners, converters and people do: the same way for the same seed.
struct Mutator {
    private var random: SeededGenerator
    /// What is put in: signs in pairs and alone, words that attribute, invisible code points.
    private static let pieces = [
        "“", "”", "\"", "'", "‘", "’", "«", "»", "''", "(", ")", ",", ".", ":", ";", "—", "-", "…", "?", "!", "\n",
        "\n\n",
        " ", " said ", " he said ", " she ", " who ", " that ", "According to ", "Ann Hale", "Hale", "Mr. ",
        "the mayor",
        "MOSS: ", "A: ", "― ", "e\u{301}", "\u{200d}🎉", "\u{0}", "\r", "\u{feff}", "\u{2028}", "ß", "İ", "，", "「", "」",
    ]

    /// The changes that follow from `seed`.
    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    /// `text` with one to six changes.
    mutating func mutated(_ text: String) -> String {
        var scalars = Array(text.unicodeScalars)
        for _ in 0..<Int.random(in: 1...6, using: &random) { change(&scalars) }
        var result = String.UnicodeScalarView()
        result.append(contentsOf: scalars)
        return String(result)
    }

    private mutating func change(_ scalars: inout [Unicode.Scalar]) {
        let range = range(in: scalars)
        switch Int.random(in: 0..<7, using: &random) {
        case 0: scalars.removeSubrange(range)
        case 1: scalars.insert(contentsOf: scalars[range], at: range.lowerBound)
        case 2: scalars.replaceSubrange(range, with: scalars[range].reversed())
        case 3:
            scalars.replaceSubrange(range, with: scalars[range].flatMap(\.properties.uppercaseMapping.unicodeScalars))
        case 4: scalars.append(contentsOf: scalars[range])
        default:
            let piece = Self.pieces.randomElement(using: &random) ?? "\""
            scalars.insert(contentsOf: piece.unicodeScalars, at: range.lowerBound)
        }
    }

    /// A range of mostly few code points.
    private mutating func range(in scalars: [Unicode.Scalar]) -> Range<Int> {
        let start = Int.random(in: 0...scalars.count, using: &random)
        let longest = Int.random(in: 0..<8, using: &random) == 0 ? 400 : 12
        return start..<min(scalars.count, start + Int.random(in: 0...longest, using: &random))
    }
}

/// SplitMix64: the same numbers for the same seed on every machine.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    /// The numbers that follow from `seed`.
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
