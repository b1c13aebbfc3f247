/// The slope of the loss of one sequence: what the model expects less what is right.
struct ChainGradient: Sendable {
    /// By position and label.
    private(set) var emissions: [SIMD8<Float>] = []
    /// By row of the transition table and label.
    private(set) var steps: [SIMD8<Float>] = []
    private var lattice = Lattice()
    private let labels: Int

    init(labels: Int) {
        self.labels = labels
    }

    /// Finds the slope for `example`, of whose features `kept` are seen, each counting `scale`.
    ///
    /// - Returns: the loss: minus the logarithm of the likelihood of the right labels.
    mutating func find(
        _ example: LabelledSequence,
        _ kept: FeatureList,
        weights: HashedRows,
        scale: Float,
        transitions: TransitionTable
    ) -> Float {
        lattice.removeAll()
        for position in example.labels.indices {
            let emission = weights.sum(kept, at: position) * scale
            lattice.append(emission, situation: example.situations[position])
        }
        let factors = Lattice.Factors(transitions)
        let total = lattice.findMarginals(factors).total
        emissions = lattice.marginals
        steps = lattice.expectedSteps(factors)
        return total - subtractTruth(example.labels, transitions)
    }

    /// Takes the right labels from what is expected.
    ///
    /// - Returns: their score.
    private mutating func subtractTruth(_ truth: [UInt8], _ transitions: TransitionTable) -> Float {
        var score: Float = 0
        var before = TransitionTable.start
        for (position, label) in truth.enumerated() {
            let row = Int(lattice.situations[position]) * TransitionTable.stride + before
            score += lattice.emissions[position][Int(label)] + transitions.rows[row][Int(label)]
            emissions[position][Int(label)] -= 1
            steps[row][Int(label)] -= 1
            before = Int(label)
        }
        return score
    }
}

extension Lattice {
    /// How often every step is expected, by row of the transition table; `findMarginals` must have run.
    func expectedSteps(_ factors: Factors) -> [SIMD8<Float>] {
        var expected = [SIMD8<Float>](repeating: SIMD8(), count: factors.rows.count)
        guard let first = marginals.first else { return expected }
        expected[Int(situations[0]) * TransitionTable.stride + TransitionTable.start] = first
        var backward = SIMD8<Float>(repeating: 1)
        for position in emissions.indices.dropFirst().reversed() {
            let base = Int(situations[position]) * TransitionTable.stride
            let ahead = potentials[position] * backward
            var total: Float = 0
            for label in 0..<factors.labels {
                total += (factors.rows[base + label] * ahead).sum() * forward[position - 1][label]
            }
            let share = 1 / max(total, .leastNormalMagnitude)
            for label in 0..<factors.labels {
                expected[base + label] += factors.rows[base + label] * ahead * (forward[position - 1][label] * share)
            }
            backward = Self.back(backward, through: position, potentials, situations, factors)
        }
        return expected
    }
}
