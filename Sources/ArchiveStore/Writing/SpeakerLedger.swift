import NewsModel

/// Keeps the table of speakers true to the quotes as articles come and go.
struct SpeakerLedger {
    let connection: Connection

    /// One printed name in one article.
    private struct Entry {
        var id: String
        var name: String
        var quotes: Int
    }

    /// Counts the quotes of an article that have just been written.
    func add(_ articleSeq: Int64) throws(ArchiveError) {
        try change(articleSeq, by: 1)
    }

    /// Takes away the quotes of an article that are about to be deleted.
    func subtract(_ articleSeq: Int64) throws(ArchiveError) {
        try change(articleSeq, by: -1)
    }

    private func change(_ articleSeq: Int64, by sign: Int) throws(ArchiveError) {
        let sql: SQL = """
            SELECT speaker_id, speaker, count(*) FROM quotes \
            WHERE article_seq = \(articleSeq) AND speaker_id IS NOT NULL GROUP BY speaker_id, speaker
            """
        let entries = try connection.all(sql) { row throws(ArchiveError) in
            Entry(id: row.text(0), name: row.text(1), quotes: Int(row.integer(2)) * sign)
        }
        for entry in entries { try countName(entry) }
        let speakers = Dictionary(grouping: entries, by: \.id)
        for (id, names) in speakers.sorted(by: { $0.key < $1.key }) {
            let quotes = names.reduce(0) { $0 + $1.quotes }
            try countSpeaker(id, quotes: quotes, articles: sign, without: sign < 0 ? articleSeq : -1)
        }
    }

    private func countName(_ entry: Entry) throws(ArchiveError) {
        try connection.run(
            """
            INSERT INTO speaker_names VALUES (\(entry.id), \(entry.name), \(entry.quotes)) \
            ON CONFLICT DO UPDATE SET quotes = quotes + excluded.quotes
            """
        )
        if entry.quotes < 0 {
            try connection.run("DELETE FROM speaker_names WHERE speaker_id = \(entry.id) AND quotes <= 0")
        }
    }

    /// The name is the one printed most often, of equals the longest.
    private func countSpeaker(
        _ id: String,
        quotes: Int,
        articles: Int,
        without articleSeq: Int64
    ) throws(ArchiveError) {
        let name = try connection.first(
            """
            SELECT name FROM speaker_names WHERE speaker_id = \(id) \
            ORDER BY quotes DESC, length(name) DESC, name LIMIT 1
            """
        ) { row throws(ArchiveError) in row.text(0) }
        guard let name else { return try connection.run("DELETE FROM speakers WHERE id = \(id)") }
        let last = try connection.integer(
            """
            SELECT published_key FROM quotes INDEXED BY quotes_by_speaker \
            WHERE speaker_id = \(id) AND article_seq <> \(articleSeq) ORDER BY published_key DESC LIMIT 1
            """
        )
        try connection.run(
            """
            INSERT INTO speakers VALUES (\(id), \(name), \(NameFolding.folded(name)), \(quotes), \(articles), \(last)) \
            ON CONFLICT DO UPDATE SET name = excluded.name, name_key = excluded.name_key, \
            quotes = quotes + excluded.quotes, articles = articles + excluded.articles, last_key = excluded.last_key
            """
        )
    }
}
