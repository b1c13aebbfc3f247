/// Cuts a role down to what should be shown: no article before it, no sign behind it, not too long.
struct RoleCleaner {
    let document: Document
    private static let longest = 14
    private static let weak = Set(["head", "leader", "chief", "deputy", "member", "boss"].map { WordKey.of($0) })

    /// Whether the word with this key tells little where it is all of a role.
    static func isWeak(_ key: UInt64) -> Bool { weak.contains(key) }

    private var tokens: [Token] { document.tokens }

    /// The cleaned role; `nil` where nothing is left that names an office or calling.
    func cleaned(_ role: Range<Int>) -> Range<Int>? {
        var start = role.lowerBound
        var end = role.upperBound
        while start < end, !tokens[start].isWord || tokens[start].isAny(of: [.determiner, .conjunction]) { start += 1 }
        // "the company's founder": whose founder that is only the article tells.
        if start + 2 < end, tokens[start].shape == .lower, tokens[start + 1].shape == .clitic { start += 2 }
        while end > start, tokens[end - 1].isAny(of: [.preposition, .conjunction, .title]) || isLooseSign(end - 1) {
            end -= 1
        }
        guard start < end, end - start <= Self.longest else { return nil }
        return (start..<end).contains { tokens[$0].isAny(of: [.role, .rank, .person]) } ? start..<end : nil
    }

    /// Whether a sign at the end is none that belongs to a word, as the "'s" of "director of St Anselm's" does.
    private func isLooseSign(_ index: Int) -> Bool {
        !tokens[index].isWord && tokens[index].shape != .clitic
    }

    /// The role in an apposition that begins behind the comma at `comma`: ", the mayor of Larkstead,".
    func apposed(behind comma: Int, limit: Int) -> Range<Int>? {
        guard comma + 1 < limit, tokens[comma].shape == .comma else { return nil }
        var start = comma + 1
        if tokens[start].shape == .number, start + 1 < limit, tokens[start + 1].shape == .comma { start += 2 }
        if start + 1 < limit, tokens[start].isAny(of: .relative), tokens[start + 1].isAny(of: .being) { start += 2 }
        guard start < limit, tokens[start].isWord, !document.isQuoted(start) else { return nil }
        guard tokens[start].shape == .lower || leadsToRole(start, limit: limit) else { return nil }
        let end =
            (start..<min(limit, start + Self.longest + 2)).first { ends($0) } ?? min(limit, start + Self.longest + 2)
        guard let role = cleaned(start..<end), tokens[document.head(of: role)].isAny(of: [.role, .rank, .kin]) else {
            return nil
        }
        return role
    }

    private func leadsToRole(_ start: Int, limit: Int) -> Bool {
        let capitals = (start..<min(limit, start + 5)).prefix { tokens[$0].isCapitalised }
        var next = start + capitals.count
        while next < limit, tokens[next].shape == .clitic || tokens[next].isAny(of: .adjective) { next += 1 }
        return capitals.contains { tokens[$0].isAny(of: .role) } || next < limit && tokens[next].isAny(of: .role)
    }

    private func ends(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.isWord || token.shape == .clitic || token.shape == .symbol else { return true }
        if token.shape == .lower, token.isAny(of: .role) { return false }
        if token.isAny(of: [.relative, .auxiliary, .verb, .subordinator, .clock, .pronoun]) { return true }
        return token.shape == .lower && !token.facts.forms.isEmpty
    }
}
