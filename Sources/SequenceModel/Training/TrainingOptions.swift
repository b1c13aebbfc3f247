/// How a chain is trained.
public struct TrainingOptions: Sendable, Equatable {
    /// The table of weights has 2^`bits` rows.
    public var bits = 18
    /// How often every sequence is seen.
    public var epochs = 8
    /// The step of AdaGrad (Duchi, Hazan and Singer 2011).
    public var rate: Float = 0.04
    /// The share of features left out at random each time a sequence is seen.
    public var dropout: Float = 0.2
    /// How much weights are drawn to 0 whenever their feature is seen.
    public var decay: Float = 0
    /// From which epoch on weights are averaged; the model is that average.
    public var averagingFrom = 3
    /// Features seen less often than this are left out.
    public var leastCount: UInt8 = 1
    /// Chooses the order of sequences and the features left out.
    public var seed: UInt64 = 1

    /// The options found best for quotes.
    public init() {}
}
