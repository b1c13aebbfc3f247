/// A first look at whether an attribution such as "Lopez said" begins at a token, before there are sentences.
enum AttributionGlance {
    /// How far a name may reach before its verb.
    private static let reach = 6

    /// Whether words such as "the mayor said" begin at `index`.
    ///
    /// - Parameters:
    ///   - tokens: all tokens.
    ///   - index: the first token behind the quotation.
    ///   - isShort: whether nothing but the attribution may stand there, up to the next sign.
    /// - Returns: whether it looks so.
    static func follows(_ tokens: [Token], at index: Int, isShort: Bool = false) -> Bool {
        var place = index
        let limit = min(tokens.count, index + reach)
        while place < limit {
            let token = tokens[place]
            if place > index, !token.facts.forms.isEmpty, token.shape == .lower, !token.isAny(of: .preposition) {
                return endsAttribution(tokens, after: place + 1, isShort: isShort)
            }
            let isNominal = token.isWord && !token.isAny(of: [.auxiliary, .verb, .preposition, .subordinator])
            guard isNominal || (place > index && token.isAny(of: [.auxiliary, .adverb])) else { return false }
            if token.shape == .lower, place == index { return false }
            place += 1
        }
        return false
    }

    private static func endsAttribution(_ tokens: [Token], after place: Int, isShort: Bool) -> Bool {
        guard place < tokens.count else { return true }
        let next = tokens[place]
        if next.shape == .terminator || next.shape == .comma || next.shape == .colon { return true }
        return !isShort && next.isAny(of: [.preposition, .adverb, .clock, .hearer])
    }
}
