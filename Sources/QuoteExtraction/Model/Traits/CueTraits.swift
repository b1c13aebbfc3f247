import SequenceModel

/// Finds the traits that depend on parts of speech: where cues can be, and the skeleton between them and each token.
enum CueTraits {
    /// Completes the traits of a tagged paragraph.
    static func add(to traits: inout ParagraphTraits) {
        for place in 0..<traits.count { generalise(&traits[place]) }
        walk(&traits, over: Array(0..<traits.count), cue: \.cueBefore, bones: \.boneBefore)
        walk(&traits, over: (0..<traits.count).reversed(), cue: \.cueAfter, bones: \.boneAfter)
    }

    /// Names that no list knows are all alike: who is in the news this year must not matter next year.
    private static func generalise(_ trait: inout Trait) {
        let tag = trait.partOfSpeech
        if tag == .name, trait.classes == 0 { trait.word = 16 | trait.shape }
        if trait.shape >> 1 == UInt32(Shape.number.rawValue) { trait.word = 64 | trait.shape }
        if trait.cue != 0, !tag.isVerb { trait.cue = tag == .noun || tag == .nouns ? 1 : 0 }
    }

    private static func walk(
        _ traits: inout ParagraphTraits,
        over places: [Int],
        cue: WritableKeyPath<Trait, Int32>,
        bones: WritableKeyPath<Trait, UInt32>
    ) {
        var last: Int32 = -1
        var skeleton = Skeleton()
        for place in places {
            traits[place][keyPath: cue] = last
            traits[place][keyPath: bones] = last < 0 ? 0 : skeleton.hash
            if traits[place].cue > 1 {
                last = Int32(place)
                skeleton = Skeleton()
            } else {
                skeleton.add(traits[place])
            }
        }
    }
}
