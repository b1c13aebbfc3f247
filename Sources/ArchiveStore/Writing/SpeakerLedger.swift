import NewsModel

/// Keeps the tables of speakers and their names true to the quotes as articles come and go.
struct SpeakerLedger {
    let connection: Connection
    let rules: SpeakerRules

    /// One printed name of one person in one article.
    private struct Entry {
        var id: String
        var use: NameUse
        var quotes: Int
    }

    /// Counts the quotes of an article that have just been written.
    ///
    /// - Returns: the families that are to be settled once all else is written.
    func add(_ articleSeq: Int64) throws(ArchiveError) -> Set<NameFamily> {
        try change(articleSeq, by: 1)
    }

    /// Takes away the quotes of an article that are about to be deleted.
    ///
    /// - Returns: the families that are to be settled once they are.
    func subtract(_ articleSeq: Int64) throws(ArchiveError) -> Set<NameFamily> {
        try change(articleSeq, by: -1)
    }

    private func change(_ articleSeq: Int64, by sign: Int) throws(ArchiveError) -> Set<NameFamily> {
        let entries = try entries(of: articleSeq)
        for entry in entries { try count(entry.use, of: entry.id, quotes: entry.quotes * sign) }
        let speakers = Dictionary(grouping: entries, by: \.id)
        for (id, names) in speakers.sorted(by: { $0.key < $1.key }) {
            let quotes = names.reduce(0) { $0 + $1.quotes } * sign
            try countSpeaker(id, quotes: quotes, articles: sign, without: sign < 0 ? articleSeq : -1)
        }
        return Set(
            entries.map { NameFamily(surname: $0.use.surname, sourceKey: $0.use.sourceKey, year: $0.use.year) }
        )
    }

    private func entries(of articleSeq: Int64) throws(ArchiveError) -> [Entry] {
        let sql: SQL = """
            SELECT q.speaker_id, q.speaker, count(*), q.published_key, a.source_key \
            FROM quotes AS q JOIN articles AS a ON a.seq = q.article_seq \
            WHERE q.article_seq = \(articleSeq) AND q.speaker_id IS NOT NULL GROUP BY q.speaker_id, q.speaker
            """
        return try connection.all(sql) { row throws(ArchiveError) in
            let name = row.text(1)
            let year = SpeakerYear.year(ofKey: row.integer(3))
            let key = NameFolding.speakerID(name)
            let use = NameUse(name: name, key: key, sourceKey: row.text(4), year: year)
            return Entry(id: row.text(0), use: use, quotes: Int(row.integer(2)))
        }
    }

    /// Adds to the quotes in which a name means a person.
    func count(_ use: NameUse, of id: String, quotes: Int) throws(ArchiveError) {
        let row: SQL = """
            surname = \(use.surname) AND source_key = \(use.sourceKey) AND year = \(use.year) \
            AND name = \(use.name) AND speaker_id = \(id)
            """
        try connection.run("UPDATE speaker_uses SET quotes = quotes + \(quotes) WHERE \(row)")
        if connection.changedRows == 0 {
            try connection.run(
                """
                INSERT INTO speaker_uses (surname, source_key, year, name, speaker_id, name_key, quotes) VALUES \
                (\(use.surname), \(use.sourceKey), \(use.year), \(use.name), \(id), \(use.key), \(quotes))
                """
            )
        }
        if quotes < 0 { try connection.run("DELETE FROM speaker_uses WHERE \(row) AND quotes <= 0") }
    }
}

// MARK: - Speakers

extension SpeakerLedger {
    /// The name to be shown: the newsroom's own, else of the full names the one printed most, of equals the longest.
    func shownName(of id: String) throws(ArchiveError) -> String? {
        let printed = try connection.first(
            """
            SELECT name FROM speaker_uses INDEXED BY speaker_uses_by_speaker WHERE speaker_id = \(id) GROUP BY name \
            ORDER BY max(name_key = speaker_id) DESC, sum(quotes) DESC, length(name) DESC, name LIMIT 1
            """
        ) { row throws(ArchiveError) in row.text(0) }
        return printed.map { rules.name(of: id) ?? $0 }
    }

    /// Counts all quotes of a speaker anew.
    func recount(_ id: String) throws(ArchiveError) {
        try connection.run("DELETE FROM speakers WHERE id = \(id)")
        guard let name = try shownName(of: id) else { return }
        try connection.run(
            """
            INSERT INTO speakers (id, name, name_key, quotes, articles, last_key) \
            SELECT \(id), \(name), \(NameFolding.folded(name)), count(*), count(DISTINCT article_seq), \
            max(published_key) FROM quotes INDEXED BY quotes_by_speaker WHERE speaker_id = \(id)
            """
        )
    }

    private func countSpeaker(
        _ id: String,
        quotes: Int,
        articles: Int,
        without articleSeq: Int64
    ) throws(ArchiveError) {
        guard let name = try shownName(of: id) else {
            return try connection.run("DELETE FROM speakers WHERE id = \(id)")
        }
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
