/// Which letters a word has, to see at a glance that two words are too far apart to be measured.
///
/// Of each letter one bit says that it is there and another that it is there again. A slip takes away one bit at most
/// and adds one at most. Of the words that begin with the same letter one in three hundred is left so, at a nanosecond
/// each: no index of misspellings has to be made or kept.
/// - Source: the unigram frequency distance of Kahveci and Singh (2001), cut to two of each letter.
struct LetterSet: Sendable {
    private var bits: UInt64 = 0

    /// The letters of a word.
    init(_ letters: [UInt32]) {
        for letter in letters { insert(letter) }
    }

    /// The letters of a word in UTF-8.
    init(_ word: UnsafeBufferPointer<UInt8>) {
        for byte in word {
            guard byte < 0x80 else {
                self = LetterSet(Letters.of(word))
                return
            }
            insert(UInt32(byte))
        }
    }

    /// Letters share a bit only with those 32 further on, of which alphabets have few.
    private mutating func insert(_ letter: UInt32) {
        let bit: UInt64 = 1 << UInt64(letter & 31)
        bits |= (bits & bit) << 32 | bit
    }

    /// Whether a word may become the other by so many slips; of few pairs of words it is told wrongly.
    func mayBecome(_ other: LetterSet, by slips: Int) -> Bool {
        var (lost, gained) = (bits & ~other.bits, other.bits & ~bits)
        for _ in 0..<slips {
            // Takes the lowest bit away.
            lost &= lost &- 1
            gained &= gained &- 1
        }
        return lost | gained == 0
    }
}
