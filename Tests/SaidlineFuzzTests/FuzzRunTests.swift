import Testing

@testable import saidline_fuzz

/// A parser that counts digits, and stumbles over a nine behind a five.
private let stumbling = FuzzTarget("stumbling", seeds: ["1234", "5678"], words: ["9", "59x"]) { bytes in
    let digits = bytes.filter { (48...57).contains($0) }.count
    let counted = stumbles(over: bytes) ? digits + 1 : digits
    return .comparing(counted, digits, as: "\(min(digits, 3))")
}

private func stumbles(over bytes: [UInt8]) -> Bool {
    zip(bytes, bytes.dropFirst()).contains { $0.0 == UInt8(ascii: "5") && $0.1 == UInt8(ascii: "9") }
}

@Suite("Fuzzing without a guide")
struct FuzzRunTests {
    @Test("a bug is found, and the run stops at the input that shows it")
    func finding() throws {
        var run = FuzzRun(stumbling, seed: 1)
        run.run(10_000)
        let failure = try #require(run.failure)
        #expect(stumbles(over: failure.input))
        #expect(stumbling.check(failure.input) == .disagreement(failure.difference))
        #expect(run.outcomes.values.reduce(0, +) < 10_000)
    }

    @Test("every seed is checked as it is before any is damaged")
    func seedsFirst() {
        var run = FuzzRun(stumbling, seed: 1)
        run.run(0)
        #expect(run.outcomes == ["3": 2])
        #expect(run.failure == nil)
    }

    @Test("the same seed makes the same inputs, another one others")
    func seeds() {
        func inputs(_ seed: UInt64) -> [[UInt8]] {
            var mutator = Mutator(stumbling, seed: seed)
            return (0..<50).map { _ in mutator.next() }
        }
        #expect(inputs(1) == inputs(1))
        #expect(inputs(1) != inputs(2))
        #expect(Set(inputs(1)).count > 25)
    }

    @Test("cuts ascend from anywhere to the end", arguments: [0, 1, 2, 100])
    func cuts(count: Int) {
        var dice = Dice(seed: 4)
        for _ in 0..<200 {
            let cuts = dice.cuts(of: count)
            #expect(cuts == cuts.sorted())
            #expect(cuts.last == count)
            #expect((2...6).contains(cuts.count))
            #expect(cuts.allSatisfy { (0...count).contains($0) })
        }
    }

    @Test("an input is printed as a literal that stands for the same octets")
    func literals() {
        #expect([UInt8](0...255).literal.hasPrefix("\"\\u{0}\\u{1}"))
        #expect("a\"\\\r\n\u{FF}".octets.literal == "\"a\\\"\\\\\\r\\n\\u{ff}\"")
        #expect("\u{FF}\u{0}".octets == [255, 0])
    }
}
