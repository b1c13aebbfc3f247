import NewsModel

/// Keeps what articles were before they changed, the latest changes of them.
struct FormerLedger {
    let connection: Connection

    /// The bytes that are kept, about.
    private static let capacity: Int64 = 16 << 20
    /// What an article takes beside its text.
    private static let overhead: Int64 = 1_024

    /// The columns of articles that are kept, named alike in both tables.
    static let articleColumns = """
        seq, published_key, source_key, section_key, language_key, length, url, title, authors, source, section, \
        language, speakers, form, packed
        """
    /// Those of quotes.
    static let quoteColumns = """
        seq, article_seq, ordinal, published_key, kind_code, certainty, length, speaker_id, speaker, role, cue_key, \
        spans
        """

    /// Keeps an article and its quotes, whose rows are still the old ones, before the write that makes the generation
    /// `changed`.
    func keep(_ seq: Int64, changed: Int64) throws(ArchiveError) {
        let start = try last + Self.overhead
        try connection.run(
            """
            INSERT INTO former_articles (place, changed, \(literal: Self.articleColumns)) \
            SELECT \(start) + length(packed), \(changed), \(literal: Self.articleColumns) \
            FROM articles WHERE seq = \(seq)
            """
        )
        try connection.run(
            """
            INSERT INTO former_quotes (place, \(literal: Self.quoteColumns)) \
            SELECT \(connection.lastInsertedRow), \(literal: Self.quoteColumns) FROM quotes WHERE article_seq = \(seq)
            """
        )
    }

    /// Forgets the oldest where there are too many, and notes up to which generation that was.
    func forgetOld() throws(ArchiveError) {
        let end = try last - Self.capacity
        let changed = try connection.integer("SELECT max(changed) FROM former_articles WHERE place <= \(end)")
        guard changed > 0 else { return }
        try connection.run("INSERT OR REPLACE INTO progress VALUES ('former', \(changed))")
        try connection.run("DELETE FROM former_articles WHERE place <= \(end)")
    }

    /// The generation up to which changes were forgotten; 0 where none were.
    static func forgotten(on connection: Connection) throws(ArchiveError) -> Int64 {
        try connection.integer("SELECT position FROM progress WHERE task = 'former'")
    }

    /// The place of what was kept last.
    private var last: Int64 {
        get throws(ArchiveError) { try connection.integer("SELECT max(place) FROM former_articles") }
    }
}
