import SequenceModel

/// The first look at a paragraph: which words are sources, cues and contents, whoever's they are.
enum StageOne {
    /// Kinds of spans.
    static let source = 0
    static let cue = 1
    static let content = 2

    /// The labels.
    static let scheme = LabelScheme(kinds: 3)
    /// How many situations steps are told apart by.
    static let situations = 8

    /// The situation of a token.
    static func situation(_ traits: ParagraphTraits, at place: Int) -> UInt8 {
        let trait = traits[place]
        switch trait.quote {
        case QuotePlace.open: return 1
        case QuotePlace.close: return 2
        case QuotePlace.first: return 3
        case QuotePlace.inside, QuotePlace.last: return 4
        default: break
        }
        if Int(trait.sentenceStart) == place { return 5 }
        if traits[place - 1].quote == QuotePlace.close { return 6 }
        return trait.tag == UInt32(PartOfSpeech.sign.rawValue) ? 7 : 0
    }
}

/// What stage 1 found in a paragraph.
struct StageOneResult: Sendable {
    /// A label for every token.
    var labels: [UInt8]
    /// How likely every label is at every token.
    var marginals: [SIMD8<Float>]

    /// The spans of cues.
    var cues: [Range<Int>] {
        LabelScheme.spans(of: labels).filter { $0.kind == StageOne.cue }.map(\.range)
    }
}
