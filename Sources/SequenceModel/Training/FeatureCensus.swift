/// Counts features, so that those seen too seldom to learn from can be left out of training.
///
/// Counting is by the upper 22 bits: a feature may be taken for a more frequent one, never for a rarer one.
struct FeatureCensus: Sendable {
    private static let bits: UInt32 = 22
    private var counts = [UInt8](repeating: 0, count: 1 << Int(bits))

    /// Counts the features of a sequence.
    mutating func add(_ list: FeatureList) {
        for feature in list.features {
            let place = Int(feature >> (32 - Self.bits))
            if counts[place] < .max { counts[place] += 1 }
        }
    }

    /// How often a feature was seen, up to 255.
    func count(of feature: UInt32) -> UInt8 {
        counts[Int(feature >> (32 - Self.bits))]
    }
}
