/// A trained linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), ready to label sequences.
public struct ChainModel: Sendable {
    /// The weights of features, by label.
    public let weights: WeightTable
    /// The weights of steps from label to label.
    public let transitions: TransitionTable
    /// The steps as factors, for marginals.
    public let factors: Lattice.Factors

    /// A model of these parts.
    init(weights: WeightTable, transitions: TransitionTable) {
        self.weights = weights
        self.transitions = transitions
        factors = Lattice.Factors(transitions)
    }

    /// The scores of a sum of weights.
    @inlinable @inline(__always)
    public func emission(_ sum: SIMD8<Int16>) -> SIMD8<Float> {
        SIMD8<Float>(sum) * weights.unit
    }
}
