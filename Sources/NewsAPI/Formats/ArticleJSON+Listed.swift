import NewsModel

extension ArticleJSON: Listed {
    static func columns(of members: [ArticleField]) -> [CSVColumn<ArticleJSON>] {
        members.flatMap { member in
            member == .dateline ? dateline : content(member).map { [CSVColumn(member.rawValue, $0)] } ?? []
        }
    }

    var entry: FeedEntry {
        let content = article.content
        let passages = hit?.highlights?.text.map(\.text) ?? []
        let isWhole = fields.contains(.text) || passages.isEmpty
        return FeedEntry(
            path: Address.article(article.id),
            url: content.url,
            title: content.title ?? FeedEntry.line(content.text),
            text: isWhole ? content.text : passages.joined(separator: "\n\n"),
            authors: content.authors,
            categories: [content.section].compactMap(\.self),
            language: content.language,
            published: content.published?.firstInstant,
            updated: article.updated.seconds
        )
    }

    private typealias Cell = @Sendable (ArticleJSON) -> CSVCell

    private static func content(_ member: ArticleField) -> Cell? {
        switch member {
        case .id: { .text($0.article.id) }
        case .url: { .text($0.article.content.url) }
        case .title: { .text($0.article.content.title) }
        case .authors: { .texts($0.article.content.authors) }
        case .published: { .text($0.article.content.published?.description) }
        case .source: { .text($0.article.content.source) }
        case .section: { .text($0.article.content.section) }
        case .language: { .text($0.article.content.language) }
        case .text: { .text($0.article.content.text) }
        case .trailer: { .text($0.article.content.trailer) }
        case .handles: { .texts($0.article.content.handles) }
        default: record(member)
        }
    }

    private static func record(_ member: ArticleField) -> Cell? {
        switch member {
        case .wordCount: { .number(String($0.article.wordCount)) }
        case .quoteCount: { .number(String($0.article.quoteCount)) }
        case .version: { .number(String($0.article.version)) }
        case .created: { .text($0.article.created.description) }
        case .updated: { .text($0.article.updated.description) }
        case .score: { .number($0.hit?.score.map { String($0) } ?? "") }
        default: nil
        }
    }

    private static let dateline: [CSVColumn<ArticleJSON>] = [
        CSVColumn("datelinePlace") { .text($0.article.content.dateline?.place) },
        CSVColumn("datelineAgency") { .text($0.article.content.dateline?.agency) },
        CSVColumn("datelineDate") { .text($0.article.content.dateline?.date) },
    ]
}
