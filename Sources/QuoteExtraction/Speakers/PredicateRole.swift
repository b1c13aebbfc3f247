/// Reads the role that a sentence gives a name: "Hale was elected mayor of Larkstead", "Hale, who is a teacher".
struct PredicateRole {
    let document: Document
    let limit: Int
    private static let became: Set<UInt64> = Set(["became", "becomes"].map { WordKey.of($0) })
    private static let served: Set<UInt64> = Set(["served", "serves", "works", "worked"].map { WordKey.of($0) })
    private static let being = WordKey.of("being")
    private static let `as` = WordKey.of("as")
    private static let of = WordKey.of("of")
    private static let longest = 10

    private var tokens: [Token] { document.tokens }

    /// The role behind a name that ends before `end`.
    func role(behind end: Int) -> Range<Int>? {
        var place = end
        if place + 1 < limit, tokens[place].shape == .comma, tokens[place + 1].isAny(of: .relative) { place += 2 }
        guard place < limit, opens(place) else { return nil }
        while place < limit, place - end < 7, isLink(place) { place += 1 }
        guard place < limit, tokens[place].isAny(of: [.role, .rank]), !document.isQuoted(place) else { return nil }
        var start = place
        while start > end, tokens[start - 1].isAny(of: .adjective) { start -= 1 }
        let stop = (place + 1..<min(limit, place + Self.longest)).first { ends($0) } ?? min(limit, place + Self.longest)
        return RoleCleaner(document: document).cleaned(start..<stop)
    }

    private func opens(_ place: Int) -> Bool {
        tokens[place].isAny(of: .being) && tokens[place].key != Self.being || Self.became.contains(tokens[place].key)
            || serves(place)
            || (tokens[place].isAny(of: .auxiliary) && place + 1 < limit && tokens[place + 1].isAny(of: .being))
    }

    /// "served as ambassador": whether that begins at `place`.
    private func serves(_ place: Int) -> Bool {
        Self.served.contains(tokens[place].key) && place + 1 < limit && tokens[place + 1].key == Self.as
    }

    private func isLink(_ place: Int) -> Bool {
        let token = tokens[place]
        if Self.served.contains(token.key) || token.key == Self.as { return true }
        if token.isAny(of: [.auxiliary, .determiner, .adjective]) || document.isAdverb(place) {
            return !token.isAny(of: .negation)
        }
        return document.ends(place, in: "ed") || Self.became.contains(token.key)
    }

    /// Whether the role ends before `place`: nothing but "of" goes on with it.
    private func ends(_ place: Int) -> Bool {
        let token = tokens[place]
        guard token.isWord || token.shape == .clitic else { return true }
        if token.shape == .lower, token.isAny(of: .preposition) { return token.key != Self.of }
        return token.isAny(of: [.relative, .auxiliary, .verb, .subordinator, .clock, .pronoun, .conjunction])
    }
}
