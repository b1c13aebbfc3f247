import NewsModel

/// What quotes and near-duplicates are found by, and how it is made anew.
struct LikenessLedger {
    let connection: Connection

    /// Makes both lists anew from the articles and quotes there are.
    func rebuild() throws(ArchiveError) {
        try NumberIndex.articleBands.removeAll(on: connection)
        try NumberIndex.quotePairs.removeAll(on: connection)
        try forEachArticle { seq, article throws(ArchiveError) in
            let bands = NumberIndex.articleBands.adding(seq, Self.bands(of: article.content.text))
            if let bands { try connection.run(bands.statement) }
            for quote in try quotes(of: article.id, seq) {
                let pairs = NumberIndex.quotePairs.adding(quote.row, Self.pairs(of: quote.text))
                if let pairs { try connection.run(pairs.statement) }
            }
        }
    }

    // MARK: - What is recorded

    /// The numbers that a quote is recorded by.
    static func pairs(of quote: String) -> [UInt32] {
        WordPairs.recorded(ComparableText(quote))
    }

    /// The numbers that an article is recorded by.
    static func bands(of text: String) -> [UInt32] {
        ResemblanceBands.numbers(of: text)
    }

    /// Hands over every article with its row, in the order of arrival.
    func forEachArticle(_ body: (Int64, Article) throws(ArchiveError) -> Void) throws(ArchiveError) {
        try connection.each("SELECT a.seq, \(literal: ArticleRow.columns(of: "a")) FROM articles AS a ORDER BY a.seq") {
            row throws(ArchiveError) in try body(row.integer(0), ArticleRow.read(row, from: 1))
        }
    }

    /// The quotes of an article, each with its row.
    func quotes(of id: String, _ articleSeq: Int64) throws(ArchiveError) -> [(row: Int64, text: String)] {
        let rows = try rows(ofQuotes: articleSeq)
        guard !rows.isEmpty else { return [] }
        let quotes = try QuoteRow.quotes(ofArticle: id, on: connection) ?? []
        return zip(rows, quotes).map { ($0, $1.text) }
    }

    private func rows(ofQuotes articleSeq: Int64) throws(ArchiveError) -> [Int64] {
        try connection.all("SELECT seq FROM quotes WHERE article_seq = \(articleSeq) ORDER BY ordinal") {
            row throws(ArchiveError) in row.integer(0)
        }
    }
}
