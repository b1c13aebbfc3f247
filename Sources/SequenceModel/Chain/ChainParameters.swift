/// What training finds: the weights of a chain as they are stored.
public struct ChainParameters: Sendable {
    /// Row after row of the table, one weight a label.
    public let weights: [Float]
    /// The weights of steps from label to label.
    public let transitions: TransitionTable

    /// The model that works with these weights.
    ///
    /// - Precondition: the number of rows is a power of two.
    public func model() -> ChainModel {
        let labels = transitions.scheme.count
        return ChainModel(weights: WeightTable(weights: weights, labels: labels), transitions: transitions)
    }

    /// The same after a trip through the file's 8 bits a weight: what users of the file will see.
    public func quantised() -> Self {
        Self(weights: QuantisedWeights(weights).weights, transitions: transitions)
    }
}
