/// Chooses among proposals that cannot all be right.
struct ConflictRule {
    /// How many tokens the document has.
    let tokens: Int

    /// The proposals that stand, in text order: what is said within something said is part of that.
    ///
    /// The outermost is the one with the longest content, among equals the more confident. Linear in the length of all
    /// contents, each of which stage 2 keeps within its window.
    func resolved(_ drafts: [Draft]) -> [Draft] {
        let ranked = drafts.sorted { left, right in
            let (long, short) = (Self.length(left), Self.length(right))
            if long != short { return long > short }
            if left.confidence != right.confidence { return left.confidence > right.confidence }
            return left.cue.lowerBound < right.cue.lowerBound
        }
        var isTaken = [Bool](repeating: false, count: tokens)
        var isCue = isTaken
        var kept: [Draft] = []
        for draft in ranked {
            let isInner = draft.cue.contains { isTaken[$0] }
            let isBroken = draft.content.joined().contains { isTaken[$0] || isCue[$0] }
            if isInner || isBroken { continue }
            kept.append(draft)
            for index in draft.content.joined() { isTaken[index] = true }
            for index in draft.cue { isCue[index] = true }
        }
        return kept.sorted { $0.cue.lowerBound < $1.cue.lowerBound }
    }

    private static func length(_ draft: Draft) -> Int {
        draft.content.reduce(0) { $0 + $1.count }
    }
}
