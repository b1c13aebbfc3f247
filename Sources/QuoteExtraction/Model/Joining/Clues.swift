import SequenceModel

/// What tells a statement from a wish, a plan or a deed: the words of the cue and how the content begins.
enum Clues {
    /// The features of one proposal.
    static func of(_ view: CueView, _ labelling: StageTwoLabelling) -> [UInt32] {
        let traits = view.traits
        let start = view.window.lowerBound
        guard let first = labelling.content.first else { return [] }
        let opening = traits[start + first.lowerBound]
        let head = traits[view.cue.lowerBound]
        let source = labelling.source.first.map { traits[start + $0.upperBound - 1] } ?? .edge
        let behind = traits[view.cue.upperBound]
        var clues = [
            FeatureHash.of(201, 0),
            FeatureHash.of(202, opening.tag, quoted(view, labelling)),
            FeatureHash.of(203, behind.word),
            FeatureHash.of(204, holdsClause(view, labelling) ? 1 : 0, opening.tag),
            FeatureHash.of(205, source.word),
            FeatureHash.of(206, source.tag, head.tag),
            FeatureHash.of(207, head.cue),
            FeatureHash.of(208, UInt32(view.cue.count)),
        ]
        for place in view.cue {
            let trait = traits[place]
            clues.append(FeatureHash.of(209, trait.word))
            clues.append(FeatureHash.of(210, trait.suffix3))
            clues.append(FeatureHash.of(211, trait.word, opening.tag))
            if trait.lemma != 0 { clues.append(FeatureHash.of(212, trait.lemma)) }
            if trait.lemma != 0 { clues.append(FeatureHash.of(213, trait.lemma, opening.tag)) }
        }
        return clues
    }

    /// Whether the content is a clause, and not a thing or an infinitive: whether a finite verb comes before any "who".
    static func holdsClause(_ view: CueView, _ labelling: StageTwoLabelling) -> Bool {
        let start = view.window.lowerBound
        guard let first = labelling.content.first, mayOpenClause(view.traits[start + first.lowerBound]) else {
            return false
        }
        for place in labelling.content.joined() {
            switch view.traits[start + place].partOfSpeech {
            case .modal, .past, .present, .presentS: return true
            case .who, .which,
                .how where place > first.lowerBound:
                return false
            default: break
            }
        }
        return false
    }

    /// "to pay", "paying", "for the bridge" open none; "that", "whether", "the bridge" may.
    private static func mayOpenClause(_ trait: Trait) -> Bool {
        switch trait.partOfSpeech {
        case .to, .verb, .progressive, .participle: false
        case .preposition: conjunctions.contains(trait.spelling)
        default: true
        }
    }

    private static let conjunctions = Set(
        ["that", "whether", "if", "because", "as", "when", "while"].map(Trait.spelling)
    )

    /// How much of the content stands in quotation marks: nothing, some or all.
    private static func quoted(_ view: CueView, _ labelling: StageTwoLabelling) -> UInt32 {
        let start = view.window.lowerBound
        let places = labelling.content.joined()
        let inside = places.count { view.traits[start + $0].quote != QuotePlace.outside }
        return inside == 0 ? 0 : inside < places.count ? 1 : 2
    }
}
