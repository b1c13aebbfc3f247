import SequenceModel

/// Finds source, cue and content with the trained model.
struct ModelAttribution: Sendable {
    private let model: QuoteModel

    /// Attribution by `model`.
    init(model: QuoteModel) {
        self.model = model
    }

    /// The attributions of a document in text order; no two contents overlap.
    ///
    /// - Parameters:
    ///   - document: tokens, marks and sentences.
    ///   - minimum: the least confidence of what is returned.
    /// - Returns: places are tokens.
    func attributions(in document: Document, minimum: Double = 0) -> [Draft] {
        var drafts = proposals(in: document)
        for index in drafts.indices {
            drafts[index].confidence = model.confidence.probability(drafts[index].measures)
            drafts[index].statement = model.statements.probability(drafts[index].clues)
        }
        drafts.removeAll { $0.confidence < minimum }
        return ConflictRule(tokens: document.tokens.count).resolved(drafts)
    }

    /// All proposals of stage 2, without regard to one another.
    func proposals(in document: Document) -> [Draft] {
        let paragraphs = TraitPipeline.paragraphs(of: document, tagger: model.tagger)
        var lattice = Lattice()
        return paragraphs.enumerated().flatMap { number, traits in
            let found = model.stageOne.result(for: traits, &lattice)
            return model.stageTwo.drafts(traits, found, paragraph: number, &lattice)
        }
    }
}
