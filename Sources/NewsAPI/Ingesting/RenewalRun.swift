public import NewsModel

/// Articles that are stored, searched for quotes again.
public struct RenewalRun: Sendable {
    private let ingest: Ingest

    /// A run with the extractor and the threads of `ingest`.
    public init(_ ingest: Ingest) {
        self.ingest = ingest
    }

    /// The version of the extractor: what an older one found is out of date.
    public var version: Int { ingest.extractorVersion }

    /// The articles with the quotes that are found now, in their order.
    public func search(_ articles: [Article]) -> [PreparedArticle] {
        ingest.crew.map(articles) { [ingest] article in
            ingest.prepare(ArticleDraft(id: article.id, content: article.content))
        }
    }
}
