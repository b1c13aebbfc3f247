import NewsModel

/// Tells what is known of one speaker.
struct SpeakerDesk {
    let connection: Connection
    /// Which quotes count.
    let conditions: [SQL]
    let question: QuoteQuestion

    /// A speaker with all quotes counted; `nil` where there is none with this id.
    func summary(of id: String) throws(ArchiveError) -> SpeakerSummary? {
        let sql: SQL = "SELECT quotes, articles FROM speakers WHERE id = \(id)"
        let counts = try connection.first(sql) { row throws(ArchiveError) in
            (quotes: Int(row.integer(0)), articles: Int(row.integer(1)))
        }
        guard let counts else { return nil }
        return try summary(of: id, quotes: counts.quotes, articles: counts.articles)
    }

    /// A speaker with the given counts.
    func summary(of id: String, quotes: Int, articles: Int) throws(ArchiveError) -> SpeakerSummary {
        let name = try connection.first("SELECT name FROM speakers WHERE id = \(id)") { row throws(ArchiveError) in
            row.text(0)
        }
        let role = try connection.first(
            """
            SELECT role FROM quotes INDEXED BY quotes_by_speaker WHERE speaker_id = \(id) AND role IS NOT NULL \
            ORDER BY published_key DESC, article_seq DESC, ordinal LIMIT 1
            """
        ) { row throws(ArchiveError) in row.text(0) }
        return SpeakerSummary(
            speaker: Speaker(id: id, name: name ?? id, role: role),
            quotes: quotes,
            articles: articles,
            first: try date(of: id, "q.published_key, q.article_seq"),
            last: try date(of: id, "q.published_key DESC, q.article_seq DESC"),
            sources: try outlets(of: id).map(\.name)
        )
    }

    /// The date of the first quote in the given order that has one.
    private func date(of id: String, _ order: SQL) throws(ArchiveError) -> NewsDate? {
        let demands = conditions + ["q.speaker_id = \(id)", "q.published_key > \(PublishedKey.undated)"]
        let sql: SQL = """
            SELECT (SELECT published FROM articles WHERE seq = q.article_seq) \
            FROM \(SearchList.tables(question))\(SQL.filter(demands)) ORDER BY \(order) LIMIT 1
            """
        return try connection.first(sql) { row throws(ArchiveError) in NewsDate(row.text(0)) } ?? nil
    }

    /// The outlets that quote the speaker and how often, most quotes first.
    func outlets(of id: String) throws(ArchiveError) -> [(name: String, quotes: Int)] {
        let demands = conditions + ["q.speaker_id = \(id)"]
        let sql: SQL = """
            SELECT min(o.source), sum(n.quotes) FROM (SELECT q.article_seq AS seq, count(*) AS quotes \
            FROM \(SearchList.tables(question))\(SQL.filter(demands)) GROUP BY q.article_seq) AS n \
            JOIN articles AS o ON o.seq = n.seq WHERE o.source IS NOT NULL \
            GROUP BY o.source_key ORDER BY sum(n.quotes) DESC, o.source_key
            """
        return try connection.all(sql) { row throws(ArchiveError) in (row.text(0), Int(row.integer(1))) }
    }
}
