/// Damaged inputs by the million, without a guide: what runs where libFuzzer is not at hand, and in every test run.
package struct FuzzRun {
    /// What is attacked.
    package let target: FuzzTarget
    /// How often each outcome was reached.
    package private(set) var outcomes: [String: Int] = [:]
    /// The first input on which readings differ, and how.
    package private(set) var failure: (input: [UInt8], difference: String)?
    private var mutator: Mutator

    /// A run against `target` whose inputs depend on `seed` alone.
    package init(_ target: FuzzTarget, seed: UInt64) {
        self.target = target
        mutator = Mutator(target, seed: seed)
    }

    /// Checks every seed as it is, then `count` damaged inputs; stops at the first failure.
    package mutating func run(_ count: Int) {
        for seed in target.seeds where failure == nil { check(seed) }
        for _ in 0..<count where failure == nil { check(mutator.next()) }
    }

    private mutating func check(_ input: [UInt8]) {
        switch target.check(input) {
        case .agreement(let outcome): outcomes[outcome, default: 0] += 1
        case .disagreement(let difference): failure = (input, difference)
        }
    }
}

extension [UInt8] {
    /// The bytes as a Swift literal that can go among the seeds.
    package var literal: String {
        "\""
            + map { octet in
                switch octet {
                case 0x0D: "\\r"
                case 0x0A: "\\n"
                case 0x22, 0x5C: "\\" + String(UnicodeScalar(octet))
                case 0x20...0x7E: String(UnicodeScalar(octet))
                default: "\\u{\(String(octet, radix: 16))}"
                }
            }.joined() + "\""
    }
}
