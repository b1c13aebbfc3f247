/// Finds what was said, given who said it and by which cue.
struct ContentFinder {
    /// What was said, by which rule, and up to where the sentence is now spoken for.
    struct Content {
        var ranges: [Range<Int>]
        var rule: Rule
        var end: Int
    }

    let document: Document
    let sentence: Range<Int>
    /// Tokens before this one are spoken for.
    let covered: Int
    let frame: Frame

    private var tokens: [Token] { document.tokens }
    private var clauseEnd: ClauseEnd {
        ClauseEnd(document: document, sentence: sentence, isSubordinate: isSubordinate)
    }
    /// Whether a word such as "when" or "after" at the beginning of the sentence governs the attribution.
    private var isSubordinate: Bool {
        let before = frame.range.lowerBound - 1
        guard before == sentence.lowerBound else { return false }
        return tokens[before].isAny(of: .subordinator) && !document.lexicon.isContentWord(tokens[before].key)
            || tokens[before].isAny(of: .preposition)
    }
    private var frames: CueFrames { frame.cue.frames }

    /// The content; `nil` where the cue attributes nothing here.
    func content() -> Content? {
        let complement = ComplementFinder(document: document, limit: sentence.upperBound)
            .complement(from: frame.range.upperBound, frames: frames)
        if let trailing = behindQuotation(complement) ?? behindClause(complement) { return trailing }
        return leading(complement)
    }

    // MARK: Content first

    /// '"…," she said', and '"…," she said, "…"'.
    private func behindQuotation(_ complement: Complement) -> Content? {
        guard let last = quotedBefore(), frames.contains(.quote) else { return nil }
        let quotation = document.quotations[last]
        guard quotation.open >= covered, isTiedByComma(quotation) || quotation.inner.count > 8 else { return nil }
        var ranges = [wholeBefore(quotation)]
        var end = frame.range.upperBound
        switch complement {
        case .quotation(let start):
            end = clauseEnd.end(from: start)
            ranges.append(start..<end)
        case .that, .clause, .infinitive, .colon:
            // '"No," he said, …' may go on, but "he said that" behind a quotation begins a new statement.
            guard isTiedByComma(quotation) else { return nil }
        case .none, .comma: break
        }
        return Content(ranges: ranges, rule: .quoteThenCue, end: end)
    }

    /// The quotation that ends right before the attribution.
    private func quotedBefore() -> Int? {
        var place = frame.range.lowerBound - 1
        guard place >= covered else { return nil }
        if !document.isQuoted(place), [.comma, .dash].contains(tokens[place].shape) { place -= 1 }
        guard place >= covered, document.isQuoted(place), !frame.isShared || isInvertedAfterQuote() else { return nil }
        return Int(document.quotationAt[place])
    }

    private func isInvertedAfterQuote() -> Bool { !frame.cue.isParticipial && frame.cue.frames.contains(.core) }

    private func isTiedByComma(_ quotation: Quotation) -> Bool {
        let next = quotation.tokens.upperBound
        if next < sentence.upperBound, tokens[next].shape == .comma { return true }
        return quotation.inner.last.map { MarkSide.endsSpeech(tokens[$0]) } ?? false
    }

    /// The quotation, with the words before it that the same clause holds, as in 'The plan was "a farce," she said'.
    private func wholeBefore(_ quotation: Quotation) -> Range<Int> {
        let open = quotation.open
        guard (covered..<max(covered, open)).contains(where: { tokens[$0].isWord }) else { return quotation.tokens }
        let before = tokens[open - 1].shape
        guard before != .comma, before != .colon, before != .dash, isTiedByComma(quotation) else {
            return quotation.tokens
        }
        return covered..<quotation.tokens.upperBound
    }

    /// A statement that its attribution trails, as in "…, the mayor said".
    private func behindClause(_ complement: Complement) -> Content? {
        guard frames.contains(.clause), !frame.isShared else { return nil }
        let comma = frame.range.lowerBound - 1
        guard comma > covered, [.comma, .dash].contains(tokens[comma].shape), !document.isQuoted(comma) else {
            return nil
        }
        switch complement {
        case .none:
            guard isClause(covered..<comma) else { return nil }
            return Content(ranges: [covered..<comma], rule: .trailing, end: frame.range.upperBound)
        case .comma(let next):
            let end = clauseEnd.end(from: next)
            let rest = next + 1..<max(next + 1, end)
            guard rest.count > 2 else { return nil }
            if isClause(covered..<comma), isAdverbial(next + 1) {
                // "…, she said on Monday, after divers found cracks": when and why it was said.
                return Content(ranges: [covered..<comma], rule: .trailing, end: next)
            }
            return Content(ranges: [covered..<comma, rest], rule: .trailing, end: end)
        default: return nil
        }
    }

    private func isAdverbial(_ start: Int) -> Bool {
        tokens[start].isAny(of: [.preposition, .subordinator]) || document.ends(start, in: "ing")
    }

    /// Whether words before a comma are a statement rather than an adverbial such as "On Monday".
    private func isClause(_ range: Range<Int>) -> Bool {
        guard range.count > 2 else { return false }
        return range.contains { index in
            let token = tokens[index]
            return token.isAny(of: [.auxiliary, .verb]) || document.isQuoted(index) || document.ends(index, in: "ed")
                || token.shape == .clitic || !token.facts.forms.isEmpty
        }
    }

    // MARK: Cue first

    private func leading(_ complement: Complement) -> Content? {
        switch complement {
        case .comma(let place) where isSubordinate && frames.contains(.clause): behindComma(place)
        case .quotation(let start): quoted(from: start)
        case .that(let start): frames.isDisjoint(with: [.that, .clause, .core]) ? marked(start) : upToEnd(start, .that)
        case .infinitive(let start): upToEnd(start, .object)
        case .clause(let start): clause(from: start)
        case .colon(let place): colon(place)
        case .none(let place), .comma(let place): object() ?? marked(min(place, frame.range.upperBound))
        }
    }

    /// What follows the comma of "As the mayor said, the bridge …".
    private func behindComma(_ comma: Int) -> Content? {
        guard tokens[frame.range.lowerBound - 1].key == document.lexicon.as else { return nil }
        let end = ClauseEnd(document: document, sentence: sentence).end(from: comma + 1)
        guard end - comma > 3 else { return nil }
        return Content(ranges: [comma + 1..<end], rule: .trailing, end: end)
    }

    private func quoted(from start: Int) -> Content? {
        guard frames.contains(.quote) || frames.contains(.marked) else { return nil }
        guard let quotation = document.quotation(at: start) else { return nil }
        if frames.contains(.title), TitleTest(document: document).isTitle(quotation) { return nil }
        let inner = quotation.inner
        let isWhole = inner.last.map { tokens[$0].shape == .terminator } ?? false
        if isWhole { return Content(ranges: [quotation.tokens], rule: .cueThenQuote, end: quotation.tokens.upperBound) }
        return upToEnd(start, .cueThenQuote)
    }

    private func clause(from start: Int) -> Content? {
        if frames.contains(.clause), !frames.contains(.noun) || opensClause(start) { return upToEnd(start, .clause) }
        if frames.contains(.object) { return object() ?? upToEnd(start, .object) }
        return marked(start)
    }

    /// "accused the mayor of lying": the object itself begins what was said.
    private func object() -> Content? {
        let start = frame.range.upperBound
        guard frames.contains(.object), frames.contains(.hearer), start < sentence.upperBound else { return nil }
        guard document.isNominal(start), !tokens[start].isAny(of: .clock), !document.isAdverb(start) else { return nil }
        return upToEnd(start, .object)
    }

    private func opensClause(_ start: Int) -> Bool {
        let token = tokens[start]
        return token.isAny(of: [.determiner, .pronoun]) || token.isCapitalised || token.shape == .number
    }

    private func colon(_ place: Int) -> Content? {
        guard frames.contains(.quote) else { return nil }
        // A line that ends in a colon: what was said is the line below.
        if place + 1 == sentence.upperBound { return Content(ranges: [], rule: .block, end: place) }
        return upToEnd(place + 1, .cueThenQuote)
    }

    /// Words that count only because some of them stand in marks: 'called the plan "a farce"'.
    private func marked(_ start: Int) -> Content? {
        guard !frames.isDisjoint(with: [.marked, .object, .quote, .core]), start < sentence.upperBound else {
            return nil
        }
        let end = clauseEnd.end(from: start)
        let isMarked = (start..<end).contains { document.isQuoted($0) }
        guard isMarked else { return nil }
        return Content(ranges: [start..<end], rule: .marked, end: end)
    }

    private func upToEnd(_ start: Int, _ rule: Rule) -> Content? {
        let end = clauseEnd.end(from: start)
        return start < end ? Content(ranges: [start..<end], rule: rule, end: end) : nil
    }
}
