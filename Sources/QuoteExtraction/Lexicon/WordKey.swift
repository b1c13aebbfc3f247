/// A word as a number: equal for words that differ only in case, diacritics or the style of an apostrophe.
///
/// FNV-1a over the lowered bytes; with a few thousand listed words a false match is a matter of 1 in 10^15.
enum WordKey {
    private static let offset: UInt64 = 0xcbf2_9ce4_8422_2325
    private static let prime: UInt64 = 0x0000_0100_0000_01b3

    /// The key of "the".
    static let the = of("the")

    /// The key of the word that stands in `range` of `bytes`.
    static func of(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
        var hash = offset
        var index = range.lowerBound
        while index < range.upperBound {
            var byte = bytes[index]
            if byte == 0xe2, index + 2 < range.upperBound, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 {
                byte = 0x27
                index += 2
            } else if byte >= 0xc3, byte <= 0xc5, index + 1 < range.upperBound,
                let letter = LetterFolding.plainLetter(lead: byte, next: bytes[index + 1])
            {
                byte = letter
                index += 1
            } else if byte >= 0x41, byte <= 0x5a {
                byte |= 0x20
            }
            hash = (hash ^ UInt64(byte)) &* prime
            index += 1
        }
        return hash
    }

    /// The key of `word`.
    static func of(_ word: String) -> UInt64 {
        let bytes = Array(word.utf8)
        return of(bytes, 0..<bytes.count)
    }
}
