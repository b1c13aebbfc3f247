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
    /// What stage 1 tells about every token of the paragraph.
    let notes: [StageOneNote]
    /// The words of the cue and around it.
    let words: CueWords

    /// The paragraph as `cue`, one of `cues`, sees it; `notes` are those of `found`, where they have been made.
    init(
        _ traits: ParagraphTraits,
        _ found: StageOneResult,
        notes: [StageOneNote]? = nil,
        cue: Range<Int>,
        of cues: Int
    ) {
        self.traits = traits
        self.found = found
        self.notes = notes ?? found.notes
        self.cue = cue
        words = CueWords(traits, cue)
        window = StageTwo.window(traits, around: cue, of: cues)
        var between = [Between](repeating: Between(), count: window.count)
        let left = stride(from: cue.lowerBound - 1, through: window.lowerBound, by: -1)
        Between.walk(left, traits, found.labels, from: window.lowerBound, isLeftward: true, &between)
        let right = stride(from: cue.upperBound, through: window.upperBound - 1, by: 1)
        Between.walk(right, traits, found.labels, from: window.lowerBound, isLeftward: false, &between)
        self.between = between
    }
}

/// The words of a cue and around it, looked up once for a whole window.
struct CueWords {
    /// The first word of the cue, and the last.
    let head: Trait
    let last: Trait
    /// The tokens right before the cue and right behind it.
    let before: Trait
    let next: Trait
    /// What the cue is known by: its lemma, where a list has it.
    let lemma: UInt32
    /// How the sentence of the cue begins: quotation and part of speech.
    let opening: UInt32

    /// The words of `cue`.
    init(_ traits: ParagraphTraits, _ cue: Range<Int>) {
        head = traits[cue.lowerBound]
        last = traits[cue.upperBound - 1]
        before = traits[cue.lowerBound - 1]
        next = traits[cue.upperBound]
        lemma = head.lemma == 0 ? last.word : head.lemma
        let first = traits[Int(head.sentenceStart)]
        opening = first.quote << 4 | first.tag
    }
}
