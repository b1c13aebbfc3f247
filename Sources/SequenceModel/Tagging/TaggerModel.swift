/// A greedy tagger: one label at a time, the labels before it among the features (averaged perceptron, Collins 2002).
public struct TaggerModel: Sendable {
    /// How many labels there are.
    public let labels: Int
    /// The weights: for every row of the table as many vectors as it takes for all labels.
    private let rows: [SIMD8<Int16>]
    private let groups: Int
    private let shift: UInt32

    /// The most labels a tagger can have.
    public static let maximumLabels = 32

    /// A tagger with these weights.
    init(_ parameters: TaggerParameters) {
        labels = parameters.labels
        let count = parameters.weights.count / labels
        precondition(count > 1 && count & (count - 1) == 0, "the number of rows is a power of two")
        groups = (labels + 7) / 8
        shift = UInt32(32 - count.trailingZeroBitCount)
        let unit = WeightTable.unit(for: parameters.weights)
        var rows = [SIMD8<Int16>](repeating: SIMD8(), count: count * groups)
        for (place, weight) in parameters.weights.enumerated() {
            let (row, label) = place.quotientAndRemainder(dividingBy: labels)
            rows[row * groups + label / 8][label % 8] = Int16((weight / unit).rounded())
        }
        self.rows = rows
    }

    /// The label with the largest sum of weights; of equals the first.
    ///
    /// There may be at most `WeightTable.maximumFeatures` features.
    public func best(_ features: [UInt32]) -> UInt8 {
        var best: (label: Int, sum: Int16) = (0, .min)
        rows.withUnsafeBufferPointer { rows in
            for group in 0..<groups {
                var sum = SIMD8<Int16>()
                for feature in features { sum &+= rows[Int(feature &>> shift) * groups + group] }
                for lane in 0..<min(8, labels - group * 8) where sum[lane] > best.sum {
                    best = (group * 8 + lane, sum[lane])
                }
            }
        }
        return UInt8(best.label)
    }
}

/// What training finds: the weights of a tagger as they are stored.
public struct TaggerParameters: Sendable, Equatable {
    /// How many labels there are.
    public let labels: Int
    /// Row after row of the table, one weight a label.
    public let weights: [Float]

    /// The model that works with these weights.
    public func model() -> TaggerModel {
        TaggerModel(self)
    }

    /// The same after a trip through the file's 8 bits a weight.
    public func quantised() -> Self {
        Self(labels: labels, weights: QuantisedWeights(weights).weights)
    }
}
