import NewsModel

/// Finds what a search that is being typed may go on to.
struct SuggestionDesk {
    let connection: Connection
    let words: VocabularyDesk

    /// How many rows of each kind are looked at.
    private static let reach = 200
    /// More letters than so begin nothing.
    private static let longest = 200

    /// Words first, then speakers, outlets and headlines; each kind makes room for the others.
    func suggestions(for beginning: String, limit: Int) throws(ArchiveError) -> [Suggestion] {
        let text = beginning.drop { $0.isWhitespace }
        let start = NameFolding.folded(text)
        guard limit > 0, !start.isEmpty, start.utf8.count <= Self.longest else { return [] }
        let share = max(1, limit / 4)
        let others =
            try speakers(start, limit: share) + sources(start, limit: share) + titles(start, limit: share)
        let found = try completions(String(text), limit: max(1, limit - others.count)) + others
        return Array(found.prefix(limit))
    }

    // MARK: - Words

    /// Words that the last one of the text begins; none after a space.
    private func completions(_ text: String, limit: Int) throws(ArchiveError) -> [Suggestion] {
        guard let end = text.unicodeScalars.last, end.properties.isAlphabetic else { return [] }
        guard let last = try SearchTools.of(connection).words.words(of: text).last else { return [] }
        return try words.vocabulary(on: connection).completions(of: last, limit: limit).map { word in
            Suggestion(kind: .word, text: word.text, count: Int(word.count.articles))
        }
    }

    // MARK: - Names

    /// Speakers whose name or surname begins so, most quoted first: of the most quoted ones all, of the others the
    /// first in the order of the alphabet.
    private func speakers(_ start: String, limit: Int) throws(ArchiveError) -> [Suggestion] {
        let (end, reach) = (Self.end(start), Self.reach / 2)
        // Indexes alone tell who they may be, full names being ids; only the best of each kind are looked up.
        let choices: [SQL] = [
            """
            SELECT id FROM (SELECT id, name_key FROM speakers ORDER BY quotes DESC LIMIT \(reach)) \
            WHERE name_key >= \(start) AND name_key < \(end) OR instr(name_key, \(" " + start)) LIMIT \(limit)
            """,
            """
            SELECT id FROM (SELECT id, quotes FROM speakers WHERE name_key >= \(start) AND name_key < \(end) \
            LIMIT \(reach)) ORDER BY quotes DESC LIMIT \(limit)
            """,
            """
            SELECT name_key FROM (SELECT name_key, quotes FROM speaker_uses WHERE surname >= \(start) \
            AND surname < \(end) LIMIT \(reach)) ORDER BY quotes DESC LIMIT \(limit)
            """,
        ]
        var ids: Set<String> = []
        for choice in choices {
            try connection.each(choice) { row throws(ArchiveError) in ids.insert(row.text(0)) }
        }
        let sql: SQL = """
            SELECT id, name, quotes FROM speakers WHERE id IN \(list: ids.sorted()) ORDER BY quotes DESC, id \
            LIMIT \(limit)
            """
        return try connection.all(sql) { row throws(ArchiveError) in
            Suggestion(kind: .speaker, text: row.text(1), id: row.text(0), count: Int(row.integer(2)))
        }
    }

    private func sources(_ start: String, limit: Int) throws(ArchiveError) -> [Suggestion] {
        let sql: SQL = """
            SELECT source, articles FROM (SELECT source, articles, source_key FROM source_counts \
            WHERE source_key >= \(start) AND source_key < \(Self.end(start)) LIMIT \(Self.reach)) \
            ORDER BY articles DESC, source_key LIMIT \(limit)
            """
        return try connection.all(sql) { row throws(ArchiveError) in
            Suggestion(kind: .source, text: row.text(0), count: Int(row.integer(1)))
        }
    }

    // MARK: - Headlines

    /// Articles whose headline begins so, the latest arrival first; equal headlines are one.
    private func titles(_ start: String, limit: Int) throws(ArchiveError) -> [Suggestion] {
        let begun = StartLedger.start(of: start)
        // Some more than asked for, as equal ones are one; all where only the headline itself tells.
        let looks = begun == start ? limit * 3 : Self.reach
        let sql: SQL = """
            SELECT a.id, a.title FROM (SELECT article_seq FROM (SELECT article_seq FROM title_starts \
            WHERE start >= \(begun) AND start < \(Self.end(begun)) LIMIT \(Self.reach)) \
            ORDER BY article_seq DESC LIMIT \(looks)) AS t \
            JOIN articles AS a ON a.seq = t.article_seq ORDER BY a.seq DESC
            """
        var found: [Suggestion] = []
        try connection.each(sql) { row throws(ArchiveError) in
            let title = row.text(1)
            if let place = found.firstIndex(where: { $0.text == title }) {
                found[place].count += 1
            } else if found.count < limit, NameFolding.folded(title).hasPrefix(start) {
                found.append(Suggestion(kind: .title, text: title, id: row.text(0), count: 1))
            }
        }
        return found
    }

    /// What comes after everything that begins so.
    private static func end(_ start: String) -> String { start + "\u{10FFFF}" }
}
