package import NewsModel
package import SequenceModel

/// One annotated text, taken apart as the engine does it, to learn from.
package struct LearningText: Sendable {
    let document: Document
    var paragraphs: [ParagraphTraits]
    /// The annotated attributions; places are tokens.
    let truth: [Truth]
    /// What stage 1 finds, by paragraph; stage 2 learns from that.
    var found: [StageOneResult] = []

    /// An annotated attribution; places are tokens.
    struct Truth: Sendable {
        let content: [Range<Int>]
        let source: [Range<Int>]
        let cue: [Range<Int>]
        /// Whether it is about saying something.
        let isSpeech: Bool
    }

    /// A text and its attributions, whose offsets are UTF-8 bytes; those at the places in `others` are not of speech.
    package init(_ text: String, attributions: [QuoteSpans], others: Set<Int> = []) {
        document = Document(text: text, lexicon: .builtIn)
        paragraphs = TraitFinder(document).paragraphs()
        let finder = TokenFinder(document.tokens)
        truth = attributions.enumerated().map { place, spans in
            Truth(
                content: spans.content.compactMap(finder.tokens),
                source: spans.source.compactMap(finder.tokens),
                cue: spans.cue.compactMap(finder.tokens),
                isSpeech: !others.contains(place)
            )
        }
    }

    /// How many paragraphs it has.
    package var count: Int { paragraphs.count }
    /// How many tokens it has.
    package var tokenCount: Int { document.tokens.count }

    /// Tags it and completes the traits that depend on parts of speech.
    package mutating func tag(with tagger: TaggerParameters) {
        paragraphs = TraitPipeline.paragraphs(of: document, tagger: Tagger(tagger.model()))
    }

    /// Runs stage 1 over it.
    package mutating func findStageOne(with model: ChainModel) {
        let decoder = StageOneDecoder(model)
        var lattice = Lattice()
        found = paragraphs.map { decoder.result(for: $0, &lattice) }
    }
}

/// Finds tokens by offset.
struct TokenFinder {
    private let tokens: [Token]

    /// A finder among `tokens`, which are in text order.
    init(_ tokens: [Token]) {
        self.tokens = tokens
    }

    /// The tokens that a range of bytes touches; `nil` where there are none.
    func tokens(_ range: Range<Int>) -> Range<Int>? {
        let first = firstIndex { $0.end > range.lowerBound }
        let end = firstIndex { $0.start >= range.upperBound }
        return first < end ? first..<end : nil
    }

    private func firstIndex(where isFar: (Token) -> Bool) -> Int {
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if isFar(tokens[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
