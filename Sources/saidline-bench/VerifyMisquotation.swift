/// A way in which a quote is handed on wrongly.
enum Misquotation: String, CaseIterable {
    case exact, dropped, swapped, truncated, changed, misspelt, halvesSwapped, heavy, combined

    /// The words as they are handed on; `others` are words to be put in place of some.
    func applied(to words: [String], _ chance: inout VerifyChance, _ others: [String]) -> [String] {
        switch self {
        case .exact: words
        case .dropped: Self.drop(words, 0.2, &chance)
        case .swapped: Self.swap(words, 0.2, &chance)
        case .truncated: Self.truncate(words, &chance)
        case .changed: Self.change(words, 0.2, &chance, others)
        case .misspelt: Self.misspell(words, 0.25, &chance)
        case .halvesSwapped: Array(words[(words.count / 2)...] + words[..<(words.count / 2)])
        case .heavy: Self.change(Self.drop(words, 0.25, &chance), 0.25, &chance, others)
        case .combined:
            Self.misspell(
                Self.swap(Self.change(Self.drop(words, 0.15, &chance), 0.15, &chance, others), 0.2, &chance),
                0.25,
                &chance
            )
        }
    }

    private static func drop(_ words: [String], _ share: Double, _ chance: inout VerifyChance) -> [String] {
        let left = words.filter { _ in !chance.happens(share) }
        return left.isEmpty ? Array(words.prefix(1)) : left
    }

    private static func swap(_ words: [String], _ share: Double, _ chance: inout VerifyChance) -> [String] {
        var words = words
        for index in words.indices.dropLast() where chance.happens(share) { words.swapAt(index, index + 1) }
        return words
    }

    private static func truncate(_ words: [String], _ chance: inout VerifyChance) -> [String] {
        let count = max(4, words.count / 2)
        let start = chance.roll(words.count - count + 1)
        return Array(words[start..<start + count])
    }

    private static func change(
        _ words: [String],
        _ share: Double,
        _ chance: inout VerifyChance,
        _ others: [String]
    ) -> [String] {
        words.map { chance.happens(share) ? others[chance.roll(others.count)] : $0 }
    }

    /// Leaves out, doubles, changes or swaps a letter within some of the words of four letters or more.
    private static func misspell(_ words: [String], _ share: Double, _ chance: inout VerifyChance) -> [String] {
        words.map { word in
            guard word.count >= 4, chance.happens(share) else { return word }
            var letters = Array(word)
            let place = 1 + chance.roll(letters.count - 2)
            switch chance.roll(4) {
            case 0: letters.remove(at: place)
            case 1: letters.insert(letters[place], at: place)
            case 2: letters[place] = chance.letter()
            default: letters.swapAt(place, place + 1)
            }
            return String(letters)
        }
    }
}
