/// Turns what is seen at a position into 32 bits; the feature itself is never kept.
///
/// Hashing instead of a dictionary of features: Weinberger et al. (ICML 2009). A table of 2^n rows uses the upper n
/// bits, so the same features serve tables of any size.
public enum FeatureHash {
    /// The feature of one value under a template; templates with different numbers never share features on purpose.
    @inlinable
    public static func of(_ template: UInt32, _ value: UInt32) -> UInt32 {
        finish((UInt64(template) << 32 | UInt64(value)) &* 0x9e37_79b9_7f4a_7c15)
    }

    /// The feature of two values that are seen together.
    @inlinable
    public static func of(_ template: UInt32, _ first: UInt32, _ second: UInt32) -> UInt32 {
        let head = (UInt64(template) << 32 | UInt64(first)) &* 0x9e37_79b9_7f4a_7c15
        return finish((head ^ head >> 29 ^ UInt64(second)) &* 0xbf58_476d_1ce4_e5b9)
    }

    /// The feature of three values that are seen together.
    @inlinable
    public static func of(_ template: UInt32, _ first: UInt32, _ second: UInt32, _ third: UInt32) -> UInt32 {
        of(template, of(template, first, second), third)
    }

    /// The hash of some bytes, for words and parts of words (FNV-1a).
    @inlinable
    public static func of(bytes: some Sequence<UInt8>) -> UInt32 {
        var hash: UInt32 = 0x811c_9dc5
        for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return hash
    }

    @inlinable
    static func finish(_ hash: UInt64) -> UInt32 {
        let mixed = (hash ^ hash >> 32) &* 0x94d0_49bb_1331_11eb
        return UInt32(truncatingIfNeeded: mixed >> 32)
    }
}
