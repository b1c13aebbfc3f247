import SequenceModel

/// The second look, once for each cue: its own source and content.
enum StageTwo {
    /// Kinds of spans.
    static let source = 0
    static let content = 1

    /// The labels.
    static let scheme = LabelScheme(kinds: 2)
    /// How many situations steps are told apart by: those of stage 1, before and behind the cue.
    static let situations = 2 * StageOne.situations

    /// How many tokens to either side of a cue are looked at, at most.
    private static let reach = 220
    /// How often a token is looked at on average, at most: what keeps time linear where there are only cues.
    private static let looks = 24

    /// The part of a paragraph that is looked at for a cue: two sentences to either side.
    ///
    /// - Parameters:
    ///   - traits: the paragraph.
    ///   - cue: its place there.
    ///   - cues: how many cues there are.
    /// - Returns: places in the paragraph.
    static func window(_ traits: ParagraphTraits, around cue: Range<Int>, of cues: Int) -> Range<Int> {
        let reach = min(Self.reach, looks * traits.count / (2 * max(cues, 1)))
        let sentence = traits[cue.lowerBound].sentence
        var start = cue.lowerBound
        while start > 0, cue.lowerBound - start < reach, traits[start - 1].sentence >= sentence - 2 { start -= 1 }
        var end = cue.upperBound
        while end < traits.count, end - cue.upperBound < reach, traits[end].sentence <= sentence + 2 { end += 1 }
        return start..<end
    }

    /// The situation of a token with regard to a cue.
    static func situation(_ traits: ParagraphTraits, at place: Int, cue: Range<Int>) -> UInt8 {
        StageOne.situation(traits, at: place) + (place < cue.lowerBound ? 0 : UInt8(StageOne.situations))
    }
}
