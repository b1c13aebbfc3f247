/// Which tokens the model's attributions lay claim to.
struct Claims {
    private let drafts: [Draft]
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

    /// Lets the drafts that overlap an attribution give way to it; `false` where one of them is surer.
    mutating func yield(to attribution: Attribution, precision: Double) -> Bool {
        let claimed = attribution.content + (attribution.cue.map { [$0] } ?? [])
        let rivals = Set(claimed.joined().compactMap { owners[$0] < 0 ? nil : Int(owners[$0]) })
        let isLine = attribution.rule == .transcript || attribution.rule == .signature || attribution.rule == .block
        let isSurer = rivals.allSatisfy { isDropped[$0] || (isLine && drafts[$0].confidence < precision) }
        guard isSurer else { return false }
        for rival in rivals { isDropped[rival] = true }
        return true
    }
}
