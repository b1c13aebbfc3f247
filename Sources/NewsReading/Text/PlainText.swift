import JSONText

/// Decodes the bytes of a plain text.
enum PlainText {
    /// The text without a byte order mark, every line ending a `\n`.
    ///
    /// - Throws: `.invalidUTF8` or `.nul` with the offset of the first byte at fault.
    static func decode(_ bytes: [UInt8]) throws(ReadingError) -> String {
        if let offset = UTF8Validator.firstInvalidOffset(in: bytes) { throw .invalidUTF8(offset: offset) }
        if let offset = bytes.firstIndex(of: 0) { throw .nul(offset: offset) }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        return String(decoding: body.contains(where: isOldLineEnd) ? unified(body) : Array(body), as: UTF8.self)
    }

    /// `text` as lines, without their ends.
    static func lines(of text: String) -> [Substring] {
        text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Substring($0) }
    }

    /// `text` with every line ending a `\n`.
    static func unifyingLineEnds(_ text: String) -> String {
        guard text.utf8.contains(where: isOldLineEnd) else { return text }
        return String(decoding: unified(Array(text.utf8)[...]), as: UTF8.self)
    }

    /// Carriage return, vertical tab and form feed all end a line in texts that have them.
    private static func isOldLineEnd(_ byte: UInt8) -> Bool { (0x0B...0x0D).contains(byte) }

    private static func unified(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var unified: [UInt8] = []
        unified.reserveCapacity(bytes.count)
        var previous: UInt8 = 0
        for byte in bytes {
            if byte == 0x0A, previous == 0x0D {
                // The second half of CR LF: the line has ended already.
            } else {
                unified.append(isOldLineEnd(byte) ? 0x0A : byte)
            }
            previous = byte
        }
        return unified
    }
}
