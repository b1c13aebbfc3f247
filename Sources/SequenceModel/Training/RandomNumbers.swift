/// A seeded source of random numbers that gives the same sequence everywhere.
///
/// SplitMix64: Steele, Lea and Flood (OOPSLA 2014).
public struct RandomNumbers: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// The sequence of this seed.
    public init(seed: UInt64) {
        state = seed
    }

    /// The next 64 random bits.
    public mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
        return mixed ^ mixed >> 31
    }

    /// Puts `values` in random order (Fisher-Yates).
    ///
    /// Written out because the order that the standard library's `shuffle` makes may change with its version.
    public mutating func shuffle<Value>(_ values: inout [Value]) {
        for place in values.indices.reversed() where place > 0 {
            values.swapAt(place, Int(next() % UInt64(place + 1)))
        }
    }
}
