/// What lies between a token and the cue.
struct Between {
    /// The parts of speech, as one number; 0 for far away.
    private(set) var bones: UInt32 = 0
    /// How many other cues of stage 1 begin there, the token's own included.
    private(set) var cues: Int32 = 0
    /// How many sources.
    private(set) var sources: Int32 = 0
    /// How many contents.
    private(set) var contents: Int32 = 0

    /// Notes for every token, going away from the cue, what has been passed.
    ///
    /// - Parameters:
    ///   - places: places in the paragraph, the nearest first.
    ///   - traits: the paragraph.
    ///   - labels: what stage 1 found there.
    ///   - base: the place of the first entry of `between`.
    ///   - isLeftward: whether the way leads to the left; a span is then met at its end.
    ///   - between: takes the notes.
    static func walk(
        _ places: some Sequence<Int>,
        _ traits: ParagraphTraits,
        _ labels: [UInt8],
        from base: Int,
        isLeftward: Bool,
        _ between: inout [Self]
    ) {
        var state = Self()
        var skeleton = Skeleton()
        var last: UInt8 = 0
        for place in places {
            let kind = (labels[place] + 1) / 2
            if isLeftward ? kind != last : labels[place] % 2 == 1 { state.pass(kind) }
            last = kind
            state.bones = skeleton.hash
            between[place - base] = state
            skeleton.add(traits[place])
        }
    }

    /// Counts a span; `kind` is that of stage 1 plus 1.
    private mutating func pass(_ kind: UInt8) {
        switch Int(kind) - 1 {
        case StageOne.source: sources += 1
        case StageOne.cue: cues += 1
        case StageOne.content: contents += 1
        default: break
        }
    }
}
