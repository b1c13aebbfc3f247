import Glibc

extension Lattice {
    /// The transitions as factors: what `findMarginals` multiplies instead of adding.
    public struct Factors: Sendable {
        var rows: [SIMD8<Float>]
        let labels: Int

        /// The factors of these scores; forbidden steps become 0.
        public init(_ transitions: TransitionTable) {
            rows = transitions.rows.map { Lattice.exponential($0) }
            labels = transitions.states
        }
    }

    /// Finds how likely every label is at every position (forward-backward, Rabiner 1989, scaled).
    ///
    /// - Parameters:
    ///   - factors: the transitions.
    ///   - end: what each label counts at the last position; 0 keeps labellings out.
    /// - Returns: the logarithm of the sum over all labellings, and the share of it that `end` leaves.
    @discardableResult
    public mutating func findMarginals(
        _ factors: Factors,
        end: SIMD8<Float> = SIMD8(repeating: 1)
    ) -> (total: Float, share: Float) {
        marginals.removeAll(keepingCapacity: true)
        guard !emissions.isEmpty else { return (0, 1) }
        let total = runForward(factors)
        marginals.append(contentsOf: forward)
        let last = forward[forward.count - 1] * end
        marginals[forward.count - 1] = last / max(last.sum(), .leastNormalMagnitude)
        var backward = end
        for position in emissions.indices.dropLast().reversed() {
            backward = Self.back(backward, through: position + 1, potentials, situations, factors)
            let joint = forward[position] * backward
            marginals[position] = joint / max(joint.sum(), .leastNormalMagnitude)
        }
        return (total, last.sum())
    }

    /// One step of the backward pass, scaled so that the largest lane is 1.
    @inline(__always)
    static func back(
        _ backward: SIMD8<Float>,
        through position: Int,
        _ potentials: [SIMD8<Float>],
        _ situations: [UInt8],
        _ factors: Factors
    ) -> SIMD8<Float> {
        let base = Int(situations[position]) * TransitionTable.stride
        let ahead = potentials[position] * backward
        var result = SIMD8<Float>()
        for label in 0..<factors.labels {
            result[label] = (factors.rows[base + label] * ahead).sum()
        }
        return result / max(result.max(), .leastNormalMagnitude)
    }

    private mutating func runForward(_ factors: Factors) -> Float {
        forward.removeAll(keepingCapacity: true)
        potentials.removeAll(keepingCapacity: true)
        var total: Float = 0
        var scores = SIMD8<Float>()
        for position in emissions.indices {
            let base = Int(situations[position]) * TransitionTable.stride
            let (potential, top) = Self.potential(emissions[position], labels: factors.labels)
            var next = SIMD8<Float>()
            if position == 0 {
                next = factors.rows[base + TransitionTable.start]
            } else {
                for label in 0..<factors.labels { next += factors.rows[base + label] * scores[label] }
            }
            next *= potential
            let sum = max(next.sum(), .leastNormalMagnitude)
            scores = next / sum
            total += logf(sum) + top
            forward.append(scores)
            potentials.append(potential)
        }
        return total
    }

    /// The emissions of a position as factors, the largest 1, and its logarithm.
    @inline(__always)
    private static func potential(_ emission: SIMD8<Float>, labels: Int) -> (SIMD8<Float>, Float) {
        var top = emission[0]
        for label in 1..<labels { top = max(top, emission[label]) }
        // No label falls below e^-60 of the best: products of a few stay above the smallest float.
        let factors = Exponential.of((emission - top).clamped(lowerBound: SIMD8(repeating: -60), upperBound: SIMD8()))
        return (factors, top)
    }

    private static func exponential(_ row: SIMD8<Float>) -> SIMD8<Float> {
        var result = SIMD8<Float>()
        for label in 0..<LabelScheme.lanes { result[label] = expf(row[label]) }
        return result
    }
}
