/// One parser under attack: what to begin with, what to damage it with, and what must hold for any bytes at all.
package struct FuzzTarget: Sendable {
    /// What a check found.
    package enum Finding: Equatable, Sendable {
        /// All agree; the word says on what, so that a run shows which outcomes it has reached.
        case agreement(String)
        /// Two readings differ, or a cut changed the result: a bug in one of them.
        case disagreement(String)
    }

    /// Its name on the command line.
    package let name: String
    /// Inputs that reach deep into the parser, and those on which it once failed.
    package let seeds: [[UInt8]]
    /// Pieces that mean something to the parser; random octets alone would hardly ever make one.
    package let words: [[UInt8]]
    /// How much longer a check takes than one of a parser alone, about.
    package let weight: Int
    /// Reads `bytes` with the parser and with its plain twin, in one piece and in several.
    ///
    /// Must depend on the bytes alone: the same input finds the same thing in every run.
    package let check: @Sendable (_ bytes: [UInt8]) -> Finding

    /// A target of its parts; inputs are given as texts in which every scalar stands for one octet.
    package init(
        _ name: String,
        seeds: [String],
        words: [String],
        weight: Int = 1,
        check: @escaping @Sendable (_ bytes: [UInt8]) -> Finding
    ) {
        self.name = name
        self.seeds = seeds.map(\.octets)
        self.words = words.map(\.octets)
        self.weight = weight
        self.check = check
    }

    /// Every parser that reads what a stranger sends.
    package static let all: [FuzzTarget] = [
        head, chunks, target, query, range, acceptEncoding, date, entityTag, json, search,
    ]
}

extension String {
    /// One octet for each scalar, so that texts in the source can hold any octet (`\u{FF}`).
    package var octets: [UInt8] { unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } }
}

extension FuzzTarget.Finding {
    /// Agreement on `outcome` where both readings are equal, else what each of them says.
    static func comparing<Reading: Equatable>(
        _ ours: Reading,
        _ plain: Reading,
        as outcome: String
    ) -> FuzzTarget.Finding {
        ours == plain ? .agreement(outcome) : .disagreement("the parser reads \(ours), its twin \(plain)")
    }
}
