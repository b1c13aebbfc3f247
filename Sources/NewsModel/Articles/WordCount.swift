/// Words as a newsroom counts them: runs between spaces that hold a letter or a digit.
public enum WordCount {
    /// How many words `text` has; a dash alone is none, "mother-in-law" is one.
    public static func words(in text: String) -> Int {
        var text = text
        let count = text.withUTF8 { wordsOfASCII(in: $0) }
        return count ?? scalarWords(in: text)
    }

    /// The words, counted by bytes; `nil` where there may be punctuation or spaces beyond ASCII.
    private static func wordsOfASCII(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var count = 0
        var hasCounted = false
        for byte in bytes {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                hasCounted = false
            } else if !hasCounted, isPartOfWord(byte) {
                hasCounted = true
                count += 1
            }
            // Only the rare text with these lead bytes needs the slow look at its scalars.
            if byte == 0xE2 || byte == 0xC2 || byte == 0xE3 { return nil }
        }
        return count
    }

    private static func isPartOfWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }

    private static func scalarWords(in text: String) -> Int {
        var count = 0
        var hasCounted = false
        for scalar in text.unicodeScalars {
            if isSpace(scalar) {
                hasCounted = false
            } else if !hasCounted, isPartOfWord(scalar) {
                hasCounted = true
                count += 1
            }
        }
        return count
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        guard !scalar.isASCII else { return isPartOfWord(UInt8(scalar.value)) }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}
