/// The weights of features while they are being learnt.
struct HashedRows: Sendable {
    private(set) var rows: [SIMD8<Float>]
    private var squares: [SIMD8<Float>]
    private var sums: [SIMD8<Float>]
    private var snapshots: Float = 0
    private let shift: UInt32

    /// 2^`bits` rows of zeros.
    init(bits: Int) {
        rows = Array(repeating: SIMD8(), count: 1 << bits)
        squares = rows
        sums = rows
        shift = UInt32(32 - bits)
    }

    /// The sum of the weights of one position's features.
    func sum(_ list: FeatureList, at position: Int) -> SIMD8<Float> {
        var sum = SIMD8<Float>()
        list.features.withUnsafeBufferPointer { features in
            rows.withUnsafeBufferPointer { rows in
                for place in list.range(position) { sum += rows[Int(features[place] >> shift)] }
            }
        }
        return sum
    }

    /// One step of AdaGrad against the gradient of every position.
    mutating func step(_ list: FeatureList, _ gradients: [SIMD8<Float>], scale: Float, rate: Float, decay: Float) {
        let shift = shift
        list.features.withUnsafeBufferPointer { features in
            rows.withUnsafeMutableBufferPointer { rows in
                squares.withUnsafeMutableBufferPointer { squares in
                    for position in 0..<list.count {
                        let gradient = gradients[position] * scale
                        // Nothing to learn where the model is already sure.
                        if (gradient * gradient).sum() < 1e-8 { continue }
                        for place in list.range(position) {
                            let row = Int(features[place] >> shift)
                            let slope = gradient + rows[row] * decay
                            squares[row] += slope * slope
                            rows[row] -= slope * rate / (squares[row] + 1e-6).squareRoot()
                        }
                    }
                }
            }
        }
    }

    /// Adds the weights as they stand to their average.
    mutating func takeSnapshot() {
        for row in rows.indices { sums[row] += rows[row] }
        snapshots += 1
    }

    /// The average of all snapshots, or the weights themselves where none was taken; row after row of `labels` each.
    func averaged(labels: Int) -> [Float] {
        var result: [Float] = []
        result.reserveCapacity(rows.count * labels)
        for row in rows.indices {
            let values = snapshots > 0 ? sums[row] / snapshots : rows[row]
            for label in 0..<labels { result.append(values[label]) }
        }
        return result
    }
}
