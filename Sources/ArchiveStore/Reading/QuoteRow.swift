import NewsModel

/// Quotes as rows of the file.
enum QuoteRow {
    private static let columns = """
        q.ordinal, q.kind, q.text, q.speaker_id, q.speaker, q.role, q.source, q.cue, q.confidence, q.spans, \
        q.prefix, q.suffix, a.id, a.title, a.published, a.source, a.url
        """
    private static let tables = "quotes AS q JOIN articles AS a ON a.seq = q.article_seq"

    /// Reads `columns` from the row.
    static func read(_ row: Row) -> Quote {
        Quote(
            id: "\(row.text(12))-\(row.integer(0))",
            kind: QuoteKind(rawValue: row.text(1)) ?? .indirect,
            text: row.text(2),
            speaker: speaker(row),
            source: row.optionalText(6),
            cue: row.optionalText(7),
            confidence: row.real(8),
            spans: SpanBlob.unpack(row.blob(9)),
            prefix: row.text(10),
            suffix: row.text(11),
            article: ArticleSummary(
                id: row.text(12),
                title: row.optionalText(13),
                published: row.optionalText(14).flatMap { NewsDate($0) },
                source: row.optionalText(15),
                url: row.optionalText(16)
            )
        )
    }

    private static func speaker(_ row: Row) -> Speaker? {
        guard let id = row.optionalText(3), let name = row.optionalText(4) else { return nil }
        return Speaker(id: id, name: name, role: row.optionalText(5))
    }

    /// The quotes of an article in text order; `nil` where it is unknown.
    static func quotes(ofArticle id: String, on connection: Connection) throws(ArchiveError) -> [Quote]? {
        guard let seq = try ArticleRow.seq(of: id, on: connection) else { return nil }
        let sql: SQL = """
            SELECT \(literal: columns) FROM \(literal: tables) WHERE q.article_seq = \(seq) ORDER BY q.ordinal
            """
        return try connection.all(sql) { row throws(ArchiveError) in read(row) }
    }

    /// The quote with this id: the article's, a hyphen and its place.
    static func find(_ id: String, on connection: Connection) throws(ArchiveError) -> Quote? {
        guard let hyphen = id.lastIndex(of: "-"), let ordinal = Int(id[id.index(after: hyphen)...]) else { return nil }
        // "x-01" and "x-+1" are nobody's id: an id has one spelling.
        guard id[id.index(after: hyphen)...] == String(ordinal), ordinal > 0 else { return nil }
        let sql: SQL = """
            SELECT \(literal: columns) FROM \(literal: tables) \
            WHERE a.id = \(String(id[..<hyphen])) AND q.ordinal = \(ordinal)
            """
        return try connection.first(sql) { row throws(ArchiveError) in read(row) }
    }

    /// The latest quotes of a speaker, newest first.
    static func newest(of speaker: String, limit: Int, on connection: Connection) throws(ArchiveError) -> [Quote] {
        let sql: SQL = """
            SELECT \(literal: columns) FROM quotes AS q INDEXED BY quotes_by_speaker \
            JOIN articles AS a ON a.seq = q.article_seq WHERE q.speaker_id = \(speaker) \
            ORDER BY q.published_key DESC, q.article_seq DESC, q.ordinal LIMIT \(limit)
            """
        return try connection.all(sql) { row throws(ArchiveError) in read(row) }
    }

    /// The quote in this row of the table.
    static func load(_ seq: Int64, on connection: Connection) throws(ArchiveError) -> Quote? {
        let sql: SQL = "SELECT \(literal: columns) FROM \(literal: tables) WHERE q.seq = \(seq)"
        return try connection.first(sql) { row throws(ArchiveError) in read(row) }
    }
}
