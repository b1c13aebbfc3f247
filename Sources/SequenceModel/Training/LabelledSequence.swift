/// One sequence to learn from.
public struct LabelledSequence: Sendable {
    /// What is seen at every position.
    public var features: FeatureList
    /// The situation of every position.
    public var situations: [UInt8]
    /// The right label of every position.
    public var labels: [UInt8]

    /// A sequence; all parts are equally long.
    public init(features: FeatureList, situations: [UInt8], labels: [UInt8]) {
        self.features = features
        self.situations = situations
        self.labels = labels
    }
}
