import SequenceModel

/// Finds parts of speech.
struct Tagger: Sendable {
    private let model: TaggerModel

    /// A tagger with a trained model.
    init(_ model: TaggerModel) {
        self.model = model
    }

    /// Tags every token of a paragraph from left to right; linear, and without a second look.
    func tag(_ traits: inout ParagraphTraits) {
        model.withSummer { summer in
            for place in 0..<traits.count where traits[place].isGuessed {
                var summer = summer
                TaggerFeatures.add(traits.padded.span, at: place, to: &summer)
                traits[place].tag = UInt32(summer.best)
            }
        }
    }
}

extension Trait {
    /// Whether its part of speech has to be guessed: whether it is a word, a number or a clitic.
    var isGuessed: Bool { shape >> 1 <= UInt32(Shape.clitic.rawValue) }
}
