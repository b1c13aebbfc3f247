/// What the words around a name tell of its bearer: a person, a body or a place.
struct MentionSetting {
    let document: Document
    let name: Range<Int>
    private static let within: Set<UInt64> = Set(["in", "near", "across", "outside"].map { WordKey.of($0) })
    private static let which = WordKey.of("which")
    private static let reach = 7

    private var tokens: [Token] { document.tokens }

    /// Whether "who" or an age follows: ", who", ", 43,".
    var isPersonal: Bool {
        let next = name.upperBound
        guard next + 1 < tokens.count else { return false }
        if tokens[next].isAny(of: .relative) { return tokens[next].key != Self.which }
        guard tokens[next].shape == .comma else { return false }
        // "a spokesman for Northway, who": that is the spokesman.
        if tokens[next + 1].isAny(of: .relative) { return tokens[next + 1].key != Self.which && !isGoverned }
        guard tokens[next + 1].shape == .number, next + 2 < tokens.count else { return false }
        return !tokens[next + 2].isWord && tokens[next + 1].end - tokens[next + 1].start <= 2
    }

    /// Whether a preposition stands before the name.
    private var isGoverned: Bool {
        let before = name.lowerBound - 1
        return before >= 0 && tokens[before].shape == .lower && tokens[before].isAny(of: .preposition)
    }

    /// Whether the name is where something happens: "in Larkstead".
    var isLocative: Bool {
        let before = name.lowerBound - 1
        return before >= 0 && Self.within.contains(tokens[before].key)
    }

    /// The noun for a body beside the name: "operator" of "Northway, the operator," and "the airline Northway".
    var bodyNoun: Int? {
        let before = name.lowerBound - 1
        if before >= 0, tokens[before].shape == .lower, tokens[before].isAny(of: .generic) { return before }
        let comma = name.upperBound
        guard comma + 2 < tokens.count, tokens[comma].shape == .comma, tokens[comma + 1].isAny(of: .determiner) else {
            return nil
        }
        let words = (comma + 2..<min(tokens.count, comma + Self.reach)).prefix {
            tokens[$0].shape == .lower && !tokens[$0].isAny(of: [.preposition, .auxiliary, .relative, .subordinator])
        }
        guard let last = words.last, last + 1 < tokens.count, tokens[last + 1].shape != .clitic else { return nil }
        return isBodyNoun(last) ? last : nil
    }

    private func isBodyNoun(_ index: Int) -> Bool {
        tokens[index].isAny(of: .body) && !tokens[index].isAny(of: [.role, .person])
    }
}
