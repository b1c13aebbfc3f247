/// Which tokens the model's attributions lay claim to, and which of the rules' attributions may stand beside them.
struct Claims {
    private var drafts: [Draft]
    /// For every token the draft whose content or cue it is part of; -1 for none.
    private var owners: [Int32]
    private var isDropped: [Bool]

    /// The claims of `drafts`, which do not overlap, in a text of this many tokens.
    init(_ drafts: [Draft], tokens: Int) {
        self.drafts = drafts
        owners = Array(repeating: -1, count: tokens)
        isDropped = Array(repeating: false, count: drafts.count)
        for (place, draft) in drafts.enumerated() {
            for index in (draft.content + [draft.cue]).joined() { owners[index] = Int32(place) }
        }
    }

    /// The drafts that have not given way.
    var remaining: [Draft] {
        drafts.enumerated().filter { !isDropped[$0.offset] }.map(\.element)
    }

    /// What of a rule's attribution may stand; drafts that it overlaps give way where the rule is surer.
    ///
    /// - Parameters:
    ///   - attribution: what the rule found.
    ///   - precision: how often the rule is right.
    /// - Returns: the attribution, or its pieces that nobody claims, or `nil` where nothing is left.
    mutating func admit(_ attribution: Attribution, precision: Double) -> Attribution? {
        let cue = attribution.cue.map { claimants(of: [$0]) } ?? []
        let rivals = cue.union(claimants(of: attribution.content))
        if rivals.isEmpty { return attribution }
        if rivals.allSatisfy({ yields(drafts[$0], to: attribution, precision) }) {
            for rival in rivals { isDropped[rival] = true }
            return attribution
        }
        guard cue.isEmpty else { return nil }
        var rest = attribution
        rest.content.removeAll { !claimants(of: [$0]).isEmpty }
        return rest.content.isEmpty || !holdsNearest(rest, of: attribution) ? nil : rest
    }

    /// The drafts that stand and claim some of these tokens.
    private func claimants(of ranges: [Range<Int>]) -> Set<Int> {
        Set(ranges.joined().compactMap { owners[$0] < 0 || isDropped[Int(owners[$0])] ? nil : Int(owners[$0]) })
    }

    private func yields(_ draft: Draft, to attribution: Attribution, _ precision: Double) -> Bool {
        let cue = attribution.cue ?? 0..<0
        // 'She made a comment: "…"': the model took "a comment" for what was said.
        if attribution.rule == .announced, draft.cue.overlaps(cue) {
            return !draft.content.contains { piece in attribution.content.contains { $0.overlaps(piece) } }
        }
        guard draft.confidence < precision else { return false }
        switch attribution.rule {
        case .transcript, .signature, .block: return true
        case .quoteThenCue, .cueThenQuote, .unlisted:
            // '"…," she told him' with its attribution is nobody else's content; and somebody must have said it.
            let isWithin = draft.content.contains { $0.overlaps(cue) }
            return isWithin || (draft.cue.overlaps(cue) && draft.source.isEmpty && attribution.source != nil)
        case .trailing:
            // '…, the mayor said' trails a whole sentence: its last words alone are not what was said.
            return draft.cue.overlaps(cue) && !draft.holdsClause && Self.covers(attribution.content, draft.content)
        default: return false
        }
    }

    /// Whether every piece lies within one of `outer`.
    private static func covers(_ outer: [Range<Int>], _ pieces: [Range<Int>]) -> Bool {
        pieces.allSatisfy { piece in outer.contains { $0.clamped(to: piece) == piece } }
    }

    /// Whether the piece beside the cue is among those that are left.
    private func holdsNearest(_ rest: Attribution, of whole: Attribution) -> Bool {
        guard let cue = whole.cue else { return true }
        let nearest = whole.content.min { Self.distance($0, cue) < Self.distance($1, cue) }
        return nearest.map(rest.content.contains) ?? false
    }

    private static func distance(_ piece: Range<Int>, _ cue: Range<Int>) -> Int {
        max(piece.lowerBound - cue.upperBound, cue.lowerBound - piece.upperBound, 0)
    }
}
