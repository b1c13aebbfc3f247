/// The extent of one word or number: hyphens, apostrophes and the dots of "U.S." inside it belong to it.
struct WordScanner {
    /// The offset behind its last letter; the stop of an abbreviation is not included.
    let end: Int
    /// The offset behind a "'s" that follows.
    let clitic: Int?
    /// What it looks like.
    let shape: Shape
    /// Whether it is one capital letter, such as the initial of a name.
    let isInitial: Bool
    /// Whether single letters are parted by dots in it: "U.S".
    let isDotted: Bool

    /// Scans the word that begins at `start` with the code point `first`.
    init(bytes: [UInt8], start: Int, first: Scalar) {
        var scan = Scan(bytes: bytes, start: start)
        scan.run()
        end = scan.end
        clitic = scan.clitic
        isInitial = scan.letters == 1 && first.isUpper
        isDotted = scan.hasDots
        let isUpper = first.isUpper || Self.hasArticle(bytes[start..<scan.end])
        shape =
            first.isDigit
            ? .number : !isUpper ? .lower : scan.hasLower || scan.letters == 1 ? .capital : .upper
    }

    /// "el-Masri", "al-Khatib": names that begin with an Arabic article.
    private static func hasArticle(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.count > 5, word[word.startIndex + 2] == 0x2d else { return false }
        guard [0x61, 0x65].contains(word[word.startIndex]), word[word.startIndex + 1] == 0x6c else { return false }
        return (0x41...0x5a).contains(word[word.startIndex + 3])
    }

    private struct Scan {
        let bytes: [UInt8]
        let start: Int
        var end: Int
        var clitic: Int?
        var letters = 0
        var hasLower = false
        var hasDots = false
        /// How many letters since the last dot, hyphen or beginning.
        private var sinceBreak = 0

        init(bytes: [UInt8], start: Int) {
            self.bytes = bytes
            self.start = start
            end = start
        }

        mutating func run() {
            while end < bytes.count {
                let scalar = Scalar(bytes, at: end)
                if scalar.isWordPart {
                    letters += 1
                    sinceBreak += 1
                    if !hasLower, !scalar.isUpper, !scalar.isDigit { hasLower = true }
                    end = scalar.end
                } else if !joins(scalar) {
                    return
                }
            }
        }

        /// Steps over a sign that stands within the word.
        private mutating func joins(_ scalar: Scalar) -> Bool {
            guard scalar.end < bytes.count else { return false }
            let next = Scalar(bytes, at: scalar.end)
            guard next.isWordPart else { return false }
            switch scalar.value {
            case 0x27, 0x2019: return joinsApostrophe(scalar, next)
            case 0x2e: return joinsDot(scalar, next)
            case 0x2c, 0x3a:
                return step(to: scalar.end, if: next.isDigit && bytes[end - 1] >= 0x30 && bytes[end - 1] <= 0x39)
            case 0x2d, 0x2010, 0x2011, 0x26, 0x5f, 0x40: return step(to: scalar.end, if: true)
            default: return false
            }
        }

        private mutating func joinsApostrophe(_ scalar: Scalar, _ next: Scalar) -> Bool {
            let isS = next.value | 0x20 == 0x73
            let follows = next.end < bytes.count ? Scalar(bytes, at: next.end) : nil
            if isS, !(follows?.isWordPart ?? false) {
                clitic = next.end
                return false
            }
            return step(to: scalar.end, if: true)
        }

        private mutating func joinsDot(_ scalar: Scalar, _ next: Scalar) -> Bool {
            if next.isDigit, bytes[end - 1] >= 0x30, bytes[end - 1] <= 0x39 { return step(to: scalar.end, if: true) }
            let after = next.end < bytes.count ? bytes[next.end] : 0x20
            let isLetterAlone = sinceBreak == 1 && (after == 0x2e || !Self.isLetter(after))
            if isLetterAlone { hasDots = true }
            let isDomain = hasLower && !next.isUpper
            return step(to: scalar.end, if: isLetterAlone || isDomain)
        }

        private mutating func step(to place: Int, if isJoined: Bool) -> Bool {
            if isJoined {
                end = place
                sinceBreak = 0
            }
            return isJoined
        }

        private static func isLetter(_ byte: UInt8) -> Bool {
            byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7a)
        }
    }
}
