import NewsModel

/// An article and its quotes as they stand in the indexes.
struct IndexedArticle {
    let article: SearchIndex.Entry
    let quotes: [SearchIndex.Entry]

    /// An article with its quotes.
    init(_ article: SearchIndex.Entry, quotes: [SearchIndex.Entry]) {
        self.article = article
        self.quotes = quotes
    }

    /// What was indexed of the article in row `seq`; `nil` where there is none.
    static func load(_ seq: Int64, on connection: Connection) throws(ArchiveError) -> IndexedArticle? {
        let articles = try SearchIndex.articles.rows(where: "seq = \(seq)", on: connection)
        guard let article = articles.first else { return nil }
        let condition: SQL = "seq IN (SELECT seq FROM quotes WHERE article_seq = \(seq))"
        return IndexedArticle(article, quotes: try SearchIndex.quotes.rows(where: condition, on: connection))
    }

    /// The changes that put it into the indexes.
    var additions: [IndexChange?] { changes(SearchIndex.adding, NumberIndex.adding) }

    /// The changes that take it out of them.
    var removals: [IndexChange?] { changes(SearchIndex.forgetting, NumberIndex.forgetting) }

    private func changes(
        _ texts: (SearchIndex) -> (Int64, [String?]) -> IndexChange,
        _ numbers: (NumberIndex) -> (Int64, [UInt32]) -> IndexChange?
    ) -> [IndexChange?] {
        var changes: [IndexChange?] = [
            texts(.articles)(article.row, article.texts),
            numbers(.articleBands)(article.row, LikenessLedger.bands(of: article.text)),
        ]
        for quote in quotes {
            changes.append(texts(.quotes)(quote.row, quote.texts))
            changes.append(numbers(.quotePairs)(quote.row, LikenessLedger.pairs(of: quote.text)))
        }
        return changes
    }
}
