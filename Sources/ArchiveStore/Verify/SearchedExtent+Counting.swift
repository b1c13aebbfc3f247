import NewsModel

extension SearchedExtent {
    /// What a question for quotes looks at: all quotes within its filters and the articles within those of articles.
    init(of question: QuoteQuestion, on connection: Connection, with desk: SearchDesk) throws(ArchiveError) {
        let articles = Conditions.articles(question.filter)
        self.init(
            quotes: try desk.count(question, on: connection),
            articles: try Self.count(articles, connection, desk),
            from: try Self.end(articles, "a.oldest_key, a.seq", connection),
            to: try Self.end(articles, "a.published_key DESC, a.seq DESC", connection)
        )
    }

    private static func count(
        _ conditions: [SQL],
        _ connection: Connection,
        _ desk: SearchDesk
    ) throws(ArchiveError) -> Int {
        if conditions.isEmpty { return Int(try connection.integer("SELECT articles FROM totals")) }
        let list = RowList(
            source: "articles AS a",
            conditions: conditions,
            order: .articles(.added),
            seq: "a.seq",
            article: "a.seq"
        )
        return try desk.totals.count(of: list, on: connection)
    }

    /// The publication date of the first article in an order by date; `nil` where it has none.
    private static func end(
        _ conditions: [SQL],
        _ order: String,
        _ connection: Connection
    ) throws(ArchiveError) -> NewsDate? {
        let sql: SQL = "SELECT published FROM articles AS a\(SQL.filter(conditions)) ORDER BY \(literal: order) LIMIT 1"
        let text = try connection.first(sql) { row throws(ArchiveError) in row.optionalText(0) }
        return text.flatMap { $0 }.flatMap { NewsDate($0) }
    }
}
