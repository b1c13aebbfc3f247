import NewsModel

extension SearchList {
    /// The rows after a place in which articles, or their quotes, stood that have changed since.
    ///
    /// Articles keep their rows; a quote has now another one than it was found in, by its place in the article. Row 0
    /// is that of a quote that is there no more.
    func rows(
        of former: FormerArticles,
        _ search: Search,
        after place: ListPlace,
        limit: Int,
        on connection: Connection,
        with desk: SearchDesk
    ) throws(ArchiveError) -> [RowList.Found] {
        let twin = try former.archive(beside: connection)
        let finding = try find(search, place, on: twin, with: SearchDesk(budget: desk.budget))
        var rows = rows(of: finding, search.readings, after: place, limit: limit)
        guard quotes != nil else { return rows }
        for index in rows.indices {
            let then: SQL = "SELECT article_seq, ordinal FROM quotes WHERE seq = \(rows[index].seq)"
            let found = try twin.first(then) { row throws(ArchiveError) in (row.integer(0), row.integer(1)) }
            let (article, ordinal) = found ?? (0, 0)
            rows[index].seq = try connection.integer(
                "SELECT seq FROM quotes WHERE article_seq = \(article) AND ordinal = \(ordinal)"
            )
        }
        return rows
    }
}
