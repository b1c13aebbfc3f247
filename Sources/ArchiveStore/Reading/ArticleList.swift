import NewsModel

/// A list of articles by date or arrival.
struct ArticleList {
    private let question: ArticleQuestion
    private let connection: Connection
    private let desk: SearchDesk

    /// The list that answers `question`.
    init(_ question: ArticleQuestion, on connection: Connection, with desk: SearchDesk) {
        self.question = question
        self.connection = connection
        self.desk = desk
    }

    /// The page that the question asks for.
    func page() throws(ArchiveError) -> Page<Article> {
        try page { seqs throws(ArchiveError) in
            try ArticleRow.load(seqs, hasText: question.hasText, on: connection)
        }
    }

    /// The same page, the articles as `load` reads them from their rows.
    func page<Item>(_ load: ([Int64]) throws(ArchiveError) -> [Item]) throws(ArchiveError) -> Page<Item> {
        var filter = question.filter
        filter.speaker = try SpeakerNames(connection: connection).ids(filter.speaker)
        let list = RowList.articles(filter, question.sort)
        let place = try place(in: list)
        let page = try list.page(after: place, limit: question.limit, on: connection, within: desk.budget)
        let articles = try load(page.rows.map(\.seq))
        var counts = page.limits.isEmpty ? nil : Counts()
        counts?.limits = page.limits
        return Page(items: articles, total: Total(count: place.total), next: page.next, counts: counts)
    }

    private func place(in list: RowList) throws(ArchiveError) -> ListPlace {
        // The question as it was put: whom a name means may change from page to page.
        let asked = Conditions.articles(question.filter)
        let mark: SQL = "articles \(literal: question.sort.rawValue) \(SQL.joined(asked, " AND "))"
        if let cursor = question.cursor { return try ListPlace(cursor, of: mark.fingerprint) }
        let total =
            list.conditions.isEmpty
            ? Int(try connection.integer("SELECT articles FROM totals"))
            : try desk.totals.count(of: list, on: connection)
        return try ListPlace(fingerprint: mark.fingerprint, total: total, on: connection)
    }
}

extension RowList {
    /// All articles that a filter lets through, which has the ids of speakers in the place of their names.
    static func articles(_ filter: ArticleFilter, _ sort: Sort) -> RowList {
        let order = RowOrder.articles(sort)
        return RowList(
            source: "articles AS a",
            conditions: Conditions.articles(filter),
            choices: ListChoices.articles(filter, order),
            order: order,
            seq: "a.seq",
            article: "a.seq"
        )
    }
}
