/// Trains a greedy tagger.
///
/// The same positions in the same order give the same weights to the last bit.
public struct TaggerTrainer: Sendable {
    /// How many labels there are.
    public let labels: Int
    private let shift: UInt32
    private var weights: [Float]
    /// Changes times the step they were made at: the averages without summing all weights at every step (Daumé 2006).
    private var timed: [Double]
    private var step = 1.0

    /// A trainer for this many labels, at most 32, with a table of 2^`bits` rows.
    public init(labels: Int, bits: Int) {
        precondition((1...TaggerModel.maximumLabels).contains(labels), "a tagger has at most 32 labels")
        self.labels = labels
        shift = UInt32(32 - bits)
        weights = Array(repeating: 0, count: labels << bits)
        timed = Array(repeating: 0, count: labels << bits)
    }

    /// Guesses the label of one position and learns from `truth` where the guess is wrong.
    ///
    /// - Parameters:
    ///   - features: what is seen at the position; guesses before it should be among them.
    ///   - truth: the right label; where nil, nothing is learnt.
    /// - Returns: the guess.
    public mutating func learn(_ features: ArraySlice<UInt32>, truth: UInt8?) -> UInt8 {
        let guess = best(features)
        step += 1
        guard let truth, truth != guess else { return guess }
        for feature in features {
            let row = Int(feature >> shift) * labels
            weights[row + Int(truth)] += 1
            timed[row + Int(truth)] += step
            weights[row + Int(guess)] -= 1
            timed[row + Int(guess)] -= step
        }
        return guess
    }

    /// The tagger learnt so far: the average of the weights over all steps.
    public func parameters() -> TaggerParameters {
        let averages = weights.indices.map { Float(Double(weights[$0]) - timed[$0] / step) }
        return TaggerParameters(labels: labels, weights: averages)
    }

    private func best(_ features: ArraySlice<UInt32>) -> UInt8 {
        withUnsafeTemporaryAllocation(of: Float.self, capacity: labels) { sums in
            sums.initialize(repeating: 0)
            weights.withUnsafeBufferPointer { weights in
                for feature in features {
                    let row = Int(feature >> shift) * labels
                    for label in 0..<labels { sums[label] += weights[row + label] }
                }
            }
            var best = 0
            for label in 1..<max(labels, 1) where sums[label] > sums[best] { best = label }
            return UInt8(best)
        }
    }
}
