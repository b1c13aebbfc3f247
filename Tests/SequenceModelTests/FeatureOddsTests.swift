import Testing

@testable import SequenceModel

@Suite("Odds by features")
struct FeatureOddsTests {
    private static func feature(_ value: UInt32) -> UInt32 { FeatureHash.of(1, value) }

    /// What has feature 1 is true, what has feature 2 is not; feature 3 says nothing.
    private static let examples: [(features: [UInt32], truth: Bool)] = (0..<40).map { number in
        ([feature(number.isMultiple(of: 2) ? 1 : 2), feature(3)], number.isMultiple(of: 2))
    }

    @Test("what was always so becomes likely, what never was unlikely")
    func learns() {
        let odds = FeatureOdds.fit(Self.examples)
        #expect(odds.probability([Self.feature(1), Self.feature(3)]) > 0.9)
        #expect(odds.probability([Self.feature(2), Self.feature(3)]) < 0.1)
    }

    @Test("what was never seen is open")
    func unknown() {
        #expect(FeatureOdds.fit(Self.examples).probability([Self.feature(77)]) == 0.5)
        #expect(FeatureOdds.fit([]).probability([Self.feature(1)]) == 0.5)
    }

    @Test("the same examples and seed give the same weights")
    func reproducible() {
        #expect(FeatureOdds.fit(Self.examples, seed: 4) == FeatureOdds.fit(Self.examples, seed: 4))
    }

    @Test("a file keeps them to 8 bits", arguments: [1, 8, 12])
    func file(bits: Int) throws {
        let odds = FeatureOdds.fit(Self.examples, bits: bits)
        var file = ModelFile()
        file.add("odds", odds)
        #expect(try ModelFile(file.bytes).odds("odds") == odds.quantised())
    }

    @Test("a section without weights is malformed")
    func malformed() {
        var file = ModelFile()
        file.add("odds", LogisticModel(weights: []))
        #expect(throws: ModelFileError.self) { try file.odds("odds") }
        #expect(throws: ModelFileError.missing(section: "none")) { try file.odds("none") }
    }
}

@Suite("Powers of e")
struct ExponentialTests {
    @Test("eight at once are right to six digits", arguments: [-60, -17.3, -1, -0.25, 0, 0.125, 1, 3.7, 60] as [Float])
    func exact(exponent: Float) {
        let near = SIMD8<Float>(0, 1, 2, 3, 4, 5, 6, 7) / 8 + exponent
        let powers = Exponential.of(near)
        for lane in 0..<8 {
            let truth = Self.power(Double(near[lane]))
            #expect(abs(Double(powers[lane]) - truth) <= truth * 1e-6)
        }
    }

    /// e^x by its series, after halving x until that converges at once.
    private static func power(_ exponent: Double) -> Double {
        if abs(exponent) > 0.01 {
            let half = power(exponent / 2)
            return half * half
        }
        return 1 + exponent * (1 + exponent / 2 * (1 + exponent / 3 * (1 + exponent / 4)))
    }
}
