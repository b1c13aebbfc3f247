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
        var families: Set<NameFamily> = []
        // Whom initials mean depends on the names there are, not on how often each was printed.
        for entry in entries where try count(entry.use, of: entry.id, quotes: entry.quotes * sign) {
            families.insert(NameFamily(entry.use))
        }
        let speakers = Dictionary(grouping: entries, by: \.id)
        for (id, names) in speakers.sorted(by: { $0.key < $1.key }) {
            let quotes = names.reduce(0) { $0 + $1.quotes } * sign
            var shown = sign > 0 ? try knownName(of: id, printed: names) : nil
            if shown == nil { shown = try shownName(of: id) }
            guard let name = shown else {
                try connection.run("DELETE FROM speakers WHERE id = \(id)")
                continue
            }
            try countSpeaker(id, name, quotes: quotes, articles: sign, without: sign < 0 ? articleSeq : -1)
        }
        return families
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
    ///
    /// The row is changed by its number: what may change several takes a statement journal, and to end one SQLite goes
    /// through all that the transaction has changed so far.
    /// - Returns: whether the name is new for that person there, or not in use any more.
    @discardableResult
    func count(_ use: NameUse, of id: String, quotes: Int) throws(ArchiveError) -> Bool {
        let found = try connection.first(
            """
            SELECT rowid, quotes FROM speaker_uses WHERE surname = \(use.surname) AND source_key = \(use.sourceKey) \
            AND year = \(use.year) AND name_key = \(use.key) AND name = \(use.name) AND speaker_id = \(id)
            """
        ) { row throws(ArchiveError) in (row: row.integer(0), quotes: Int(row.integer(1))) }
        let sum = (found?.quotes ?? 0) + quotes
        switch (found, sum > 0) {
        case (let found?, true):
            try connection.run("UPDATE speaker_uses SET quotes = \(sum) WHERE rowid = \(found.row)")
            return false
        case (let found?, false):
            try connection.run("DELETE FROM speaker_uses WHERE rowid = \(found.row)")
            return true
        case (nil, true):
            try connection.run(
                """
                INSERT INTO speaker_uses (surname, source_key, year, name, speaker_id, name_key, quotes) VALUES \
                (\(use.surname), \(use.sourceKey), \(use.year), \(use.name), \(id), \(use.key), \(sum))
                """
            )
            return true
        case (nil, false):
            return false
        }
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

    /// The name that is shown already where it is the only one printed once more: it stays the one to be shown.
    private func knownName(of id: String, printed names: [Entry]) throws(ArchiveError) -> String? {
        guard names.count == 1, let name = names.first?.use.name, rules.name(of: id) ?? name == name else { return nil }
        let sql: SQL = "SELECT name FROM speakers WHERE id = \(id) AND name = \(name)"
        return try connection.first(sql) { row throws(ArchiveError) in row.text(0) }
    }

    private func countSpeaker(
        _ id: String,
        _ name: String,
        quotes: Int,
        articles: Int,
        without articleSeq: Int64
    ) throws(ArchiveError) {
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
