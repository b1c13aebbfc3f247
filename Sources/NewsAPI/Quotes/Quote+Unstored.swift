public import NewsModel

extension Quote {
    /// What an extractor found in a text that is not stored, in the shape of stored quotes; ids are empty.
    ///
    /// Offsets become code points. What does not lie within the text is left out.
    public static func unstored(_ extracted: [ExtractedQuote], of content: ArticleContent) -> [Quote] {
        let article = ArticleSummary(
            id: "",
            title: content.title,
            published: content.published,
            source: content.source,
            url: content.url
        )
        return QuoteDraft.drafts(of: extracted, in: content.text).compactMap { $0.map { Quote($0, of: article) } }
    }

    private init(_ draft: QuoteDraft, of article: ArticleSummary) {
        self.init(
            id: "",
            kind: draft.kind,
            text: draft.text,
            speaker: draft.speaker.map { Speaker(id: "", name: $0, role: draft.role) },
            source: draft.source,
            cue: draft.cue,
            confidence: draft.confidence,
            spans: draft.spans,
            prefix: draft.prefix,
            suffix: draft.suffix,
            article: article
        )
    }
}
