/// Weights in 8 bits each; blocks of them share a scale, so that one large weight does not blur all others.
struct QuantisedWeights: Sendable, Equatable {
    /// How many weights share a scale.
    static let block = 512

    /// One byte a weight.
    private(set) var steps: [Int8] = []
    /// What a step is worth, by block.
    private(set) var scales: [Float] = []

    /// The nearest steps to `weights`.
    init(_ weights: [Float]) {
        steps.reserveCapacity(weights.count)
        for start in stride(from: 0, to: weights.count, by: Self.block) {
            let block = weights[start..<min(start + Self.block, weights.count)]
            let largest = block.reduce(Float(0)) { max($0, abs($1)) }
            let scale = largest / 127
            scales.append(scale)
            for weight in block { steps.append(scale > 0 ? Int8((weight / scale).rounded()) : 0) }
        }
    }

    /// Weights as read from a file; there must be one scale for every block.
    init(steps: [Int8], scales: [Float]) {
        precondition(scales.count == Self.blocks(of: steps.count), "one scale a block")
        self.steps = steps
        self.scales = scales
    }

    /// How many blocks this many weights take.
    static func blocks(of count: Int) -> Int { (count + block - 1) / block }

    /// The weights that the steps stand for.
    var weights: [Float] {
        steps.indices.map { Float(steps[$0]) * scales[$0 / Self.block] }
    }
}
