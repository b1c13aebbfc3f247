/// All ways to label one sequence, and the scores to choose among them.
///
/// Its memory is kept between sequences: once grown to the longest, it allocates no more.
public struct Lattice: Sendable {
    /// The score of every label at every position.
    public var emissions: [SIMD8<Float>] = []
    /// The situation of every position, which chooses among the transitions.
    public var situations: [UInt8] = []
    /// After `findMarginals`, how likely every label is at every position.
    public internal(set) var marginals: [SIMD8<Float>] = []

    var forward: [SIMD8<Float>] = []
    var potentials: [SIMD8<Float>] = []
    private var backpointers: [SIMD8<Int32>] = []

    /// An empty lattice.
    public init() {}

    /// Forgets the sequence, but keeps the memory.
    public mutating func removeAll() {
        emissions.removeAll(keepingCapacity: true)
        situations.removeAll(keepingCapacity: true)
    }

    /// Adds a position.
    public mutating func append(_ emission: SIMD8<Float>, situation: UInt8) {
        emissions.append(emission)
        situations.append(situation)
    }

    /// The best labelling (Viterbi 1967); linear in the number of positions.
    ///
    /// - Parameters:
    ///   - transitions: what the steps score; forbidden steps are never taken.
    ///   - bias: added to the scores of the labels at every position.
    ///   - end: added to the scores of the labels at the last position.
    /// - Returns: one label a position, and the score of all of them together, bias included.
    public mutating func best(
        _ transitions: TransitionTable,
        bias: SIMD8<Float> = SIMD8(),
        end: SIMD8<Float> = SIMD8()
    ) -> (labels: [UInt8], score: Float) {
        let count = emissions.count
        guard count > 0 else { return ([], 0) }
        backpointers.removeAll(keepingCapacity: true)
        let labels = transitions.states
        var scores =
            emissions[0] + bias + transitions.rows[Int(situations[0]) * TransitionTable.stride + TransitionTable.start]
        backpointers.append(SIMD8())
        for position in 1..<max(count, 1) where position < count {
            let base = Int(situations[position]) * TransitionTable.stride
            var top = transitions.rows[base] + scores[0]
            var from = SIMD8<Int32>()
            for label in 1..<labels {
                let candidate = transitions.rows[base + label] + scores[label]
                let isBetter = candidate .> top
                top.replace(with: candidate, where: isBetter)
                from.replace(with: Int32(label), where: isBetter)
            }
            scores = top + emissions[position] + bias
            backpointers.append(from)
        }
        return trace(from: scores + end, labels: labels)
    }

    private func trace(from scores: SIMD8<Float>, labels: Int) -> (labels: [UInt8], score: Float) {
        var last = 0
        for label in 1..<labels where scores[label] > scores[last] { last = label }
        let score = scores[last]
        var result = [UInt8](repeating: 0, count: emissions.count)
        for position in emissions.indices.reversed() {
            result[position] = UInt8(last)
            last = Int(backpointers[position][last])
        }
        return (result, score)
    }
}
