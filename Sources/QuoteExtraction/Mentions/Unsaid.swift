/// Tells what has not been said after all: "nobody said", "did not say", "will say", "if she says".
struct Unsaid {
    let document: Document
    private static let conditions = Set(["if", "unless", "until"].map { WordKey.of($0) })
    private static let no = Set(["no", "neither", "none", "nobody"].map { WordKey.of($0) })
    private static let wishes = Set(["wants", "want", "wanted", "hopes", "refused", "refuses"].map { WordKey.of($0) })
    private static let to = WordKey.of("to")

    private var tokens: [Token] { document.tokens }

    /// A judge of statements in `document`.
    init(document: Document) {
        self.document = document
    }

    /// Whether an attribution without words in marks tells only what somebody did not say, or has yet to say.
    func isUnsaid(_ attribution: Attribution) -> Bool {
        guard let cue = attribution.cue, !attribution.content.isEmpty,
            !attribution.content.contains(where: isQuoted)
        else { return false }
        if let source = attribution.source, isNobody(source) || isCondition(before: source.range.lowerBound) {
            return true
        }
        if isWithheld(cue, attribution.content[0]) { return true }
        return isHeldBack(
            cue,
            isOwn: attribution.source.map { tokens[$0.core.lowerBound].isAny(of: .speaker) } ?? false
        )
    }

    private func isQuoted(_ range: Range<Int>) -> Bool {
        guard let first = range.first, let last = range.last else { return false }
        return document.isQuoted(first) || document.isQuoted(last)
    }

    /// "Nobody", "No official", "None of the residents".
    private func isNobody(_ source: NounPhrase) -> Bool {
        let first = tokens[source.core.lowerBound]
        return first.isAny(of: .nobody) && !first.isAny(of: .relative) || Self.no.contains(first.key)
    }

    private func isCondition(before start: Int) -> Bool {
        start > 0 && tokens[start - 1].isWord && Self.conditions.contains(tokens[start - 1].key)
    }

    /// "declined to comment", "wants to say that": what follows the verb is only that it was not said.
    private func isWithheld(_ cue: Range<Int>, _ content: Range<Int>) -> Bool {
        guard cue.contains(where: { tokens[$0].isAny(of: .negation) || Self.wishes.contains(tokens[$0].key) }) else {
            return false
        }
        let first = tokens[content.lowerBound].key == Self.to ? content.lowerBound + 1 : content.lowerBound
        return first < content.upperBound && !tokens[first].facts.forms.isEmpty && isPlain(first)
    }

    /// "did not say", "will say": a plain verb of speech behind a negation or a modal verb; "I would say" is one's own.
    private func isHeldBack(_ cue: Range<Int>, isOwn: Bool) -> Bool {
        guard let verb = cue.first(where: { !tokens[$0].facts.forms.isEmpty }) else { return false }
        if !isPlain(verb) { return verb > 0 && tokens[verb - 1].isAny(of: .negation) }
        let floor = document.sentence(at: verb)?.tokens.lowerBound ?? 0
        for index in stride(from: verb - 1, through: max(floor, verb - 4), by: -1) {
            let token = tokens[index]
            if token.isAny(of: .negation) || Self.wishes.contains(token.key) { return true }
            if token.isAny(of: .modal) { return !isOwn }
            guard token.isAny(of: [.auxiliary, .adverb, .pronoun]) || token.key == Self.to else { return false }
        }
        return false
    }

    /// "say" and "saying", not "said".
    private func isPlain(_ verb: Int) -> Bool {
        tokens[verb].facts.forms.contains {
            let inflection = document.lexicon.forms[$0].inflection
            return inflection == .base || inflection == .progressive
        }
    }
}
