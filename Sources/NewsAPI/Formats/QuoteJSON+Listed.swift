import NewsModel

extension QuoteJSON: Listed {
    static func columns(of members: [QuoteField]) -> [CSVColumn<QuoteJSON>] {
        members.flatMap(columns)
    }

    var entry: FeedEntry {
        let name = quote.speaker?.name ?? quote.source
        let published = quote.article.published?.firstInstant
        return FeedEntry(
            path: Address.quote(quote.id),
            url: nil,
            title: (name.map { $0 + ": " } ?? "") + FeedEntry.line(quote.text),
            text: quote.text,
            authors: [quote.speaker?.name].compactMap(\.self),
            categories: [quote.article.source].compactMap(\.self),
            published: published,
            updated: published ?? 0
        )
    }

    private static func columns(_ member: QuoteField) -> [CSVColumn<QuoteJSON>] {
        switch member {
        case .id: [CSVColumn("id") { .text($0.quote.id) }]
        case .kind: [CSVColumn("kind") { .text($0.quote.kind.rawValue) }]
        case .text: [CSVColumn("text") { .text($0.quote.text) }]
        case .speaker: speaker
        case .source: [CSVColumn("source") { .text($0.quote.source) }]
        case .cue: [CSVColumn("cue") { .text($0.quote.cue) }]
        case .confidence: [CSVColumn("confidence") { .number(String(($0.quote.confidence * 1_000).rounded() / 1_000)) }]
        case .context: context
        case .article: article
        case .score: [CSVColumn("score") { .number($0.hit?.score.map { String($0) } ?? "") }]
        case .spans, .links, .highlights: []
        }
    }

    private static let speaker: [CSVColumn<QuoteJSON>] = [
        CSVColumn("speakerId") { .text($0.quote.speaker?.id) },
        CSVColumn("speakerName") { .text($0.quote.speaker?.name) },
        CSVColumn("speakerRole") { .text($0.quote.speaker?.role) },
    ]

    private static let context: [CSVColumn<QuoteJSON>] = [
        CSVColumn("prefix") { .text($0.quote.prefix) },
        CSVColumn("suffix") { .text($0.quote.suffix) },
    ]

    private static let article: [CSVColumn<QuoteJSON>] = [
        CSVColumn("articleId") { .text($0.quote.article.id) },
        CSVColumn("articleTitle") { .text($0.quote.article.title) },
        CSVColumn("articlePublished") { .text($0.quote.article.published?.description) },
        CSVColumn("articleSource") { .text($0.quote.article.source) },
        CSVColumn("articleUrl") { .text($0.quote.article.url) },
    ]
}
