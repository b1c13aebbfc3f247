/// Finds the words of a text in its UTF-8, letter by letter.
enum WordReader {
    /// Calls `word` with the letters of each word and the bytes it stands at, in order, until it returns `false`.
    @inline(__always)
    static func read(_ text: UnsafeBufferPointer<UInt8>, _ word: (WordHash, Range<Int>) -> Bool) {
        var hash = WordHash()
        var (start, end, place) = (0, 0, 0)
        while place < text.count {
            let byte = text[place]
            let letter = byte | 0x20
            let here = place
            place += 1
            if letter &- 0x61 < 26 || byte &- 0x30 < 10 {
                if hash.letters == 0 { start = here }
                hash.add(ascii: letter)
                end = place
                continue
            }
            var sign = byte == 0x27 || byte == 0x60 ? Sign.joint : .gap
            if byte >= 0x80 {
                let scalar = scalar(text, at: here)
                place = min(here + UTF8.width(scalar), text.count)
                sign = Sign(scalar)
                if sign == .ideograph, hash.letters > 0 {
                    guard word(hash, start..<end) else { return }
                    hash = WordHash()
                }
                if sign == .letter || sign == .ideograph {
                    if hash.letters == 0 { start = here }
                    hash.add(scalar)
                    end = place
                }
            }
            if sign == .gap || sign == .ideograph, hash.letters > 0 {
                guard word(hash, start..<end) else { return }
                hash = WordHash()
            }
        }
        if hash.letters > 0 { _ = word(hash, start..<end) }
    }

    /// The scalar whose first byte, which is none of ASCII, stands at `place` of valid UTF-8.
    private static func scalar(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Unicode.Scalar {
        let lead = text[place]
        let count = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard place + count <= text.count else { return "\u{FFFD}" }
        var value = UInt32(lead) & (0x7F >> UInt32(count))
        for next in text[place + 1..<place + count] { value = value << 6 | UInt32(next & 0x3F) }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    /// What a scalar beyond ASCII is to the words around it.
    private enum Sign {
        case letter
        /// A letter that is a word by itself.
        case ideograph
        /// Part of the word it stands in, but none of its letters.
        case joint
        case gap

        init(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            // Soft hyphen, apostrophes, combining marks, zero-width signs.
            case 0xAD, 0xB4, 0x2BC, 0x300...0x36F, 0x200B...0x200D, 0x2018, 0x2019, 0xFEFF: self = .joint
            case 0x2E80...0x2FDF, 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
                self = .ideograph
            default:
                let isPart = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                self = isPart ? .letter : .gap
            }
        }
    }
}
