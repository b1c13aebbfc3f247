import SequenceModel

/// Finds parts of speech.
struct Tagger: Sendable {
    private let model: TaggerModel

    /// A tagger with a trained model.
    init(_ model: TaggerModel) {
        self.model = model
    }

    /// Tags every token of a paragraph from left to right; linear, and without a second look.
    ///
    /// - Parameters:
    ///   - traits: the paragraph.
    ///   - features: memory to work in.
    func tag(_ traits: inout ParagraphTraits, _ features: inout FeatureList) {
        for place in 0..<traits.count where traits[place].isGuessed {
            features.removeAll()
            TaggerFeatures.add(traits, at: place, to: &features)
            traits[place].tag = UInt32(model.best(features.features))
        }
    }
}

extension Trait {
    /// Whether its part of speech has to be guessed: whether it is a word, a number or a clitic.
    var isGuessed: Bool { shape >> 1 <= UInt32(Shape.clitic.rawValue) }
}
