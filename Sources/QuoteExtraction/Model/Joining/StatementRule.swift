/// Tells what a reader would call a statement from what somebody merely wants, plans or does.
///
/// Annotators of attribution mark "refuses to sign" and "counted no arrests" as they mark "said"; a reporter who looks
/// for quotes wants the last only. A clause of its own ("found that …", "believes …") can be true or false whatever
/// the verb before it; a thing or an infinitive is a statement only where the cue is one of saying.
struct StatementRule {
    let document: Document
    /// The least likelihood of being about saying something, for content that is no clause.
    private static let least = 0.2

    /// A rule for the drafts of `document`.
    init(_ document: Document) {
        self.document = document
    }

    /// Whether a draft is a statement that somebody made.
    func holds(_ draft: Draft) -> Bool {
        if asksForNothing(draft) || !canSpeak(draft.source) || (draft.source.isEmpty && !isQuoted(draft)) {
            return false
        }
        return draft.holdsClause || (draft.statement >= Self.least && !isInfinitive(draft))
    }

    /// Whether a source has letters: "4:30" in a programme says nothing.
    private func canSpeak(_ source: [Range<Int>]) -> Bool {
        source.isEmpty
            || source.joined().contains { document.tokens[$0].isWord && document.tokens[$0].shape != .number }
    }

    /// "asked not to be named": what follows is no statement.
    private func asksForNothing(_ draft: Draft) -> Bool {
        guard let first = draft.content.first, first.count > 1 else { return false }
        return document.tokens[first.lowerBound].isAny(of: .negation) && isTo(first.lowerBound + 1)
    }

    /// "Asked whether he was happy, the engineer left": who asked is nobody's business.
    private func isQuoted(_ draft: Draft) -> Bool {
        draft.content.contains { $0.contains(where: document.isQuoted) }
    }

    /// "came to greet the team": nobody has done so yet.
    private func isInfinitive(_ draft: Draft) -> Bool {
        isTo(draft.cue.lowerBound) && !isQuoted(draft)
    }

    private func isTo(_ index: Int) -> Bool { document.tokens[index].key == document.lexicon.to }
}
