/// Folds letters with diacritics of Western and Central European names to plain ones: "Erdoğan" is "Erdogan".
enum LetterFolding {
    /// For U+00C0 to U+017F the plain small letter, or "?" where there is none.
    private static let plain: StaticString = """
        aaaaaaaceeeeiiiidnooooo?ouuuuy?saaaaaaaceeeeiiiidnooooo?ouuuuy?y\
        aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkkkllllllllllnnnnnnnnnoooooooo\
        rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
        """

    /// The plain letter for the two-byte code point that begins with `lead`; `nil` where there is none.
    static func plainLetter(lead: UInt8, next: UInt8) -> UInt8? {
        guard lead >= 0xc3, lead <= 0xc5, next >= 0x80, next <= 0xbf else { return nil }
        let place = (Int(lead) - 0xc3) * 64 + Int(next) - 0x80
        guard place < plain.utf8CodeUnitCount else { return nil }
        let letter = plain.utf8Start[place]
        return letter == 0x3f ? nil : letter
    }
}
