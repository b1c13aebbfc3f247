import NewsModel

/// A list of articles by date or arrival.
struct ArticleList {
    private let question: ArticleQuestion
    private let connection: Connection
    private let totals: TotalCache

    /// The list that answers `question`.
    init(_ question: ArticleQuestion, on connection: Connection, totals: TotalCache) {
        self.question = question
        self.connection = connection
        self.totals = totals
    }

    /// The page that the question asks for.
    func page() throws(ArchiveError) -> Page<Article> {
        try page { seq throws(ArchiveError) in try ArticleRow.load(seq, on: connection) }
    }

    /// The same page, each article as `load` reads it from its row.
    func page<Item>(_ load: (Int64) throws(ArchiveError) -> Item?) throws(ArchiveError) -> Page<Item> {
        var filter = question.filter
        filter.speaker = try SpeakerNames(connection: connection).ids(filter.speaker)
        let list = RowList(
            source: "articles AS a",
            conditions: Conditions.articles(filter),
            order: .articles(question.sort),
            seq: "a.seq",
            article: "a.seq"
        )
        let place = try place(in: list)
        let page = try list.page(after: place, limit: question.limit, on: connection)
        var articles: [Item] = []
        for row in page.rows {
            if let article = try load(row.seq) { articles.append(article) }
        }
        return Page(items: articles, total: Total(count: place.total), next: page.next)
    }

    private func place(in list: RowList) throws(ArchiveError) -> ListPlace {
        // The question as it was put: whom a name means may change from page to page.
        let asked = Conditions.articles(question.filter)
        let mark: SQL = "articles \(literal: question.sort.rawValue) \(SQL.joined(asked, " AND "))"
        if let cursor = question.cursor { return try ListPlace(cursor, of: mark.fingerprint) }
        let total =
            list.conditions.isEmpty
            ? Int(try connection.integer("SELECT articles FROM totals"))
            : try totals.count(of: list, on: connection)
        let ceiling = try connection.integer("SELECT max(seq) FROM articles")
        return ListPlace(fingerprint: mark.fingerprint, ceiling: ceiling, total: total, matched: nil)
    }
}
