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

    /// The largest lane: `WeightTable.maximumFeatures` times that stays below 2^15.
    private static let maximumLane: Float = 511

    /// A tagger with these weights.
    init(_ parameters: TaggerParameters) {
        labels = parameters.labels
        let count = parameters.weights.count / labels
        precondition(count > 1 && count & (count - 1) == 0, "the number of rows is a power of two")
        groups = (labels + 7) / 8
        shift = UInt32(32 - count.trailingZeroBitCount)
        let unit = WeightTable.unit(for: parameters.weights, largest: Self.maximumLane)
        var rows = [SIMD8<Int16>](repeating: SIMD8(), count: count * groups)
        for (place, weight) in parameters.weights.enumerated() {
            let (row, label) = place.quotientAndRemainder(dividingBy: labels)
            rows[row * groups + label / 8][label % 8] = Int16((weight / unit).rounded())
        }
        self.rows = rows
    }

    /// Lends the weights for sums over many positions.
    public func withSummer<Result>(_ body: (TaggerSummer) -> Result) -> Result {
        rows.withUnsafeBufferPointer { rows in
            body(TaggerSummer(rows: rows, shift: shift, groups: groups, labels: labels))
        }
    }

    /// The label with the largest sum of weights; of equals the first.
    ///
    /// There may be at most `WeightTable.maximumFeatures` features.
    public func best(_ features: [UInt32]) -> UInt8 {
        withSummer { summer in
            var summer = summer
            for feature in features { summer.add(feature) }
            return summer.best
        }
    }
}

/// Sums the weights of one position's features; valid only inside `TaggerModel.withSummer`.
public struct TaggerSummer: FeatureSink {
    @usableFromInline let rows: UnsafeBufferPointer<SIMD8<Int16>>
    @usableFromInline let shift: UInt32
    @usableFromInline let groups: Int
    @usableFromInline let labels: Int
    /// The sums of four groups of eight labels.
    @usableFromInline var sums = (SIMD8<Int16>(), SIMD8<Int16>(), SIMD8<Int16>(), SIMD8<Int16>())

    init(rows: UnsafeBufferPointer<SIMD8<Int16>>, shift: UInt32, groups: Int, labels: Int) {
        self.rows = rows
        self.shift = shift
        self.groups = groups
        self.labels = labels
    }

    /// Adds the weights of one feature.
    @inlinable @inline(__always)
    public mutating func add(_ feature: UInt32) {
        let row = Int(feature &>> shift) &* groups
        sums.0 &+= rows[row]
        if groups > 1 { sums.1 &+= rows[row &+ 1] }
        if groups > 2 { sums.2 &+= rows[row &+ 2] }
        if groups > 3 { sums.3 &+= rows[row &+ 3] }
    }

    /// The label with the largest sum; of equals the first.
    public var best: UInt8 {
        var best: (label: Int, sum: Int16) = (0, .min)
        Self.look(sums.0, labels, &best, from: 0)
        Self.look(sums.1, labels, &best, from: 8)
        Self.look(sums.2, labels, &best, from: 16)
        Self.look(sums.3, labels, &best, from: 24)
        return UInt8(best.label)
    }

    @inline(__always)
    private static func look(
        _ sum: SIMD8<Int16>,
        _ labels: Int,
        _ best: inout (label: Int, sum: Int16),
        from first: Int
    ) {
        for lane in 0..<8 where sum[lane] > best.sum && first + lane < labels {
            best = (first + lane, sum[lane])
        }
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
