public import NewsModel

extension ArticleArchive {
    /// A page of who is quoted; counts of filtered lists are made anew for each page.
    public func speakers(_ question: SpeakerQuestion) throws(ArchiveError) -> Page<SpeakerSummary> {
        try readers.read { [desk] connection throws(ArchiveError) in
            try SpeakerList(question, on: connection, with: desk).page()
        }
    }

    /// The speaker with this id, with all quotes counted.
    public func speaker(id: String) throws(ArchiveError) -> SpeakerSummary? {
        try readers.read { connection throws(ArchiveError) in
            let sql: SQL = "SELECT quotes, articles FROM speakers WHERE id = \(id)"
            let counts = try connection.first(sql) { row throws(ArchiveError) in
                (quotes: Int(row.integer(0)), articles: Int(row.integer(1)))
            }
            guard let counts else { return nil }
            let desk = SpeakerDesk(connection: connection, conditions: [], question: QuoteQuestion())
            return try desk.summary(of: id, quotes: counts.quotes, articles: counts.articles)
        }
    }
}
