/// Joins what the model finds with what only rules can tell: transcripts, signatures, blocks behind a colon.
struct ModelAttributor {
    private let model: ModelAttribution
    /// The least confidence of the model's attributions.
    private static let minimum = 0.45
    /// The least precision of a rule that may speak where the model is silent.
    private static let leastPrecision = 0.7

    /// A joiner for `model`.
    init(model: QuoteModel) {
        self.model = ModelAttribution(model: model)
    }

    /// The attributions of a document in text order; no two contents overlap.
    ///
    /// - Parameters:
    ///   - document: tokens, marks and sentences.
    ///   - rules: what the rules find there.
    /// - Returns: the model's attributions, and those of rules where they are surer or the model is silent.
    func attributions(in document: Document, beside rules: [Attribution]) -> [Attribution] {
        let statements = model.attributions(in: document, minimum: Self.minimum)
            .filter(StatementRule(document).holds)
        var claims = Claims(statements, tokens: document.tokens.count)
        let added = rules.compactMap { rule in
            Self.isTrusted(rule.rule) ? claims.admit(rule, precision: Confidence.precision(of: rule.rule)) : nil
        }
        let drafts = FillRule.filled(claims.remaining, beside: added, in: document)
        let found = drafts.map { attribution(of: $0, in: document) }
        return (found + added).sorted { ($0.content.first?.lowerBound ?? 0) < ($1.content.first?.lowerBound ?? 0) }
    }

    private static func isTrusted(_ rule: Rule) -> Bool {
        switch rule {
        case .transcript, .signature, .block: true
        default: Confidence.precision(of: rule) >= leastPrecision
        }
    }

    private func attribution(of draft: Draft, in document: Document) -> Attribution {
        Attribution(
            source: draft.source.first.map { Self.phrase(of: $0, in: document) },
            cue: draft.cue,
            content: draft.content,
            rule: .model,
            confidence: draft.confidence
        )
    }

    /// A source as a noun phrase: its beginning, as far as a phrase reaches, is what names somebody.
    private static func phrase(of range: Range<Int>, in document: Document) -> NounPhrase {
        let reader = PhraseAfter(document: document, limit: range.upperBound)
        let core = reader.phrase(startingAt: range.lowerBound, withAppositions: false)?.core
        return NounPhrase(range: range, core: core ?? range)
    }
}
