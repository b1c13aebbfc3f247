/// Takes the features of a position, one after the other.
///
/// Written once, an extractor serves training, which stores features, and decoding, which sums their weights at once.
public protocol FeatureSink {
    /// Takes one feature.
    mutating func add(_ feature: UInt32)
}

/// The features of the positions of one sequence, in one block of memory.
public struct FeatureList: FeatureSink, Sendable {
    /// All features, position after position.
    public private(set) var features: [UInt32] = []
    private var ends: [Int] = []

    /// No positions yet.
    public init() {}

    /// How many positions have been ended.
    public var count: Int { ends.count }

    /// The features of one position.
    public subscript(position: Int) -> ArraySlice<UInt32> {
        features[range(position)]
    }

    /// Where the features of one position stand in `features`.
    @inline(__always)
    func range(_ position: Int) -> Range<Int> {
        (position == 0 ? 0 : ends[position - 1])..<ends[position]
    }

    /// Adds a feature to the position that is being filled.
    public mutating func add(_ feature: UInt32) {
        features.append(feature)
    }

    /// Ends the position that is being filled.
    public mutating func endPosition() {
        ends.append(features.count)
    }

    /// Forgets all positions, but keeps the memory.
    public mutating func removeAll() {
        features.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
    }
}
