/// The weights of steps while they are being learnt.
struct TransitionWeights: Sendable {
    private(set) var table: TransitionTable
    private var squares: [SIMD8<Float>]
    private var sums: [SIMD8<Float>]
    private var snapshots: Float = 0

    /// Weights of 0 for all allowed steps.
    init(scheme: LabelScheme, situations: Int) {
        table = TransitionTable(scheme: scheme, situations: situations)
        squares = Array(repeating: SIMD8(), count: table.rows.count)
        sums = squares
    }

    /// One step of AdaGrad; forbidden steps stay forbidden, for their gradient is 0.
    mutating func step(_ gradient: [SIMD8<Float>], rate: Float) {
        for row in gradient.indices {
            squares[row] += gradient[row] * gradient[row]
            table.rows[row] -= gradient[row] * rate / (squares[row] + 1e-6).squareRoot()
        }
    }

    /// Adds the weights as they stand to their average.
    mutating func takeSnapshot() {
        for row in table.rows.indices { sums[row] += table.rows[row] }
        snapshots += 1
    }

    /// The average of all snapshots, or the weights themselves where none was taken.
    func averaged() -> TransitionTable {
        guard snapshots > 0 else { return table }
        var result = table
        for row in sums.indices { result.rows[row] = sums[row] / snapshots }
        return result
    }
}
