/// Reads a source that was marked as a whole: which of its words name somebody.
struct SourcePhrase {
    let document: Document
    private static let longest = 12
    private static let last = Set(["last", "this", "next"].map { WordKey.of($0) })

    /// The source with a core that begins behind words for time and goes on to its noun: not "Norland" of its nominee.
    func whole(_ source: NounPhrase) -> NounPhrase {
        var end = source.core.upperBound
        let limit = min(source.range.upperBound, source.core.lowerBound + Self.longest)
        while end < limit, goesOn(end) { end += 1 }
        while end > source.core.upperBound, !document.tokens[end - 1].isWord { end -= 1 }
        var start = source.core.lowerBound
        while start + 1 < end, document.tokens[start].isAny(of: .clock) || isLast(start) { start += 1 }
        while end > start + 1,
            document.tokens[end - 1].isAny(of: .clock) || Self.last.contains(document.tokens[end - 1].key)
        { end -= 1 }
        return NounPhrase(range: source.range, core: start..<end)
    }

    /// "Last" of "Last month Northway".
    private func isLast(_ index: Int) -> Bool {
        document.tokens[index].isCapitalised && document.tokens[index + 1].isAny(of: .clock)
    }

    private func goesOn(_ index: Int) -> Bool {
        let token = document.tokens[index]
        guard !document.isQuoted(index) else { return false }
        if token.shape == .symbol { return !token.isAfterSpace && !token.isBeforeSpace }
        if token.shape == .clitic { return true }
        guard document.isNominal(index), !token.isAny(of: [.clock, .determiner, .numeral]), token.shape != .number
        else {
            return false
        }
        return token.facts.forms.isEmpty && !document.isAdverb(index) || token.isCapitalised
    }
}
