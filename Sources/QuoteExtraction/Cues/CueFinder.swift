/// Finds the verbs that can attribute, and reads the verb group around each.
struct CueFinder {
    let document: Document
    private static let groupReach = 6

    private var tokens: [Token] { document.tokens }

    /// A finder of cues in `document`.
    init(document: Document) {
        self.document = document
    }

    /// The cue at token `index`, as far as `limit`; `nil` where its word is none or is a noun here.
    func cue(at index: Int, floor: Int, limit: Int) -> Cue? {
        let token = tokens[index]
        guard !token.facts.forms.isEmpty, token.shape == .lower || index == floor else { return nil }
        guard let (form, end) = form(at: index, limit: limit) else { return nil }
        let group = group(before: index, floor: floor)
        let entry = document.lexicon.entries[form.entry]
        let isPassive = group.hasBe && form.inflection != .progressive
        guard entry.frames.contains(.passive) == isPassive else { return nil }
        let cue = Cue(
            range: index..<end,
            group: group.start,
            entry: entry,
            inflection: form.inflection,
            isPassive: isPassive,
            isNegated: group.isNegated,
            isInfinitive: group.hasTo,
            hasAuxiliary: group.hasAuxiliary
        )
        return isVerb(cue, floor: floor) ? cue : nil
    }

    /// The listed form whose particles follow; the one with most particles first.
    private func form(at index: Int, limit: Int) -> (CueForm, end: Int)? {
        for form in document.lexicon.forms[tokens[index].facts.forms] {
            let particles = document.lexicon.entries[form.entry].particles
            guard index + particles.count < limit else { continue }
            let follows = particles.indices.allSatisfy { tokens[index + 1 + $0].key == particles[$0] }
            if follows { return (form, index + 1 + particles.count) }
        }
        return nil
    }

    // MARK: The verb group

    private struct Group {
        var start: Int
        var hasBe = false
        var hasTo = false
        var hasAuxiliary = false
        var isNegated = false
    }

    private func group(before index: Int, floor: Int) -> Group {
        var group = Group(start: index)
        var place = index - 1
        while place >= floor, index - place <= Self.groupReach, !document.isQuoted(place) {
            let token = tokens[place]
            if token.isAny(of: .negation) { group.isNegated = true }
            if token.isAny(of: .auxiliary) {
                group.hasAuxiliary = true
                if token.isAny(of: .being) { group.hasBe = true }
                group.start = place
            } else if place == index - 1, token.isAny(of: .determiner), token.isAny(of: .person), place > floor,
                tokens[place - 1].isAny(of: .auxiliary)
            {
                group.start = place  // "have both argued"
            } else if isTo(place) {
                group.hasTo = true
                group.start = place
            } else if document.isAdverb(place), token.shape == .lower || group.start == index {
                if !(token.isAny(of: .negation)) || group.hasTo || token.isAny(of: .adverb) { group.start = place }
            } else {
                break
            }
            place -= 1
        }
        return group
    }

    private func isTo(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.end - token.start == 2 && document.bytes[token.start] == 0x74
            && document.bytes[token.start + 1] == 0x6f
    }

    // MARK: Verb or noun

    private func isVerb(_ cue: Cue, floor: Int) -> Bool {
        guard cue.group == cue.range.lowerBound, cue.group > floor else { return true }
        let before = tokens[cue.group - 1]
        if before.isAny(of: .determiner) { return false }
        if before.shape == .lower, before.isAny(of: .preposition) {
            return cue.inflection == .progressive && !cue.frames.contains(.manner)
        }
        if cue.inflection == .base || (cue.inflection == .present && cue.frames.contains(.noun)) {
            return before.shape != .clitic && !before.isAny(of: .adjective)
        }
        return before.shape != .clitic
    }
}
