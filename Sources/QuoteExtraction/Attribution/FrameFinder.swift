/// A cue with its source: "the mayor said" or "said the mayor".
struct Frame: Sendable {
    let cue: Cue
    let source: NounPhrase
    /// Whether the source is that of an earlier cue or verb and stands elsewhere.
    var isShared = false
    /// From the first to the last word of cue and source.
    var range: Range<Int> {
        guard !isShared else { return cue.group..<cue.range.upperBound }
        let end = max(source.range.upperBound, cue.range.upperBound)
        return min(source.range.lowerBound, cue.group)..<end
    }
}

/// Finds the source of a cue.
struct FrameFinder {
    let document: Document
    let sentence: Range<Int>
    /// Tokens before this one are spoken for.
    let covered: Int
    /// The source of the cue before, in the same sentence.
    let last: NounPhrase?

    private var tokens: [Token] { document.tokens }

    /// The cue with its source; `nil` where nobody can be found who would say it.
    func frame(of cue: Cue) -> Frame? {
        if followsQuotation(cue), let source = inverted(cue) { return Frame(cue: cue, source: source) }
        if let source = before(cue) { return Frame(cue: cue, source: source) }
        if let source = inverted(cue) { return Frame(cue: cue, source: source) }
        return shared(cue)
    }

    private func followsQuotation(_ cue: Cue) -> Bool {
        let before = cue.group - 1
        guard before > sentence.lowerBound else { return false }
        return document.isQuoted(before) || (tokens[before].shape == .comma && document.isQuoted(before - 1))
    }

    private func inverted(_ cue: Cue) -> NounPhrase? {
        isInverted(cue) ? after(cue) : nil
    }

    /// Whether quotation or comma stand before the verb, so that who spoke comes behind it.
    private func isInverted(_ cue: Cue) -> Bool {
        guard cue.group == cue.range.lowerBound, !cue.isParticipial, cue.inflection != .base else { return false }
        // "told CNN" has its hearer behind it, not its source.
        guard !cue.frames.contains(.hearer) || cue.entry.lemma == "ask" else { return false }
        let before = cue.group - 1
        guard before >= sentence.lowerBound else { return cue.inflection != .progressive && cue.frames.contains(.core) }
        if document.isQuoted(before) { return true }
        let shape = tokens[before].shape
        guard shape == .comma || shape == .dash else { return false }
        return before > sentence.lowerBound && document.isQuoted(before - 1) || cue.frames.contains(.core)
    }

    private func after(_ cue: Cue) -> NounPhrase? {
        let reader = PhraseAfter(document: document, limit: sentence.upperBound)
        guard let phrase = reader.phrase(startingAt: cue.range.upperBound) else { return nil }
        let head = tokens[document.head(of: phrase.core)]
        let isSpeaker = head.isCapitalised || head.isAny(of: [.agent, .pronoun])
        return isSpeaker && endsInversion(phrase) ? phrase : nil
    }

    /// "said Hale" ends in a sign or an adverbial; "said Hale would" is no inversion.
    private func endsInversion(_ phrase: NounPhrase) -> Bool {
        let next = phrase.range.upperBound
        guard next < sentence.upperBound, !document.isQuoted(next) else { return true }
        return !tokens[next].isAny(of: [.auxiliary, .verb, .pronoun])
    }

    private func before(_ cue: Cue) -> NounPhrase? {
        guard !cue.isParticipial else { return nil }
        guard let phrase = SubjectFinder(document: document).subject(before: cue.group, floor: covered) else {
            return nil
        }
        return isPlausible(phrase, for: cue) ? phrase : nil
    }

    private func isPlausible(_ phrase: NounPhrase, for cue: Cue) -> Bool {
        let head = tokens[document.head(of: phrase.core)]
        if head.isAny(of: .clock), !head.isCapitalised || phrase.core.count == 1 { return false }
        if cue.inflection == .base, !cue.hasAuxiliary, !canBePlural(phrase) { return false }
        if head.isAny(of: .it), !cue.frames.contains(.core) {
            return cue.frames.contains(.quote) && !cue.frames.isDisjoint(with: [.that, .clause])
        }
        if head.isCapitalised || head.isAny(of: [.agent, .pronoun, .relative]) { return true }
        // A past form after its subject is hardly a noun; other forms of "call" or "claim" may be.
        let doubts: CueFrames = cue.inflection == .past ? [.object] : [.noun, .object]
        return cue.frames.isDisjoint(with: doubts) || cue.frames.contains(.core)
    }

    /// "They say", "officials say", but not "the company claim".
    private func canBePlural(_ phrase: NounPhrase) -> Bool {
        let head = tokens[document.head(of: phrase.core)]
        if head.isAny(of: [.they, .speaker, .relative]) { return true }
        if phrase.core.lowerBound > sentence.lowerBound, tokens[phrase.core.lowerBound - 1].isAny(of: .conjunction) {
            return true
        }
        return phrase.core.contains { index in
            let token = tokens[index]
            let isPlural = token.shape == .lower && document.bytes[token.end - 1] == 0x73
            return isPlural || token.isAny(of: [.conjunction, .person, .body])
        } || document.bytes[head.end - 1] == 0x73
    }

    /// The source of the verb or cue before: "…, adding that", "stood up and said".
    private func shared(_ cue: Cue) -> Frame? {
        let before = cue.group - 1
        guard before >= sentence.lowerBound else { return nil }
        let shape = tokens[before].shape
        let isCoordinated =
            tokens[before].isAny(of: .conjunction) || shape == .comma || document.isQuoted(before) || shape == .dash
        if cue.isParticipial, !isCoordinated, !tokens[before].isAny(of: .preposition) { return owned(cue) }
        guard isCoordinated || cue.isParticipial, cue.inflection != .base else { return nil }
        if let last { return Frame(cue: cue, source: last, isShared: true) }
        let finder = SubjectFinder(document: document)
        guard let first = finder.firstSubject(in: covered..<sentence.upperBound, before: cue.group) else { return nil }
        let head = tokens[document.head(of: first.core)]
        guard !head.isAny(of: .numeral), head.isCapitalised || head.isAny(of: [.agent, .personal]),
            !head.isAny(of: .clock)
        else { return nil }
        return Frame(cue: cue, source: first, isShared: true)
    }

    /// "a statement saying that": the noun before a participle, where it is one that can say something.
    private func owned(_ cue: Cue) -> Frame? {
        let reader = PhraseBefore(document: document, floor: covered)
        guard let core = reader.phrase(endingAt: cue.group - 1) else { return nil }
        let head = tokens[document.head(of: core)]
        guard head.isAny(of: .agent) || (head.isCapitalised && !head.isAny(of: .clock)) else { return nil }
        return Frame(cue: cue, source: NounPhrase(range: core, core: core))
    }
}
