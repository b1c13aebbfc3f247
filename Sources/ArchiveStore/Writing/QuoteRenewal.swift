public import NewsModel

/// What searching an article for quotes again has changed.
public struct QuoteRenewal: Sendable, Equatable {
    /// How many quotes it has now.
    public var quotes: Int
    /// How many of them it did not have before, in this form.
    public var added: Int
    /// How many that it had are gone or have another form.
    public var removed: Int

    /// Whether anything changed.
    public var isChanged: Bool { added + removed > 0 }

    /// Compares what stood with what was found.
    init(from old: [Quote], to new: [QuoteDraft]) {
        var rest: [Form: Int] = [:]
        for quote in old { rest[Form(quote), default: 0] += 1 }
        quotes = new.count
        added = 0
        for draft in new {
            let form = Form(draft)
            if let count = rest[form], count > 0 { rest[form] = count - 1 } else { added += 1 }
        }
        removed = rest.values.reduce(0, +)
    }

    /// All of a quote that an extractor decides.
    private struct Form: Hashable {
        private let words: [String?]
        private let places: [[Range<Int>]]
        private let confidence: Int64

        init(_ quote: Quote) {
            words = [
                quote.kind.rawValue, quote.text, quote.speaker?.name, quote.speaker?.role, quote.source, quote.cue,
            ]
            places = [quote.spans.content, quote.spans.source, quote.spans.cue]
            confidence = StoredConfidence.number(of: quote.confidence)
        }

        init(_ draft: QuoteDraft) {
            let role = draft.speaker == nil ? nil : draft.role
            words = [draft.kind.rawValue, draft.text, draft.speaker, role, draft.source, draft.cue]
            places = [draft.spans.content, draft.spans.source, draft.spans.cue]
            confidence = StoredConfidence.number(of: draft.confidence)
        }
    }
}

/// Articles that wait to be searched for quotes again.
public struct RenewalBatch: Sendable {
    /// The articles in the order of arrival; empty at the end.
    public var articles: [Article]
    /// Where the next batch begins; to be handed to `renew` with what was found in this one.
    public var position: Int64
}
