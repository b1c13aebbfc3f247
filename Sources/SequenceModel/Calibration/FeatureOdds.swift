import Glibc

/// How likely something is, by hashed features of it (logistic regression).
public struct FeatureOdds: Sendable, Equatable {
    /// One weight a row; there are 2^n rows.
    public let weights: [Float]

    /// Odds with these weights, of which there must be 2^n.
    public init(weights: [Float]) {
        precondition(weights.count > 1 && weights.count & (weights.count - 1) == 0, "the number of rows is 2^n")
        self.weights = weights
    }

    /// The probability of what has these features.
    public func probability(_ features: [UInt32]) -> Double {
        var sum: Float = 0
        for feature in features { sum += weights[row(of: feature)] }
        return 1 / (1 + exp(-Double(sum)))
    }

    /// The weights under which `examples` are likely, each seen `epochs` times in random order (AdaGrad).
    ///
    /// - Parameters:
    ///   - examples: what was seen, and what came of it.
    ///   - bits: there are 2^`bits` rows.
    ///   - epochs: how often every example is seen.
    ///   - seed: chooses the order.
    /// - Returns: odds of even chances where there are no examples.
    public static func fit(
        _ examples: [(features: [UInt32], truth: Bool)],
        bits: Int = 12,
        epochs: Int = 12,
        seed: UInt64 = 1
    ) -> Self {
        var odds = [Float](repeating: 0, count: 1 << bits)
        var squares = odds
        var random = RandomNumbers(seed: seed)
        var order = Array(examples.indices)
        for _ in 0..<epochs {
            random.shuffle(&order)
            for index in order {
                let rows = examples[index].features.map { Int($0 >> UInt32(32 - bits)) }
                let sum = rows.reduce(Float(0)) { $0 + odds[$1] }
                let error = 1 / (1 + expf(-sum)) - (examples[index].truth ? 1 : 0)
                for row in rows {
                    let slope = error + 1e-4 * odds[row]
                    squares[row] += slope * slope
                    odds[row] -= 0.2 * slope / (squares[row] + 1e-2).squareRoot()
                }
            }
        }
        return Self(weights: odds)
    }

    /// The same after a trip through the file's 8 bits a weight.
    public func quantised() -> Self {
        Self(weights: QuantisedWeights(weights).weights)
    }

    private func row(of feature: UInt32) -> Int {
        Int(feature >> UInt32(32 - weights.count.trailingZeroBitCount))
    }
}
