/// Turns the letters of a word into numbers that tell words apart.
///
/// - Source: FNV-1a of 64 bits (Fowler, Noll, Vo), finished by the mix of MurmurHash3 (Appleby).
struct WordHash {
    /// How many letters it has.
    private(set) var letters = 0
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325
    private var early: UInt64 = 0
    private var hasDigit = false

    /// How many letters words have in common that are taken for forms of one word.
    private static let beginningLength = 5

    /// Adds a letter in its plain form.
    mutating func add(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            let byte = UInt8(truncatingIfNeeded: scalar.value)
            return add(ascii: (0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        }
        for byte in NameFolding.folded(String(scalar)).utf8 { mix(byte) }
        endLetter()
    }

    /// Adds a letter or digit of ASCII in lower case.
    mutating func add(ascii letter: UInt8) {
        if letter < 0x3A { hasDigit = true }
        mix(letter)
        endLetter()
    }

    /// Stands for the whole word.
    var whole: UInt64 { Self.finished(state) }

    /// Stands for its first five letters; for the whole of a number, as its end tells as much as its beginning.
    var beginning: UInt64 { letters <= Self.beginningLength || hasDigit ? whole : Self.finished(early) }

    private mutating func endLetter() {
        letters += 1
        if letters == Self.beginningLength { early = state }
    }

    private mutating func mix(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    /// Spreads every bit over all 64.
    static func finished(_ value: UInt64) -> UInt64 {
        var mixed = (value ^ (value >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        mixed = (mixed ^ (mixed >> 33)) &* 0xC4CE_B9FE_1A85_EC53
        return mixed ^ (mixed >> 33)
    }

    /// One number for two, whose order matters.
    static func joined(_ left: UInt64, _ right: UInt64) -> UInt64 {
        finished((left &* 0x9E37_79B9_7F4A_7C15) ^ right)
    }
}
