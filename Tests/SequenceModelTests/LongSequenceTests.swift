import Foundation
import Testing

@testable import SequenceModel

@Suite("Sequences at the edges")
struct LongSequenceTests {
    @Test("a very long sequence is labelled as well as a short one: nothing under- or overflows")
    func long() {
        var lattice = Lattice()
        let table = TransitionTable(scheme: LabelScheme(kinds: 1), situations: 1)
        // A span of three every ten positions, whatever stands around.
        let expected = (0..<5_000).map { UInt8($0 % 10 == 4 ? 1 : (5...6).contains($0 % 10) ? 2 : 0) }
        for label in expected {
            var emission = SIMD8<Float>(-30, -30, -30, 0, 0, 0, 0, 0)
            emission[Int(label)] = 30
            lattice.append(emission, situation: 0)
        }
        let found = lattice.best(table)
        #expect(found.labels == expected)
        #expect(abs(found.score - 150_000) < 1)
        let total = lattice.findMarginals(Lattice.Factors(table)).total
        #expect(abs(total - 150_000) < 100)
        #expect(expected.indices.allSatisfy { lattice.marginals[$0][Int(expected[$0])] > 0.99 })
    }

    @Test("a sequence of one position is its emission and the step into it")
    func one() {
        var table = TransitionTable(scheme: LabelScheme(kinds: 1), situations: 1)
        table.set(1, row: TransitionTable.start, to: 2)
        var lattice = Lattice()
        lattice.append(SIMD8(1, 0, 9, 0, 0, 0, 0, 0), situation: 0)
        #expect(lattice.best(table).labels == [1])
        #expect(lattice.best(table).score == 2)
        let total = lattice.findMarginals(Lattice.Factors(table)).total
        #expect(abs(Double(total) - log(exp(1) + exp(2))) < 1e-4)
        #expect(lattice.marginals[0][2] == 0)
    }

    @Test("an empty sequence costs nothing, whether or not a span is required")
    func empty() {
        let table = TransitionTable(scheme: LabelScheme(kinds: 2), situations: 1)
        let memory = RequiredSpan(0, in: table)
        var lattice = Lattice()
        #expect(lattice.best(memory.transitions, end: memory.endScores).labels == [])
        #expect(lattice.findMarginals(memory.factors, end: memory.endFactors) == (0, 1))
        #expect(lattice.expectedSteps(memory.factors).allSatisfy { $0 == .zero })
    }

    @Test("lanes beyond the labels never win, whatever stands in them")
    func lanes() {
        let table = TransitionTable(scheme: LabelScheme(kinds: 1), situations: 1)
        var lattice = Lattice()
        for _ in 0..<4 { lattice.append(SIMD8(0, 0, 0, 99, 99, 99, 99, 99), situation: 0) }
        #expect(lattice.best(table).labels.allSatisfy { $0 < 3 })
        lattice.findMarginals(Lattice.Factors(table))
        #expect(lattice.marginals.allSatisfy { $0[3] == 0 && $0[7] == 0 })
    }

    @Test("the situation of a position chooses its steps")
    func situations() {
        var table = TransitionTable(scheme: LabelScheme(kinds: 1), situations: 3)
        for before in [0, 1, 2] { table.set(1, row: 2 * TransitionTable.stride + before, to: 5) }
        var lattice = Lattice()
        for situation in [0, 1, 2, 1, 2] as [UInt8] { lattice.append(.zero, situation: situation) }
        #expect(lattice.best(table).labels == [0, 0, 1, 0, 1])
    }

    @Test("what is expected of all steps adds up to one a position", arguments: 1...8)
    func steps(seed: UInt64) {
        var small = SmallLattice(seed: seed, count: 6)
        let factors = Lattice.Factors(small.transitions)
        small.lattice.findMarginals(factors)
        let steps = small.lattice.expectedSteps(factors)
        #expect(abs(steps.reduce(Float(0)) { $0 + $1.sum() } - 6) < 1e-3)
        #expect(abs(steps[TransitionTable.start].sum() - 1) < 1e-3)
    }
}

@Suite("Chains of few labels")
struct FewLabelsTests {
    @Test("a table with one label a row sums it", arguments: [[Float(1), -1], [0, 0], [3, 2]])
    func one(weights: [Float]) {
        let table = WeightTable(weights: weights, labels: 1)
        let sum = table.withSummer { summer in
            var summer = summer
            summer.add(0)
            summer.add(.max)
            return Float(summer.sum[0]) * table.unit
        }
        #expect(abs(sum - weights[0] - weights[1]) < 0.02)
    }

    @Test("a tagger with one label can only give that")
    func tagger() {
        var trainer = TaggerTrainer(labels: 1, bits: 4)
        for feature in 0..<20 { #expect(trainer.learn([UInt32(feature) << 28], truth: 0) == 0) }
        let parameters = trainer.parameters()
        #expect(parameters.weights.allSatisfy { $0 == 0 })
        #expect(parameters.model().best([7 << 28]) == 0)
    }

    @Test("a tagger with as many labels as there can be tells them all apart")
    func manyLabels() {
        var trainer = TaggerTrainer(labels: TaggerModel.maximumLabels, bits: 6)
        let features = (0..<32).map { [UInt32($0) << 27] }
        for _ in 0..<6 {
            for label in 0..<32 { _ = trainer.learn(features[label][...], truth: UInt8(label)) }
        }
        let model = trainer.parameters().quantised().model()
        #expect((0..<32).map { model.best(features[$0]) } == (0..<32).map(UInt8.init))
    }

    @Test("a position without features gets the first label")
    func bare() {
        #expect(TaggerTrainer(labels: 9, bits: 4).parameters().model().best([]) == 0)
    }
}

@Suite("Trainers on several threads")
struct ThreadsTests {
    @Test("weights do not depend on how many trainers run beside one another", arguments: [1, 2, 5])
    func threads(count: Int) async {
        let lessons = Lesson.sequences(24)
        let options = Lesson.options { $0.epochs = 3 }
        let alone = Lesson.train(lessons, options).0.weights
        await withTaskGroup(of: [Float].self) { group in
            for _ in 0..<count { group.addTask { Lesson.train(lessons, options).0.weights } }
            for await weights in group { #expect(weights == alone) }
        }
        #expect(alone.contains { $0 != 0 })
    }

    @Test("a copy of a trainer goes its own way")
    func copies() {
        let lessons = Lesson.sequences(12)
        var first = ChainTrainer(scheme: LabelScheme(kinds: 1), situations: 1, options: Lesson.options())
        _ = first.runEpoch(count: 12) { lessons[$0] }
        let before = first.model().weights
        var second = first
        _ = second.runEpoch(count: 12) { lessons[$0] }
        #expect(first.model().weights == before)
        #expect(second.model().weights != before)
        _ = first.runEpoch(count: 12) { lessons[$0] }
        #expect(first.model().weights == second.model().weights)
    }

    @Test("a sequence is made anew whenever it is needed, once an epoch and once for counting")
    func made() {
        let lessons = Lesson.sequences(10)
        var made = [Int](repeating: 0, count: 10)
        let options = Lesson.options { $0.leastCount = 2 }
        var trainer = ChainTrainer(scheme: LabelScheme(kinds: 1), situations: 1, options: options)
        for _ in 0..<3 {
            _ = trainer.runEpoch(count: 10) { number in
                made[number] += 1
                return lessons[number]
            }
        }
        #expect(made.allSatisfy { $0 == 4 })
    }

    @Test("training on nothing gives a model that knows nothing")
    func nothing() {
        var trainer = ChainTrainer(scheme: LabelScheme(kinds: 1), situations: 1, options: Lesson.options())
        #expect(trainer.runEpoch(count: 0) { _ in Lesson.sequence(of: []) } == 0)
        #expect(trainer.model().weights.allSatisfy { $0 == 0 })
        #expect(Lesson.labels(trainer.model().model(), Lesson.sequence(of: [1, 2])) == [0, 0])
    }
}
