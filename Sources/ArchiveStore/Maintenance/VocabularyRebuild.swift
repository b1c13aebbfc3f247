import NewsModel

/// Compares the vocabulary with the articles, and makes it anew from them.
struct VocabularyRebuild {
    let connection: Connection

    /// Counts all words, headlines and outlets anew; run within a write transaction.
    func run() throws(ArchiveError) {
        let ledger = try WordLedger(connection)
        try ledger.replace(with: try ledger.countAll())
        try StartLedger(connection: connection).rebuild()
        try ArchiveTotals.beginGeneration(on: connection)
    }

    /// What does not agree with the articles, one sentence each, at most `limit` about words.
    func findings(limit: Int) throws(ArchiveError) -> [String] {
        try words(limit) + starts()
    }

    private func words(_ limit: Int) throws(ArchiveError) -> [String] {
        let difference = WordTable()
        try connection.each("SELECT counts FROM word_runs ORDER BY run") { row throws(ArchiveError) in
            difference.add(WordRun(bytes: row.blob(0)))
        }
        difference.add(try WordLedger(connection).countAll(), times: -1)
        var findings: [String] = []
        difference.run().forEach { word, count in
            guard findings.count < limit else { return }
            let name = String(decoding: word, as: UTF8.self)
            findings.append(
                "The word \(name) is counted in \(count.articles) articles and \(count.titles) headlines too many."
            )
        }
        return findings
    }

    private func starts() throws(ArchiveError) -> [String] {
        let sources: SQL = """
            SELECT coalesce(max(source), source_key), sum(told), sum(found) FROM \
            (SELECT source_key, source, articles AS told, 0 AS found FROM source_counts UNION ALL \
            SELECT source_key, min(source), 0, count(*) FROM articles \
            WHERE source IS NOT NULL AND source_key <> '' GROUP BY source_key) \
            GROUP BY source_key HAVING sum(told) <> sum(found)
            """
        let outlets = try connection.all(sources) { row throws(ArchiveError) in
            "The outlet \(row.text(0)) is said to have \(row.integer(1)) articles, but has \(row.integer(2))."
        }
        let titles: SQL = """
            SELECT (SELECT count(*) FROM title_starts), (SELECT count(*) FROM articles WHERE title IS NOT NULL), \
            (SELECT count(*) FROM title_starts AS t JOIN articles AS a ON a.seq = t.article_seq \
            WHERE a.title IS NOT NULL)
            """
        let headlines = try connection.first(titles) { row throws(ArchiveError) in
            let counts = (0..<3).map { row.integer($0) }
            return Set(counts).count == 1
                ? [] : ["\(counts[0]) headlines are listed by their beginnings, but \(counts[1]) articles have one."]
        }
        return outlets + (headlines ?? [])
    }
}
