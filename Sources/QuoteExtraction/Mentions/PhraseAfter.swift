/// Reads a noun phrase forwards from its first word, as behind "said" in "said Maria Lopez, the mayor".
struct PhraseAfter {
    let document: Document
    /// No phrase reaches this token.
    let limit: Int
    private static let reach = 40

    private var tokens: [Token] { document.tokens }

    /// A reader of phrases that end at `limit` or before.
    init(document: Document, limit: Int) {
        self.document = document
        self.limit = limit
    }

    /// The phrase that begins at `first`, appositions included; `nil` where none begins there.
    func phrase(startingAt first: Int, withAppositions: Bool = true) -> NounPhrase? {
        guard first < limit, !document.isQuoted(first), document.isNominal(first) else { return nil }
        guard !tokens[first].isAny(of: .clock) else { return nil }
        if tokens[first].isAny(of: .pronoun) { return NounPhrase(range: first..<first + 1, core: first..<first + 1) }
        var end = first + 1
        while end - first < Self.reach, let next = step(from: end, first: first) { end = next }
        let core = first..<end
        let whole = withAppositions ? appositions(behind: end, core: core) : end
        return NounPhrase(range: first..<whole, core: core)
    }

    private func step(from end: Int, first: Int) -> Int? {
        guard end < limit else { return nil }
        if let quotation = document.quotation(at: end) { return nickname(quotation, end) }
        let token = tokens[end]
        switch token.shape {
        case .clitic: return end + 1
        case .openBracket: return bracket(end)
        case .lower, .capital, .upper, .number: return word(end, first: first)
        default: return nil
        }
    }

    private func nickname(_ quotation: Quotation, _ end: Int) -> Int? {
        let next = quotation.tokens.upperBound
        guard quotation.tokens.count <= 6, next < limit, tokens[next].isCapitalised else { return nil }
        return quotation.open == end && tokens[end - 1].isCapitalised ? next : nil
    }

    private func bracket(_ open: Int) -> Int? {
        let near = open..<min(limit, open + 10)
        return near.first { tokens[$0].shape == .closeBracket }.map { $0 + 1 }
    }

    private func word(_ end: Int, first: Int) -> Int? {
        let token = tokens[end]
        let previous = tokens[end - 1]
        if token.isAny(of: [.lowName, .joiner]), token.shape == .lower { return joined(end, first: first) }
        if token.isAny(of: .determiner) { return nil }
        if token.isAny(of: .breaker) || token.isAny(of: .clock) { return nil }
        if document.isAdverb(end), !previous.isAny(of: .determiner) { return nil }
        if token.isAny(of: .preposition) { return joined(end, first: first) }
        if token.shape == .lower, previous.isCapitalised, !token.isAny(of: .agent) { return nil }
        return end + 1
    }

    /// "the mayor of Larkstead", "a spokesman for the town": what a preposition joins on.
    private func joined(_ place: Int, first: Int) -> Int? {
        guard place + 1 < limit, !document.isQuoted(place + 1) else { return nil }
        let next = tokens[place + 1]
        if tokens[place].isAny(of: .conjunction) { return joinedByAnd(place) }
        if let end = lowNames(place) { return end }
        guard tokens[place].isAny(of: .link), !next.isAny(of: [.clock, .pronoun]), next.isWord else { return nil }
        let isOf = document.bytes[tokens[place].start] | 0x20 == 0x6f && tokens[place].isAny(of: .joiner)
        // Behind a name only "of" belongs to it: "said Lopez in a statement".
        guard isOf || !tokens[place - 1].isCapitalised else { return nil }
        guard isOf || tokens[document.head(of: first..<place)].isAny(of: .agent) else { return nil }
        return place + 2
    }

    /// "van der Berg": the end of the lower-case parts of a name and the word that they lead to.
    private func lowNames(_ place: Int) -> Int? {
        var next = place
        while next < limit, next - place < 3, tokens[next].isAny(of: .lowName), tokens[next].shape == .lower {
            next += 1
        }
        return next > place && next < limit && tokens[next].isCapitalised ? next + 1 : nil
    }

    private func joinedByAnd(_ place: Int) -> Int? {
        tokens[place - 1].isCapitalised && tokens[place + 1].isCapitalised ? place + 2 : nil
    }

    // MARK: Appositions

    private func appositions(behind end: Int, core: Range<Int>) -> Int {
        var whole = end
        for _ in 0..<3 {
            guard let next = apposition(behind: whole) ?? (whole == end ? name(behind: whole, core) : nil) else {
                return whole
            }
            whole = next
        }
        return whole
    }

    /// The end of ", the mayor of Larkstead" or ", 43"; `nil` where what follows the comma is something else.
    private func apposition(behind comma: Int) -> Int? {
        guard comma + 1 < limit, tokens[comma].shape == .comma, !document.isQuoted(comma + 1) else { return nil }
        guard Apposition(document: document).canBegin(comma + 1) else { return nil }
        let stop = (comma + 1..<min(limit, comma + Self.reach)).first { endsApposition($0) }
        let end = stop ?? (limit - comma <= Self.reach ? limit : comma)
        return end > comma + 1 && Apposition(document: document).describes(comma + 1..<end) ? end : nil
    }

    /// The end of the name that an apposition gives, as in "his daughter, Ann Hale".
    private func name(behind comma: Int, _ core: Range<Int>) -> Int? {
        guard comma + 1 < limit, tokens[comma].shape == .comma, tokens[core.lowerBound].isAny(of: .determiner) else {
            return nil
        }
        let head = tokens[document.head(of: core)]
        guard head.shape == .lower, head.isAny(of: [.role, .person]), tokens[comma + 1].isCapitalised else {
            return nil
        }
        var end = comma + 1
        while end < limit, !document.isQuoted(end),
            tokens[end].isCapitalised || (tokens[end].shape == .lower && tokens[end].isAny(of: .lowName))
        { end += 1 }
        return end == limit || endsApposition(end) ? end : nil
    }

    private func endsApposition(_ index: Int) -> Bool {
        switch tokens[index].shape {
        case .comma, .terminator, .semicolon, .colon, .dash: true
        case .mark: document.isQuoted(index)
        default: false
        }
    }
}
