/// Trains a chain by stochastic gradient descent on the likelihood of the right labels.
///
/// The same sequences, options and machine give the same weights to the last bit.
public struct ChainTrainer: Sendable {
    private let options: TrainingOptions
    private var random: RandomNumbers
    private var weights: HashedRows
    private var steps: TransitionWeights
    private var gradient: ChainGradient
    private var census = FeatureCensus()
    private var epoch = 0

    /// A trainer that knows nothing yet.
    public init(scheme: LabelScheme, situations: Int, options: TrainingOptions) {
        self.options = options
        random = RandomNumbers(seed: options.seed)
        weights = HashedRows(bits: options.bits)
        steps = TransitionWeights(scheme: scheme, situations: situations)
        gradient = ChainGradient(labels: scheme.count)
    }

    /// Sees every sequence once.
    ///
    /// - Parameters:
    ///   - count: how many sequences there are.
    ///   - sequence: makes the sequence with this number; called anew every time, so that none need be kept in memory.
    /// - Returns: the mean loss of a position: minus the logarithm of the likelihood of the right labels.
    public mutating func runEpoch(count: Int, sequence: (Int) -> LabelledSequence) -> Double {
        epoch += 1
        if epoch == 1, options.leastCount > 1 {
            for number in 0..<count { census.add(sequence(number).features) }
        }
        var order = Array(0..<count)
        random.shuffle(&order)
        var loss = 0.0
        var positions = 0
        for (place, number) in order.enumerated() {
            let example = sequence(number)
            guard !example.labels.isEmpty else { continue }
            loss += Double(learn(example))
            positions += example.labels.count
            if epoch >= options.averagingFrom, place % max(1, count / 8) == count / 8 - 1 || place == count - 1 {
                weights.takeSnapshot()
                steps.takeSnapshot()
            }
        }
        return loss / Double(max(positions, 1))
    }

    /// The model learnt so far: the average of the weights since averaging began.
    public func model() -> ChainParameters {
        let labels = steps.table.scheme.count
        return ChainParameters(
            weights: weights.averaged(labels: labels),
            transitions: steps.averaged()
        )
    }

    private mutating func learn(_ example: LabelledSequence) -> Float {
        let kept = thinned(example.features)
        let loss = gradient.find(example, kept, weights: weights, scale: scale, transitions: steps.table)
        weights.step(kept, gradient.emissions, scale: scale, rate: options.rate, decay: options.decay)
        steps.step(gradient.steps, rate: options.rate)
        return loss
    }

    /// What a kept feature counts, so that sums are as large as without dropout.
    private var scale: Float { 1 / (1 - options.dropout) }

    /// The features that are not left out this time.
    private mutating func thinned(_ features: FeatureList) -> FeatureList {
        guard options.dropout > 0 || options.leastCount > 1 else { return features }
        let limit = UInt32(options.dropout * 65_536)
        var kept = FeatureList()
        var bits: UInt64 = 0
        var left = 0
        for position in 0..<features.count {
            for feature in features[position] {
                if left == 0 { (bits, left) = (random.next(), 4) }
                let isFrequent = options.leastCount <= 1 || census.count(of: feature) >= options.leastCount
                if isFrequent, UInt32(bits & 0xffff) >= limit { kept.add(feature) }
                (bits, left) = (bits >> 16, left - 1)
            }
            kept.endPosition()
        }
        return kept
    }
}
