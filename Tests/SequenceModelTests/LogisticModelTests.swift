import SequenceModel
import Testing

@Suite("Calibration")
struct LogisticModelTests {
    private func examples() -> [(measures: [Float], truth: Bool)] {
        var random = RandomNumbers(seed: 8)
        return (0..<4_000).map { _ in
            let measure = Float(random.next() % 5)
            // 10, 30, 50, 70 and 90 of 100 are true.
            return ([1, measure], random.next() % 100 < UInt64(10 + 20 * measure))
        }
    }

    @Test("probabilities are the shares seen", arguments: 0...4)
    func calibrated(measure: Int) {
        let model = LogisticModel.fit(examples())
        #expect(abs(model.probability([1, Float(measure)]) - (0.1 + 0.2 * Double(measure))) < 0.06)
    }

    @Test("measures without a weight count nothing, and nothing known is even odds")
    func unknown() {
        #expect(LogisticModel(weights: []).probability([3, 4]) == 0.5)
        #expect(LogisticModel.fit([]).weights.isEmpty)
    }

    @Test("fitting gives the same weights every time")
    func reproducible() {
        #expect(LogisticModel.fit(examples()) == LogisticModel.fit(examples()))
    }
}

@Suite("Random numbers")
struct RandomNumbersTests {
    @Test("the sequence of a seed is that of SplitMix64 everywhere")
    func reference() {
        var random = RandomNumbers(seed: 1_234_567)
        #expect(random.next() == 6_457_827_717_110_365_317)
        #expect(random.next() == 3_203_168_211_198_807_973)
    }

    @Test("shuffling keeps every value")
    func shuffle() {
        var random = RandomNumbers(seed: 1)
        var values = Array(0..<100)
        random.shuffle(&values)
        #expect(values != Array(0..<100))
        #expect(values.sorted() == Array(0..<100))
    }
}
