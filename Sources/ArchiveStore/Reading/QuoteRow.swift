import NewsModel

/// Quotes as rows of the file: their words are cut out of the article's text.
enum QuoteRow {
    private static let columns = """
        q.ordinal, q.kind_code, q.speaker_id, q.speaker, q.role, q.certainty, q.spans, a.form, a.packed, \
        a.id, a.title, a.published, a.source, a.url
        """
    private static let tables = "quotes AS q JOIN articles AS a ON a.seq = q.article_seq"

    /// Reads `columns` from the row.
    private static func read(_ row: Row, _ texts: TextDesk) throws(ArchiveError) -> Quote {
        let article = article(row, from: 9)
        let spans = SpanBlob.unpack(row.blob(6))
        guard let text = row.withBlob(8, { texts.quoted(form: Int(row.integer(7)), $0) }) else {
            throw .damaged(detail: "the text of article \(article.id)")
        }
        let surroundings = text.surroundings(of: spans.content)
        return Quote(
            id: "\(article.id)-\(row.integer(0))",
            kind: QuoteKind(code: row.integer(1)) ?? .indirect,
            text: text.words(at: spans.content) ?? "",
            speaker: speaker(row),
            source: spans.source.isEmpty ? nil : text.words(at: spans.source),
            cue: spans.cue.isEmpty ? nil : text.words(at: spans.cue),
            confidence: StoredConfidence.value(of: row.integer(5)),
            spans: spans,
            prefix: surroundings.prefix,
            suffix: surroundings.suffix,
            article: article
        )
    }

    private static func article(_ row: Row, from start: Int) -> ArticleSummary {
        ArticleSummary(
            id: row.text(start),
            title: row.optionalText(start + 1),
            published: row.optionalText(start + 2).flatMap { NewsDate($0) },
            source: row.optionalText(start + 3),
            url: row.optionalText(start + 4)
        )
    }

    private static func speaker(_ row: Row) -> Speaker? {
        guard let id = row.optionalText(2), let name = row.optionalText(3) else { return nil }
        return Speaker(id: id, name: name, role: row.optionalText(4))
    }
}

// MARK: - Finding

extension QuoteRow {
    /// The quotes of an article in text order; `nil` where it is unknown.
    static func quotes(ofArticle id: String, on connection: Connection) throws(ArchiveError) -> [Quote]? {
        guard let seq = try ArticleRow.seq(of: id, on: connection) else { return nil }
        let sql: SQL = """
            SELECT \(literal: columns) FROM \(literal: tables) WHERE q.article_seq = \(seq) ORDER BY q.ordinal
            """
        return try all(sql, on: connection)
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
        return try all(sql, on: connection).first
    }

    /// The latest quotes of a speaker, newest first.
    static func newest(of speaker: String, limit: Int, on connection: Connection) throws(ArchiveError) -> [Quote] {
        let sql: SQL = """
            SELECT \(literal: columns) FROM quotes AS q INDEXED BY quotes_by_speaker \
            JOIN articles AS a ON a.seq = q.article_seq WHERE q.speaker_id = \(speaker) \
            ORDER BY q.published_key DESC, q.article_seq DESC, q.ordinal LIMIT \(limit)
            """
        return try all(sql, on: connection)
    }

    /// The quote in this row of the table.
    static func load(_ seq: Int64, on connection: Connection) throws(ArchiveError) -> Quote? {
        try all("SELECT \(literal: columns) FROM \(literal: tables) WHERE q.seq = \(seq)", on: connection).first
    }

    private static func all(_ sql: SQL, on connection: Connection) throws(ArchiveError) -> [Quote] {
        try connection.all(sql) { row throws(ArchiveError) in try read(row, connection.texts) }
    }
}
