public import NewsModel

extension ArticleArchive {
    /// Grows with every write, by whichever program; kept in the file.
    public var generation: Int64 { pulse.generation }

    /// The article with this id.
    public func article(id: String) throws(ArchiveError) -> Article? {
        try readers.read { connection throws(ArchiveError) in try ArticleRow.find(id, on: connection) }
    }

    /// A page of articles by date or arrival.
    public func articles(_ question: ArticleQuestion) throws(ArchiveError) -> Page<Article> {
        try readers.read { [desk] connection throws(ArchiveError) in
            try ArticleList(question, on: connection, with: desk).page()
        }
    }

    /// All versions of an article, newest first; `nil` where the article is unknown.
    public func versions(ofArticle id: String) throws(ArchiveError) -> [ArticleVersion]? {
        try readers.read { connection throws(ArchiveError) in try ArticleRow.versions(of: id, on: connection) }
    }

    /// The quotes of an article in text order; `nil` where the article is unknown.
    public func quotes(ofArticle id: String) throws(ArchiveError) -> [Quote]? {
        try readers.read { connection throws(ArchiveError) in try QuoteRow.quotes(ofArticle: id, on: connection) }
    }

    /// The quote with this id.
    public func quote(id: String) throws(ArchiveError) -> Quote? {
        try readers.read { connection throws(ArchiveError) in try QuoteRow.find(id, on: connection) }
    }

    /// How much the archive holds; costs no counting but of speakers.
    public func counts() throws(ArchiveError) -> ArchiveCounts {
        try readers.read { connection throws(ArchiveError) in
            let sql: SQL = "SELECT articles, quotes, (SELECT count(*) FROM speakers) FROM totals"
            let counts = try connection.first(sql) { row throws(ArchiveError) in
                ArchiveCounts(
                    articles: Int(row.integer(0)),
                    quotes: Int(row.integer(1)),
                    speakers: Int(row.integer(2))
                )
            }
            return counts ?? ArchiveCounts(articles: 0, quotes: 0, speakers: 0)
        }
    }
}
