public import NewsModel

extension ArticleArchive {
    /// Hands over every article in the order of arrival; memory holds some sixty at a time.
    ///
    /// Articles stored meanwhile may or may not be among them. What `body` throws ends it.
    public func forEachArticle(_ body: (Article) throws -> Void) throws {
        var last: Int64 = 0
        while true {
            let page = try readers.read { [last] connection throws(ArchiveError) in
                let sql: SQL = """
                    SELECT a.seq, \(literal: ArticleRow.columns(of: "a")) FROM articles AS a \
                    WHERE a.seq > \(last) ORDER BY a.seq LIMIT 64
                    """
                return try connection.all(sql) { row throws(ArchiveError) in
                    (seq: row.integer(0), article: ArticleRow.read(row, from: 1))
                }
            }
            guard let end = page.last else { return }
            for entry in page { try body(entry.article) }
            last = end.seq
        }
    }
}
