import Glibc

/// Turns a few measures into a probability that can be trusted (logistic regression, Platt 1999).
public struct LogisticModel: Sendable, Equatable {
    /// One weight a measure.
    public let weights: [Float]

    /// A model of these weights.
    public init(weights: [Float]) {
        self.weights = weights
    }

    /// The probability given these measures; measures without a weight count nothing.
    public func probability(_ measures: [Float]) -> Double {
        var sum: Float = 0
        for (weight, measure) in zip(weights, measures) { sum += weight * measure }
        return 1 / (1 + exp(-Double(sum)))
    }

    /// The weights under which `examples` are likeliest.
    ///
    /// - Parameters:
    ///   - examples: measures, of which each example has as many, and what came of them.
    ///   - decay: how much weights are drawn to 0; a prior worth this many examples.
    ///   - rounds: how often all examples are seen.
    /// - Returns: the model.
    public static func fit(_ examples: [(measures: [Float], truth: Bool)], decay: Float = 1, rounds: Int = 300) -> Self
    {
        var weights = [Float](repeating: 0, count: examples.first?.measures.count ?? 0)
        var squares = weights
        for _ in 0..<rounds {
            var gradient = weights.map { $0 * decay }
            let model = Self(weights: weights)
            for example in examples {
                let error = Float(model.probability(example.measures)) - (example.truth ? 1 : 0)
                for index in gradient.indices { gradient[index] += error * example.measures[index] }
            }
            for index in weights.indices {
                squares[index] += gradient[index] * gradient[index]
                weights[index] -= 0.5 * gradient[index] / (squares[index] + 1e-6).squareRoot()
            }
        }
        return Self(weights: weights)
    }
}
