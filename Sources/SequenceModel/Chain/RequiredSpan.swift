/// A chain with a memory: it knows whether a span of one kind has begun, so that labellings without one can be
/// weighed against, and kept out of, all others.
///
/// The single labelling without spans is often the likeliest of all although it is unlikely: those with a span share
/// their likelihood among many choices of its ends.
public struct RequiredSpan: Sendable {
    /// The steps between states.
    public let transitions: TransitionTable
    /// The steps as factors.
    public let factors: Lattice.Factors
    /// 0 for states in which a span has begun, forbidden for others: what the last position must score.
    public let endScores: SIMD8<Float>
    /// 1 for states in which a span has begun, 0 for others.
    public let endFactors: SIMD8<Float>

    private let labels: [UInt8]
    private let early: Int

    /// The memory of spans of `kind` for a chain of at most two kinds.
    public init(_ kind: Int, in table: TransitionTable) {
        let scheme = table.scheme
        precondition(scheme.kinds <= 2, "labels with a memory take at most eight states")
        early = scheme.count - 2
        let own = [LabelScheme.beginning(of: kind), LabelScheme.inside(of: kind)]
        let all = (0..<scheme.count).map(UInt8.init)
        labels = all.filter { !own.contains($0) } + all
        transitions = Self.expanded(table, labels, early: early, beginning: early + Int(own[0]))
        factors = Lattice.Factors(transitions)
        var scores = SIMD8<Float>(repeating: TransitionTable.forbidden)
        var ends = SIMD8<Float>()
        for state in early..<labels.count { (scores[state], ends[state]) = (0, 1) }
        endScores = scores
        endFactors = ends
    }

    /// The scores of states, from those of labels.
    public func expand(_ emission: SIMD8<Float>) -> SIMD8<Float> {
        var result = SIMD8<Float>()
        for state in labels.indices { result[state] = emission[Int(labels[state])] }
        return result
    }

    /// The labels of states.
    public func labels(of states: [UInt8]) -> [UInt8] {
        states.map { labels[Int($0)] }
    }

    /// The likelihoods of labels, from those of states.
    public func fold(_ marginal: SIMD8<Float>) -> SIMD8<Float> {
        var result = SIMD8<Float>()
        for state in labels.indices { result[Int(labels[state])] += marginal[state] }
        return result
    }

    private static func expanded(
        _ table: TransitionTable,
        _ labels: [UInt8],
        early: Int,
        beginning: Int
    ) -> TransitionTable {
        let (situations, start) = (table.situations, TransitionTable.start)
        var result = TransitionTable(scheme: table.scheme, situations: situations, states: labels.count)
        for situation in 0..<situations {
            for before in Array(labels.indices) + [start] {
                let label = before == start ? nil : Int(labels[before])
                let hasBegun = before != start && before >= early
                let next = hasBegun ? Array(early..<labels.count) : Array(0..<early) + [beginning]
                for state in next {
                    let score = table.score(of: Int(labels[state]), after: label, in: situation)
                    result.rows[situation * TransitionTable.stride + before][state] = score
                }
            }
        }
        return result
    }
}
