/// Finds where reported speech ends within its sentence.
struct ClauseEnd {
    let document: Document
    let sentence: Range<Int>
    /// Whether the clause is subordinate to the one behind its comma, as in "When Hale said …, the mayor left".
    var isSubordinate = false

    private var tokens: [Token] { document.tokens }

    /// A finder of ends within `sentence`.
    init(document: Document, sentence: Range<Int>, isSubordinate: Bool = false) {
        self.document = document
        self.sentence = sentence
        self.isSubordinate = isSubordinate
    }

    /// The end of the content that begins at `start`: the sentence's end, or where another attribution takes over.
    func end(from start: Int) -> Int {
        var index = start
        while index < sentence.upperBound {
            if let quotation = document.quotation(at: index) {
                index = max(index + 1, quotation.tokens.upperBound)
                continue
            }
            if index > start, stops(at: index) { return index }
            index += 1
        }
        return sentence.upperBound
    }

    private func stops(at index: Int) -> Bool {
        switch tokens[index].shape {
        case .semicolon: true
        case .comma where isSubordinate: true
        case .comma: index + 1 < sentence.upperBound && takesOver(behind: index)
        case .lower: tokens[index].isAny(of: .conjunction) && repeatsCue(behind: index)
        default: false
        }
    }

    /// ", adding that", ", according to".
    private func takesOver(behind comma: Int) -> Bool {
        var next = comma + 1
        while next < sentence.upperBound, document.isAdverb(next), tokens[next].shape == .lower { next += 1 }
        guard next < sentence.upperBound, !document.isQuoted(next) else { return false }
        if tokens[next].isAny(of: .conjunction) { return repeatsCue(behind: next) || beginsFrame(behind: next) }
        if PhraseCues(document: document).phrase(at: next, limit: sentence.upperBound) != nil { return true }
        guard let cue = cue(at: next), cue.inflection == .progressive else { return false }
        return !cue.frames.isDisjoint(with: [.that, .clause, .core, .object])
    }

    /// "and added that", "but said he".
    private func repeatsCue(behind conjunction: Int) -> Bool {
        var next = conjunction + 1
        while next < sentence.upperBound, document.isAdverb(next) || tokens[next].isAny(of: .auxiliary),
            next - conjunction < 4
        { next += 1 }
        guard next < sentence.upperBound, !document.isQuoted(next), let cue = cue(at: next) else { return false }
        guard cue.inflection == .past || cue.inflection == .present, !cue.isNegated else { return false }
        // 'called it "a farce" and left the hall': behind a closing mark the speaker's own verb goes on.
        if document.isQuoted(conjunction - 1) { return true }
        let complement = ComplementFinder(document: document, limit: sentence.upperBound)
            .complement(from: cue.range.upperBound, frames: cue.frames)
        switch complement {
        case .that, .quotation: return true
        case .clause: return !cue.frames.isDisjoint(with: [.core, .object])
        default: return false
        }
    }

    /// ", but Hale denied": another speaker and another cue.
    private func beginsFrame(behind conjunction: Int) -> Bool {
        let reader = PhraseAfter(document: document, limit: sentence.upperBound)
        guard let phrase = reader.phrase(startingAt: conjunction + 1, withAppositions: false) else { return false }
        var next = phrase.range.upperBound
        while next < sentence.upperBound, document.isAdverb(next) || tokens[next].isAny(of: .auxiliary) { next += 1 }
        guard next < sentence.upperBound, !document.isQuoted(next), let cue = cue(at: next) else { return false }
        return !cue.isNegated && !cue.frames.isDisjoint(with: [.clause, .core])
    }

    private func cue(at index: Int) -> Cue? {
        CueFinder(document: document).cue(at: index, floor: sentence.lowerBound, limit: sentence.upperBound)
    }
}
