/// Rows of weights in fixed point, one lane a label, found by feature.
///
/// A row of eight 16-bit lanes is one vector register: a feature costs one load and one addition.
public struct WeightTable: Sendable {
    /// What one step of a lane is worth.
    public let unit: Float
    private let rows: [SIMD8<Int16>]
    private let shift: UInt32

    /// No position may have more features: then sums cannot overflow.
    public static let maximumFeatures = 64
    /// The largest lane: 64 times that stays below 2^15.
    private static let maximumLane: Float = 511

    /// A table of these weights, row after row of `labels` each; there must be 2^n rows and at most eight labels.
    init(weights: [Float], labels: Int) {
        precondition(labels > 0 && labels <= 8, "a row has at most eight labels")
        let count = weights.count / labels
        precondition(count > 1 && count & (count - 1) == 0, "the number of rows is a power of two")
        let unit = Self.unit(for: weights)
        rows = (0..<count).map { row in
            var lanes = SIMD8<Int16>()
            for label in 0..<labels {
                lanes[label] = Int16((weights[row * labels + label] / unit).rounded())
            }
            return lanes
        }
        self.unit = unit
        shift = UInt32(32 - count.trailingZeroBitCount)
    }

    /// The step that lets the largest of `weights` fit a lane.
    static func unit(for weights: [Float]) -> Float {
        max(weights.reduce(Float(0)) { max($0, abs($1)) }, 1e-6) / maximumLane
    }

    /// Lends the rows for sums over many positions.
    public func withSummer<Result>(_ body: (WeightSummer) -> Result) -> Result {
        rows.withUnsafeBufferPointer { rows in
            body(WeightSummer(rows: rows, shift: shift))
        }
    }
}

/// Sums the weights of features; valid only inside `WeightTable.withSummer`.
public struct WeightSummer: FeatureSink {
    /// The sum since it was last cleared.
    public var sum = SIMD8<Int16>()
    @usableFromInline let rows: UnsafeBufferPointer<SIMD8<Int16>>
    @usableFromInline let shift: UInt32

    init(rows: UnsafeBufferPointer<SIMD8<Int16>>, shift: UInt32) {
        self.rows = rows
        self.shift = shift
    }

    /// Adds the weights of one feature.
    @inlinable @inline(__always)
    public mutating func add(_ feature: UInt32) {
        sum &+= rows[Int(feature &>> shift)]
    }
}
