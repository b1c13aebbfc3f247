/// Mixes texts into 64 bits that stay the same on every machine and in every run.
///
/// - Source: FNV-1a (Fowler, Noll, Vo), finished with the 64-bit mix of MurmurHash3 (Appleby), because FNV alone leaves
///   its high bits weak for short texts.
struct FingerprintMixer {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Mixes in one part; "a" + "bc" and "ab" + "c" differ.
    mutating func add(_ part: String) {
        for byte in part.utf8 { add(byte) }
        // No UTF-8 text contains this byte, so it parts the parts.
        add(0xFF)
    }

    private mutating func add(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    /// The value as 16 hexadecimal digits.
    var hexDigits: String {
        var mixed = state
        mixed = (mixed ^ (mixed >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        mixed = (mixed ^ (mixed >> 33)) &* 0xC4CE_B9FE_1A85_EC53
        mixed ^= mixed >> 33
        let digits = String(mixed, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
