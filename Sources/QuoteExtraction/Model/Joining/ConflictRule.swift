/// Chooses among proposals that cannot all be right.
///
/// What is said within something said is part of that: the outermost proposal stands. Where two proposals only share a
/// piece of content, the piece goes to the nearer cue, and what is left of the other stands.
struct ConflictRule {
    /// How many tokens the document has.
    let tokens: Int

    /// The proposals that stand, in text order, no two of which share a token of content or cue.
    ///
    /// Linear in the length of all contents, each of which stage 2 keeps within its window.
    func resolved(_ drafts: [Draft]) -> [Draft] {
        var table = Table(tokens: tokens)
        for draft in drafts.sorted(by: Self.isOuter) { table.take(draft) }
        return table.kept.filter { !$0.content.isEmpty }.sorted { $0.cue.lowerBound < $1.cue.lowerBound }
    }

    /// The outer of two is the one with the longer content, among equals the more confident.
    private static func isOuter(_ left: Draft, _ right: Draft) -> Bool {
        let (long, short) = (length(left), length(right))
        if long != short { return long > short }
        if left.confidence != right.confidence { return left.confidence > right.confidence }
        return left.cue.lowerBound < right.cue.lowerBound
    }

    private static func length(_ draft: Draft) -> Int {
        draft.content.reduce(0) { $0 + $1.count }
    }
}

/// Who holds which token.
private struct Table {
    private(set) var kept: [Draft] = []
    /// For every token the place in `kept` of the draft whose content it is; -1 for none.
    private var holders: [Int32]
    private var isCue: [Bool]

    init(tokens: Int) {
        holders = Array(repeating: -1, count: tokens)
        isCue = Array(repeating: false, count: tokens)
    }

    /// Lets a draft stand, or what is left of it, or nothing.
    mutating func take(_ draft: Draft) {
        if draft.cue.contains(where: { holders[$0] >= 0 }) { return }
        var draft = draft
        draft.content = draft.content.filter { piece in
            !piece.contains { isCue[$0] } && holdersOf(piece).allSatisfy { yields(kept[$0], piece, to: draft) }
        }
        guard !draft.content.isEmpty else { return }
        for piece in draft.content {
            for holder in holdersOf(piece) { release(piece, from: holder) }
        }
        for token in draft.content.joined() { holders[token] = Int32(kept.count) }
        for token in draft.cue { isCue[token] = true }
        kept.append(draft)
    }

    private func holdersOf(_ piece: Range<Int>) -> Set<Int> {
        var found: Set<Int> = []
        for token in piece where holders[token] >= 0 { found.insert(Int(holders[token])) }
        return found
    }

    /// Whether a draft that stands would keep another piece, and is farther from the one that both want.
    private func yields(_ holder: Draft, _ piece: Range<Int>, to draft: Draft) -> Bool {
        let shared = holder.content.filter { $0.overlaps(piece) }
        guard shared.count < holder.content.count else { return false }
        return shared.allSatisfy { Self.distance($0, holder.cue) > Self.distance(piece, draft.cue) }
    }

    private mutating func release(_ piece: Range<Int>, from holder: Int) {
        for lost in kept[holder].content where lost.overlaps(piece) {
            for token in lost { holders[token] = -1 }
        }
        kept[holder].content.removeAll { $0.overlaps(piece) }
        for token in kept[holder].content.joined() { holders[token] = Int32(holder) }
    }

    /// How many tokens lie between a piece and a cue.
    private static func distance(_ piece: Range<Int>, _ cue: Range<Int>) -> Int {
        max(piece.lowerBound - cue.upperBound, cue.lowerBound - piece.upperBound, 0)
    }
}
