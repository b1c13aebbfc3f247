import SequenceModel

/// Finds the traits that depend on parts of speech: where cues can be, and the skeleton between them and each token.
enum CueTraits {
    /// Completes the traits of a tagged paragraph.
    static func add(to traits: inout ParagraphTraits) {
        for place in 0..<traits.count { generalise(&traits[place]) }
        walkForward(&traits)
        walkBackward(&traits)
    }

    /// Names that no list knows are all alike: who is in the news this year must not matter next year.
    private static func generalise(_ trait: inout Trait) {
        let tag = trait.partOfSpeech
        if tag == .name, trait.classes == 0 { trait.word = 16 | trait.shape }
        if trait.shape >> 1 == UInt32(Shape.number.rawValue) { trait.word = 64 | trait.shape }
        if trait.cue != 0, !tag.isVerb { trait.cue = tag == .noun || tag == .nouns ? 1 : 0 }
    }

    private static func walkForward(_ traits: inout ParagraphTraits) {
        var path = Path()
        for place in 0..<traits.count {
            (traits[place].cueBefore, traits[place].boneBefore) = (path.cue, path.bones)
            path.pass(traits[place], at: place)
        }
    }

    private static func walkBackward(_ traits: inout ParagraphTraits) {
        var path = Path()
        for place in (0..<traits.count).reversed() {
            (traits[place].cueAfter, traits[place].boneAfter) = (path.cue, path.bones)
            path.pass(traits[place], at: place)
        }
    }

    /// The way from the last possible cue.
    private struct Path {
        private(set) var cue: Int32 = -1
        private var skeleton = Skeleton()

        /// What lies between; 0 where no cue has been met.
        var bones: UInt32 { cue < 0 ? 0 : skeleton.hash }

        /// Goes one token further.
        mutating func pass(_ trait: Trait, at place: Int) {
            if trait.cue > 1 {
                cue = Int32(place)
                skeleton = Skeleton()
            } else {
                skeleton.add(trait)
            }
        }
    }
}
