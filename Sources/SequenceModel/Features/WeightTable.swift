/// Rows of weights in fixed point, one byte a label, found by feature.
///
/// A row is one 64-bit word, so that tables stay small enough for the processor's caches: what a feature costs is
/// mostly the time its row takes to arrive. Bytes are offset by 128, and so never negative: even and odd ones can be
/// summed in the 16-bit lanes of two other words, without a carry from lane to lane.
public struct WeightTable: Sendable {
    /// What one step of a lane is worth.
    public let unit: Float
    private let rows: [UInt64]
    private let shift: UInt32

    /// No position may have more features: then sums cannot overflow.
    public static let maximumFeatures = 64
    /// The largest step of a lane.
    private static let maximumLane: Float = 127

    /// A table of these weights, row after row of `labels` each; there must be 2^n rows and at most eight labels.
    init(weights: [Float], labels: Int) {
        precondition(labels > 0 && labels <= 8, "a row has at most eight labels")
        let count = weights.count / labels
        precondition(count > 1 && count & (count - 1) == 0, "the number of rows is a power of two")
        let unit = Self.unit(for: weights, largest: Self.maximumLane)
        rows = (0..<count).map { row in
            (0..<labels).reduce(UInt64(0)) { word, label in
                let step = Int((weights[row * labels + label] / unit).rounded())
                return word | UInt64(step + WeightSummer.offset) << UInt64(8 * label)
            }
        }
        self.unit = unit
        shift = UInt32(32 - count.trailingZeroBitCount)
    }

    /// The step that lets the largest of `weights` be `largest` steps.
    static func unit(for weights: [Float], largest: Float) -> Float {
        max(weights.reduce(Float(0)) { max($0, abs($1)) }, 1e-6) / largest
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
    /// What is added to every step in a row.
    static let offset = 128

    @usableFromInline let rows: UnsafeBufferPointer<UInt64>
    @usableFromInline let shift: UInt32
    @usableFromInline var even: UInt64 = 0
    @usableFromInline var odd: UInt64 = 0
    @usableFromInline var count: Int16 = 0

    init(rows: UnsafeBufferPointer<UInt64>, shift: UInt32) {
        self.rows = rows
        self.shift = shift
    }

    /// Adds the weights of one feature.
    @inlinable @inline(__always)
    public mutating func add(_ feature: UInt32) {
        let row = rows[Int(feature &>> shift)]
        even &+= row & 0x00ff_00ff_00ff_00ff
        odd &+= row &>> 8 & 0x00ff_00ff_00ff_00ff
        count &+= 1
    }

    /// The sums, by label; those of labels that the table does not have mean nothing.
    public var sum: SIMD8<Int16> {
        var sum = SIMD8<Int16>()
        for pair in 0..<4 {
            sum[2 * pair] = Int16(truncatingIfNeeded: even >> UInt64(16 * pair))
            sum[2 * pair + 1] = Int16(truncatingIfNeeded: odd >> UInt64(16 * pair))
        }
        return sum &- SIMD8(repeating: count &* Int16(Self.offset))
    }
}
