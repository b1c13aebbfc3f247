import Testing

@testable import SequenceModel

@Suite("Taggers")
struct TaggerTests {
    /// An invented language in which a word's label is its remainder, except behind a 4.
    private func label(of words: [UInt32], at place: Int) -> UInt8 {
        place > 0 && words[place - 1] == 4 ? 2 : UInt8(words[place] % 3)
    }

    private func features(_ words: [UInt32], _ place: Int) -> [UInt32] {
        [FeatureHash.of(1, words[place]), FeatureHash.of(2, place > 0 ? words[place - 1] : 99)]
    }

    private func trained() -> TaggerParameters {
        var trainer = TaggerTrainer(labels: 3, bits: 8)
        var random = RandomNumbers(seed: 1)
        for _ in 0..<300 {
            let words = (0..<10).map { _ in UInt32(random.next() % 9) }
            for place in words.indices {
                _ = trainer.learn(features(words, place)[...], truth: label(of: words, at: place))
            }
        }
        return trainer.parameters()
    }

    @Test("a rule is learnt, and survives 8 bits a weight")
    func learns() {
        let words: [UInt32] = [0, 1, 2, 4, 3, 5, 8, 4, 7]
        let model = trained().quantised().model()
        let found = words.indices.map { model.best(features(words, $0)) }
        #expect(found == words.indices.map { label(of: words, at: $0) })
    }

    @Test("training gives the same weights every time")
    func reproducible() {
        #expect(trained() == trained())
    }

    @Test("a position without a known label is guessed, not learnt from")
    func unknown() {
        var trainer = TaggerTrainer(labels: 3, bits: 8)
        #expect(trainer.learn([5], truth: nil) == 0)
        #expect(trainer.parameters().weights.allSatisfy { $0 == 0 })
    }
}

@Suite("Tables of weights")
struct WeightTableTests {
    @Test("sums cannot overflow: as many features as allowed, all of the largest weight")
    func overflow() {
        let table = WeightTable(weights: [9, -9, 9, -9], labels: 2)
        let sum = table.withSummer { summer in
            var summer = summer
            for _ in 0..<WeightTable.maximumFeatures { summer.add(0) }
            return summer.sum
        }
        #expect(abs(Float(sum[0]) * table.unit - 9 * 64) < 1)
        #expect(abs(Float(sum[1]) * table.unit + 9 * 64) < 1)
    }

    @Test("the upper bits of a feature choose its row")
    func rows() {
        let table = WeightTable(weights: [1, 2, 3, 4], labels: 1)
        let sums = [UInt32(0), 0x4000_0000, 0x8000_0000, 0xffff_ffff].map { feature in
            table.withSummer { summer in
                var summer = summer
                summer.add(feature)
                return (Float(summer.sum[0]) * table.unit).rounded()
            }
        }
        #expect(sums == [1, 2, 3, 4])
    }
}
