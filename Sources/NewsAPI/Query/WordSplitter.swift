import NewsModel

/// Takes text apart into the words that the archive indexes: runs of letters, marks and digits.
enum WordSplitter {
    /// Whether a word is made of such characters.
    static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return (0x30...0x39).contains(scalar.value) || (0x61...0x7A).contains(scalar.value | 0x20)
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
        case .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .privateUse: return true
        default: return false
        }
    }

    /// The words of `scalars`, in groups: words that one such character as in `O'Brien`, `U.S` or `10:30` holds
    /// together, are one group, for a reader takes them for one word.
    ///
    /// - Source: the characters are those that Unicode Standard Annex 29 does not break words at (rules 6 to 12),
    ///   and the colon between digits. An English possessive `'s` is dropped: the index has the noun.
    static func groups(in scalars: some Collection<Unicode.Scalar>) -> [[String]] {
        var groups: [[String]] = []
        var word = String.UnicodeScalarView()
        var gap: [Unicode.Scalar] = [" "]
        func end() {
            guard !word.isEmpty else { return }
            if gap.count == 1, joiners.contains(gap[0]), !groups.isEmpty {
                let isPossessive = apostrophes.contains(gap[0]) && (String(word) == "s" || String(word) == "S")
                if !isPossessive { groups[groups.count - 1].append(String(word)) }
            } else {
                groups.append([String(word)])
            }
            word = String.UnicodeScalarView()
            gap = []
        }
        for scalar in scalars {
            if isWord(scalar) {
                word.append(scalar)
            } else {
                end()
                if gap.count < 2 { gap.append(scalar) }
            }
        }
        end()
        return groups
    }

    private static let apostrophes: [Unicode.Scalar] = ["'", "’"]
    private static let joiners: [Unicode.Scalar] = ["'", "’", ".", ",", ":", "·"]
}
