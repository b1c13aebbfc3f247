import SequenceModel

/// A paragraph as one cue sees it.
struct CueView {
    /// The paragraph.
    let traits: ParagraphTraits
    /// What stage 1 found there.
    let found: StageOneResult
    /// The cue.
    let cue: Range<Int>
    /// The tokens that are looked at.
    let window: Range<Int>
    /// For every token of the window, what lies between it and the cue.
    let between: [Between]

    /// The paragraph as `cue`, one of `cues`, sees it.
    init(_ traits: ParagraphTraits, _ found: StageOneResult, cue: Range<Int>, of cues: Int) {
        self.traits = traits
        self.found = found
        self.cue = cue
        window = StageTwo.window(traits, around: cue, of: cues)
        var between = [Between](repeating: Between(), count: window.count)
        let left = stride(from: cue.lowerBound - 1, through: window.lowerBound, by: -1)
        Between.walk(left, traits, found.labels, from: window.lowerBound, isLeftward: true, &between)
        let right = stride(from: cue.upperBound, through: window.upperBound - 1, by: 1)
        Between.walk(right, traits, found.labels, from: window.lowerBound, isLeftward: false, &between)
        self.between = between
    }
}
