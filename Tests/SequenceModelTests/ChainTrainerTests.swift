import Testing

@testable import SequenceModel

/// Invented sequences: whatever follows "1" is a span as long as there are even numbers.
enum Lesson {
    static func sequences(_ count: Int, seed: UInt64 = 5) -> [LabelledSequence] {
        var random = RandomNumbers(seed: seed)
        return (0..<count).map { _ in
            sequence(of: (0..<12).map { _ in UInt32(random.next() % 6) })
        }
    }

    static func sequence(of values: [UInt32]) -> LabelledSequence {
        var features = FeatureList()
        var labels: [UInt8] = []
        for (position, value) in values.enumerated() {
            features.add(FeatureHash.of(1, value))
            features.add(FeatureHash.of(2, position > 0 ? values[position - 1] : 99))
            features.endPosition()
            let isStart = position > 0 && values[position - 1] == 1
            let goesOn = position > 0 && labels[position - 1] > 0 && value.isMultiple(of: 2)
            labels.append(isStart ? 1 : goesOn ? 2 : 0)
        }
        return LabelledSequence(
            features: features,
            situations: Array(repeating: 0, count: values.count),
            labels: labels
        )
    }

    static func options(_ change: (inout TrainingOptions) -> Void = { _ in }) -> TrainingOptions {
        var options = TrainingOptions()
        options.bits = 8
        options.epochs = 8
        options.rate = 0.2
        change(&options)
        return options
    }

    static func train(_ sequences: [LabelledSequence], _ options: TrainingOptions) -> (ChainParameters, [Double]) {
        var trainer = ChainTrainer(scheme: LabelScheme(kinds: 1), situations: 1, options: options)
        let losses = (0..<options.epochs).map { _ in trainer.runEpoch(count: sequences.count) { sequences[$0] } }
        return (trainer.model(), losses)
    }

    static func labels(_ model: ChainModel, _ sequence: LabelledSequence) -> [UInt8] {
        var lattice = Lattice()
        model.weights.withSummer { summer in
            for position in sequence.labels.indices {
                var summer = summer
                for feature in sequence.features[position] { summer.add(feature) }
                lattice.append(model.emission(summer.sum), situation: sequence.situations[position])
            }
        }
        return lattice.best(model.transitions).labels
    }
}

@Suite("Training chains")
struct ChainTrainerTests {
    @Test("a rule is learnt and holds for sequences not seen")
    func learns() {
        let (parameters, losses) = Lesson.train(Lesson.sequences(200), Lesson.options())
        let unseen = Lesson.sequences(50, seed: 77)
        let model = parameters.model()
        let right = unseen.count { Lesson.labels(model, $0) == $0.labels }
        #expect(right >= 48)
        #expect(losses[7] < losses[0])
    }

    @Test("the same seed gives the same weights to the last bit")
    func reproducible() {
        let first = Lesson.train(Lesson.sequences(40), Lesson.options()).0
        let second = Lesson.train(Lesson.sequences(40), Lesson.options()).0
        let other = Lesson.train(Lesson.sequences(40), Lesson.options { $0.seed = 2 }).0
        #expect(first.weights == second.weights)
        #expect(first.weights != other.weights)
    }

    @Test("weights are drawn to 0 by decay")
    func decay() {
        let plain = Lesson.train(Lesson.sequences(40), Lesson.options()).0
        let drawn = Lesson.train(Lesson.sequences(40), Lesson.options { $0.decay = 0.5 }).0
        let size = { (parameters: ChainParameters) in parameters.weights.reduce(0) { $0 + abs($1) } }
        #expect(size(drawn) < size(plain) / 2)
    }

    @Test("sequences without positions teach nothing and do no harm")
    func empty() {
        let (_, losses) = Lesson.train([Lesson.sequence(of: [])], Lesson.options())
        #expect(losses.allSatisfy { $0 == 0 })
    }

    @Test("the gradient is the slope of the loss", arguments: 1...8)
    func gradient(seed: UInt64) {
        let example = Lesson.sequences(1, seed: seed)[0]
        var weights = HashedRows(bits: 6)
        for other in Lesson.sequences(5, seed: seed + 100) {
            // Some weights to stand on.
            let slopes = other.labels.map { SIMD8<Float>(repeating: 0.3).replacing(lane: Int($0), with: -0.8) }
            weights.step(other.features, slopes, scale: 1, rate: 0.3, decay: 0)
        }
        let table = TransitionTable(scheme: LabelScheme(kinds: 1), situations: 1)
        var gradient = ChainGradient(labels: 3)
        _ = gradient.find(example, example.features, weights: weights, scale: 1, transitions: table)
        for (row, before, label) in [(0, 0, 1), (1, 1, 2), (2, 2, 0)] {
            let analytic = gradient.steps[row][label]
            let above = loss(example, weights, nudged(table, row: before, label: label, by: 0.05))
            let below = loss(example, weights, nudged(table, row: before, label: label, by: -0.05))
            #expect(abs((above - below) / 0.1 - analytic) < 0.02)
        }
    }

    @Test("the slope by emissions adds up to nothing at every position")
    func balance() {
        let example = Lesson.sequences(1, seed: 9)[0]
        var gradient = ChainGradient(labels: 3)
        let table = TransitionTable(scheme: LabelScheme(kinds: 1), situations: 1)
        _ = gradient.find(example, example.features, weights: HashedRows(bits: 6), scale: 1, transitions: table)
        #expect(gradient.emissions.allSatisfy { abs($0.sum()) < 1e-4 })
        #expect(gradient.emissions.contains { $0.max() > 0.1 })
    }

    private func loss(_ example: LabelledSequence, _ weights: HashedRows, _ table: TransitionTable) -> Float {
        var gradient = ChainGradient(labels: 3)
        return gradient.find(example, example.features, weights: weights, scale: 1, transitions: table)
    }

    private func nudged(_ table: TransitionTable, row: Int, label: Int, by change: Float) -> TransitionTable {
        var table = table
        table.set(label, row: row, to: table.rows[row][label] + change)
        return table
    }
}

extension SIMD8<Float> {
    fileprivate func replacing(lane: Int, with value: Float) -> Self {
        var copy = self
        copy[lane] = value
        return copy
    }
}
