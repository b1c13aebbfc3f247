package import SequenceModel

extension LearningText {
    /// The annotated part of speech of every token, as a tagger's label; `nil` where there is none or it is a sign's.
    ///
    /// - Parameter tags: ranges of bytes in text order, and what the Penn Treebank calls their part of speech.
    /// - Returns: one entry a token.
    package func tagLabels(_ tags: [(range: Range<Int>, name: String)]) -> [UInt8?] {
        var labels = [UInt8?](repeating: nil, count: document.tokens.count)
        var next = 0
        for (index, token) in document.tokens.enumerated() {
            while next < tags.count, tags[next].range.upperBound <= token.start { next += 1 }
            guard next < tags.count, tags[next].range.lowerBound == token.start else { continue }
            labels[index] = PartOfSpeech(pennTreebank: tags[next].name)?.rawValue
        }
        return labels
    }

    /// Lets a tagger guess every token from left to right and learn from its errors.
    ///
    /// - Returns: how many tokens it guessed whose label is known, and how many of them rightly.
    package func teach(_ trainer: inout TaggerTrainer, labels: [UInt8?]) -> (seen: Int, right: Int) {
        var seen = 0
        var right = 0
        for var traits in paragraphs {
            for place in 0..<traits.count where traits[place].isGuessed {
                var features = FeatureList()
                TaggerFeatures.add(traits.padded.span, at: place, to: &features)
                let truth = labels[traits.tokens.lowerBound + place]
                let guess = trainer.learn(features.features[...], truth: truth)
                if let truth {
                    seen += 1
                    if truth == guess { right += 1 }
                }
                traits[place].tag = UInt32(guess)
            }
        }
        return (seen, right)
    }

    /// How many tokens a tagger tags whose label is known, and how many of them rightly; it must have tagged the text.
    package func agreement(labels: [UInt8?]) -> (seen: Int, right: Int) {
        var seen = 0
        var right = 0
        for traits in paragraphs {
            for place in 0..<traits.count where traits[place].isGuessed {
                guard let truth = labels[traits.tokens.lowerBound + place] else { continue }
                seen += 1
                if UInt32(truth) == traits[place].tag { right += 1 }
            }
        }
        return (seen, right)
    }
}
