/// Reads a noun phrase from its last word back to its first, without a parse: up to a verb, a sign or a small word.
struct PhraseBefore {
    let document: Document
    /// No phrase reaches before this token.
    let floor: Int
    /// Longer phrases are not believed, and the bound keeps the work linear.
    private static let reach = 40

    private var tokens: [Token] { document.tokens }

    /// A reader of phrases that begin at `floor` or later.
    init(document: Document, floor: Int) {
        self.document = document
        self.floor = floor
    }

    /// The phrase whose last token is `last`; `nil` where that cannot end one.
    func phrase(endingAt last: Int, joinsWithAnd: Bool = true) -> Range<Int>? {
        guard last >= floor, !document.isQuoted(last) else { return nil }
        if tokens[last].shape == .closeBracket { return bracketed(last) }
        guard document.isNominal(last) || tokens[last].isAny(of: .relative) else { return nil }
        if tokens[last].isAny(of: [.pronoun, .relative]) { return last..<last + 1 }
        var start = last
        while last - start < Self.reach, let next = step(from: start) { start = next }
        while start < last, !startsPhrase(start) { start += 1 }
        if joinsWithAnd, let joined = joined(start) { start = joined }
        return start..<last + 1
    }

    /// The phrase before a bracket, bracket included, as in "Ann Hale (D-Ohio)".
    private func bracketed(_ last: Int) -> Range<Int>? {
        guard let open = openBracket(of: last), open > floor else { return nil }
        guard tokens[open - 1].shape != .closeBracket else { return nil }
        return phrase(endingAt: open - 1).map { $0.lowerBound..<last + 1 }
    }

    private func openBracket(of close: Int) -> Int? {
        (max(floor, close - 10)..<close).reversed().first { tokens[$0].shape == .openBracket }
    }

    private func startsPhrase(_ index: Int) -> Bool {
        tokens[index].isWord && !(tokens[index].shape == .lower && tokens[index].isAny(of: [.preposition, .adverb]))
    }

    private func step(from start: Int) -> Int? {
        let place = start - 1
        guard place >= floor else { return nil }
        if let quotation = document.quotation(at: place) { return nickname(quotation) }
        switch tokens[place].shape {
        case .clitic: return place
        case .closeBracket: return openBracket(of: place)
        case .symbol: return tokens[start].shape == .number ? place : nil
        case .lower, .capital, .upper, .number: return word(place, before: start)
        default: return nil
        }
    }

    /// The mark that opens a nickname within a name, as in 'Maria "Mia" Lopez'.
    private func nickname(_ quotation: Quotation) -> Int? {
        let isShort = quotation.tokens.count <= 6 && quotation.open > floor
        return isShort && tokens[quotation.open - 1].isCapitalised ? quotation.open : nil
    }

    private func word(_ place: Int, before start: Int) -> Int? {
        let token = tokens[place]
        let current = tokens[start]
        if token.isAny(of: .lowName), token.shape == .lower, current.isCapitalised { return place }
        if token.isAny(of: .determiner) { return token.isAny(of: .subordinator) ? nil : place }
        if token.isAny(of: .breaker) || token.isAny(of: [.adverb, .clock]) { return nil }
        if token.isAny(of: .preposition) { return linked(place) }
        if current.isAny(of: .determiner) || current.isAny(of: .pronoun) { return nil }
        if document.isAdverb(place) { return nil }
        return canStand(place, before: start) ? place : nil
    }

    /// "a spokesman for the ministry": a preposition that joins two nouns.
    private func linked(_ place: Int) -> Int? {
        let before = place - 1
        guard before >= floor, tokens[place].shape == .lower else { return nil }
        let isEnvoy = tokens[place].key == document.lexicon.to && tokens[before].isAny(of: .role)
        guard tokens[place].isAny(of: .link) || isEnvoy else { return nil }
        guard document.isNominal(before), !document.isQuoted(before) else { return nil }
        let isNoun =
            (!tokens[before].isAny(of: [.pronoun, .determiner, .clock]) || tokens[before].isAny(of: .person))
            && canStand(before, before: place)
        return isNoun ? before : nil
    }

    /// Whether a content word is a noun or adjective here rather than a verb.
    private func canStand(_ place: Int, before start: Int) -> Bool {
        let token = tokens[place]
        guard token.shape == .lower else { return true }
        let previous = place > floor ? tokens[place - 1] : nil
        let isInside =
            previous.map { $0.isAny(of: [.determiner, .adjective]) || $0.shape == .clitic || $0.shape == .number }
            ?? true
        if document.ends(place, in: "ed") || document.ends(place, in: "ing") || !token.facts.forms.isEmpty {
            return isInside || token.isAny(of: .agent)
        }
        if tokens[start].isCapitalised { return isInside || token.isAny(of: .agent) || token.isAny(of: .adjective) }
        return true
    }

    /// "Hale and Lopez": where a whole phrase before "and" begins a clause, both are one source.
    private func joined(_ start: Int) -> Int? {
        let and = start - 1
        guard and > floor, tokens[and].shape == .lower, tokens[and].isAny(of: [.conjunction]),
            tokens[and].isAny(of: .joiner)
        else { return nil }
        guard let first = phrase(endingAt: and - 1, joinsWithAnd: false) else { return nil }
        guard !tokens[first.lowerBound].isAny(of: [.pronoun, .relative]) else { return nil }
        let isClauseStart =
            first.lowerBound == floor || tokens[first.lowerBound - 1].shape == .comma
            || document.isQuoted(first.lowerBound - 1)
            || tokens[first.lowerBound - 1].isAny(of: .subordinator)
        return isClauseStart ? first.lowerBound : nil
    }
}
