/// Numbers that look like chance and are the same in every run: SplitMix64 (Steele, Lea and Flood, 2014).
struct VerifyChance {
    private var state: UInt64

    /// Begins at `seed`.
    init(seed: UInt64) {
        state = seed
    }

    /// The next number.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 to `sides` − 1.
    mutating func roll(_ sides: Int) -> Int { Int(next() % UInt64(max(1, sides))) }

    /// Whether something of this probability happens.
    mutating func happens(_ share: Double) -> Bool { Double(next() >> 11) / Double(1 << 53) < share }

    /// A small Latin letter.
    mutating func letter() -> Character { Character(Unicode.Scalar(UInt8(0x61 + roll(26)))) }
}
