/// Gathers the words of a text, letter by letter.
struct WordReader {
    /// The words that have ended.
    private(set) var words: [ComparableText.Word] = []
    private var hash = WordHash()
    private var range = 0..<0
    private var offset = 0

    /// A reader of a text of some `capacity` words.
    init(capacity: Int) {
        words.reserveCapacity(capacity)
    }

    /// Reads the next letter or sign of the text.
    mutating func take(_ scalar: Unicode.Scalar) {
        let start = offset
        offset += UTF8.width(scalar)
        switch Sign(scalar) {
        case .letter: add(scalar, from: start)
        case .ideograph:
            endWord()
            add(scalar, from: start)
            endWord()
        case .joint: break
        case .gap: endWord()
        }
    }

    /// Ends the word that is being read, if there is one.
    mutating func endWord() {
        guard hash.letters > 0 else { return }
        words.append(
            ComparableText.Word(
                hash: hash.whole,
                beginning: hash.beginning,
                weight: FunctionWords.contains(hash) ? 30 : 70 + 6 * min(hash.letters, 10),
                range: range
            )
        )
        hash = WordHash()
    }

    private mutating func add(_ scalar: Unicode.Scalar, from start: Int) {
        if hash.letters == 0 { range = start..<start }
        hash.add(scalar)
        range = range.lowerBound..<offset
    }

    /// What a scalar is to the words around it.
    private enum Sign {
        case letter
        /// A letter that is a word by itself.
        case ideograph
        /// Part of the word it stands in, but none of its letters.
        case joint
        case gap

        init(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: self = .letter
            // Apostrophes, soft hyphen, combining marks, zero-width signs.
            case 0x27, 0x60, 0xAD, 0xB4, 0x2BC, 0x300...0x36F, 0x200B...0x200D, 0x2018, 0x2019, 0xFEFF: self = .joint
            case 0..<0x80: self = .gap
            case 0x2E80...0x2FDF, 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
                self = .ideograph
            default:
                let isPart = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                self = isPart ? .letter : .gap
            }
        }
    }
}
