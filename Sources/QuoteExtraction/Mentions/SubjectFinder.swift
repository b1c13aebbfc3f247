/// Finds who does what a verb says: the noun phrase before it, however far commas part the two.
struct SubjectFinder {
    let document: Document
    private static let segments = 4
    private static let reach = 48
    private static let by = WordKey.of("by")

    private var tokens: [Token] { document.tokens }

    /// A finder of subjects in `document`.
    init(document: Document) {
        self.document = document
    }

    /// The subject that ends right before the verb group at `verb`, without looking before `floor`.
    func subject(before verb: Int, floor: Int) -> NounPhrase? {
        let last = verb - 1
        guard last >= floor else { return nil }
        if tokens[last].shape == .comma || tokens[last].shape == .dash { return described(at: last, floor: floor) }
        guard let core = PhraseBefore(document: document, floor: floor).phrase(endingAt: last) else { return nil }
        if let outer = agentless(core, floor: floor) ?? unclosed(core, floor: floor) { return outer }
        return NounPhrase(range: core, core: trimmed(core))
    }

    /// "Ann Hale, an analyst at Northway said": an apposition whose second comma is missing.
    private func unclosed(_ core: Range<Int>, floor: Int) -> NounPhrase? {
        let first = tokens[core.lowerBound]
        guard first.shape == .lower, !first.isAny(of: .determiner) || first.end - first.start < 3,
            tokens[document.head(of: core)].isAny(of: .role), let name = nameBeforeComma(core.lowerBound, floor: floor)
        else { return nil }
        return NounPhrase(range: name.lowerBound..<core.upperBound, core: trimmed(name))
    }

    /// The name that ends at the comma before `start`, if it begins a clause, unlike "In Larkstead, the mayor".
    private func nameBeforeComma(_ start: Int, floor: Int) -> Range<Int>? {
        let comma = start - 1
        guard comma > floor, tokens[comma].shape == .comma, tokens[comma - 1].isCapitalised else { return nil }
        guard let name = PhraseBefore(document: document, floor: floor).phrase(endingAt: comma - 1) else { return nil }
        let head = tokens[document.head(of: name)]
        guard head.isCapitalised, !head.isAny(of: .clock) else { return nil }
        let before = name.lowerBound - 1
        return before < floor || !tokens[before].isWord || tokens[before].isAny(of: .conjunction) ? name : nil
    }

    /// "A paper seen by the Lantern says": the subject stands before a participle and its "by".
    private func agentless(_ core: Range<Int>, floor: Int) -> NounPhrase? {
        let by = core.lowerBound - 1
        guard by - 2 >= floor, tokens[by].key == Self.by, tokens[by].shape == .lower else { return nil }
        let isParticiple = document.ends(by - 1, in: "ed") || document.ends(by - 1, in: "en")
        guard isParticiple, let outer = PhraseBefore(document: document, floor: floor).phrase(endingAt: by - 2),
            tokens[document.head(of: outer)].isAny(of: .agent)
        else { return nil }
        return NounPhrase(range: outer.lowerBound..<core.upperBound, core: outer)
    }

    /// The subject of a sentence whose later verbs do not repeat it: "Hale stood up and said".
    func firstSubject(in sentence: Range<Int>, before limit: Int) -> NounPhrase? {
        var start = sentence.lowerBound
        while start < limit, !document.isNominal(start) || document.isQuoted(start) { start += 1 }
        let behindComma = tokens[sentence].first?.isAny(of: [.preposition, .subordinator]) ?? false
        if behindComma, let comma = (start..<limit).first(where: { tokens[$0].shape == .comma }) { start = comma + 1 }
        guard start < limit else { return nil }
        guard let phrase = PhraseAfter(document: document, limit: limit).phrase(startingAt: start) else { return nil }
        return tokens[document.head(of: phrase.core)].isAny(of: [.determiner, .adverb]) ? nil : phrase
    }

    /// "Hale, 43, a teacher, said": steps back over descriptions between commas.
    private func described(at comma: Int, floor: Int) -> NounPhrase? {
        var end = comma
        for _ in 0..<Self.segments {
            guard let opening = sign(like: comma, before: end, floor: floor) else { return nil }
            guard Apposition(document: document).describes(opening + 1..<end) else { return nil }
            if let core = name(endingAt: opening - 1, floor: floor) {
                return NounPhrase(range: core.lowerBound..<comma, core: trimmed(core))
            }
            end = opening
        }
        return nil
    }

    private func sign(like mark: Int, before end: Int, floor: Int) -> Int? {
        let from = max(floor + 1, end - Self.reach)
        guard from < end else { return nil }
        return (from..<end).reversed().first { tokens[$0].shape == tokens[mark].shape && !document.isQuoted($0) }
    }

    /// A phrase that can carry a description: one with a name or a noun for somebody in it.
    private func name(endingAt last: Int, floor: Int) -> Range<Int>? {
        guard let core = PhraseBefore(document: document, floor: floor).phrase(endingAt: last) else { return nil }
        let head = tokens[document.head(of: core)]
        guard head.isCapitalised || head.isAny(of: .agent), !head.isAny(of: .clock) else { return nil }
        // "Hale, chief executive of Northway, an airline, said": the role is itself a description.
        let start = core.lowerBound
        let isRole = tokens[start].shape == .lower && start > floor && tokens[start - 1].shape == .comma
        if isRole, head.isAny(of: .role), nameBeforeComma(start, floor: floor) != nil { return nil }
        return isRole && !tokens[start].isAny(of: .determiner) ? nil : core
    }

    private func trimmed(_ core: Range<Int>) -> Range<Int> {
        let bracket = core.first { tokens[$0].shape == .openBracket && $0 > core.lowerBound }
        return core.lowerBound..<(bracket ?? core.upperBound)
    }
}
