import NewsModel

/// Compares what an archive says in several places.
struct ArchiveCheck {
    let connection: Connection

    /// Findings beyond this number are not listed: one fault often shows in many rows.
    private static let limit = 100

    /// What is wrong, one sentence each.
    func findings() throws(ArchiveError) -> [String] {
        var findings = try file() + references() + totals() + speakers()
        // What can't be read can't be compared with anything.
        let damaged = try TextCheck(connection: connection).findings(limit: Self.limit)
        guard damaged.isEmpty else { return Array((findings + damaged).prefix(Self.limit)) }
        findings += try VocabularyRebuild(connection: connection).findings(limit: Self.limit)
        findings += try FactsCheck(connection: connection).findings()
        try connection.each("SELECT seq, \(literal: ArticleRow.columns(of: "a")) FROM articles AS a ORDER BY seq") {
            row throws(ArchiveError) in
            guard findings.count < Self.limit else { return }
            findings += try article(ArticleRow.read(row, from: 1))
        }
        findings += try LikenessCheck(connection: connection).findings()
        return Array(findings.prefix(Self.limit))
    }

    // MARK: - The file

    private func file() throws(ArchiveError) -> [String] {
        try connection.all("PRAGMA integrity_check(\(literal: String(Self.limit)))") { row throws(ArchiveError) in
            row.text(0)
        }
        .filter { $0 != "ok" }
        .map { "The file: \($0)." }
    }

    private func references() throws(ArchiveError) -> [String] {
        try connection.all("PRAGMA foreign_key_check") { row throws(ArchiveError) in
            "Row \(row.integer(1)) of \(row.text(0)) belongs to a row of \(row.text(2)) that is not there."
        }
    }

    // MARK: - Counts

    private func totals() throws(ArchiveError) -> [String] {
        let sql: SQL = """
            SELECT t.articles, (SELECT count(*) FROM articles), t.quotes, (SELECT count(*) FROM quotes), \
            t.words, (SELECT coalesce(sum(length), 0) FROM articles) FROM totals AS t
            """
        return try connection.first(sql) { row throws(ArchiveError) in
            ["articles", "quotes", "words"].enumerated().compactMap { index, name in
                let (kept, counted) = (row.integer(2 * index), row.integer(2 * index + 1))
                return kept == counted ? nil : "The archive says it holds \(kept) \(name), but has \(counted)."
            }
        } ?? ["The archive has no totals."]
    }

    private func speakers() throws(ArchiveError) -> [String] {
        let sql: SQL = """
            SELECT id, sum(told), sum(found) FROM \
            (SELECT id, quotes AS told, 0 AS found, articles AS told_in, 0 AS found_in FROM speakers UNION ALL \
            SELECT speaker_id, 0, count(*), 0, count(DISTINCT article_seq) FROM quotes \
            WHERE speaker_id IS NOT NULL GROUP BY speaker_id) GROUP BY id \
            HAVING count(*) <> 2 OR sum(told) <> sum(found) OR sum(told_in) <> sum(found_in) LIMIT \(Self.limit)
            """
        return try connection.all(sql) { row throws(ArchiveError) in
            "Speaker \(row.text(0)) is said to have \(row.integer(1)) quotes, but has \(row.integer(2))."
        } + names()
    }

    private func names() throws(ArchiveError) -> [String] {
        let sql: SQL = """
            SELECT name, sum(told), sum(found) FROM \
            (SELECT speaker_id, name, sum(quotes) AS told, 0 AS found FROM speaker_uses GROUP BY speaker_id, name \
            UNION ALL SELECT speaker_id, speaker, 0, count(*) FROM quotes WHERE speaker_id IS NOT NULL \
            GROUP BY speaker_id, speaker) GROUP BY speaker_id, name \
            HAVING count(*) <> 2 OR sum(told) <> sum(found) LIMIT \(Self.limit)
            """
        return try connection.all(sql) { row throws(ArchiveError) in
            "The name \(row.text(0)) is said to stand in \(row.integer(1)) quotes, but stands in \(row.integer(2))."
        }
    }

    // MARK: - Articles

    private func article(_ article: Article) throws(ArchiveError) -> [String] {
        let quotes = try QuoteRow.quotes(ofArticle: article.id, on: connection) ?? []
        var findings: [String] = []
        if article.quoteCount != quotes.count {
            findings.append("Article \(article.id) says it has \(article.quoteCount) quotes, but has \(quotes.count).")
        }
        let words = WordCount.words(in: article.content.text)
        if article.wordCount != words {
            findings.append("Article \(article.id) says it has \(article.wordCount) words, but has \(words).")
        }
        guard !quotes.isEmpty else { return findings }
        let length = article.content.text.unicodeScalars.count
        return findings + quotes.compactMap { finding(on: $0, in: length) }
    }

    private func finding(on quote: Quote, in length: Int) -> String? {
        let parts = quote.spans.content + quote.spans.source + quote.spans.cue
        guard !quote.spans.content.isEmpty, parts.allSatisfy({ $0.upperBound <= length }) else {
            return "Quote \(quote.id) reaches beyond the text of its article."
        }
        return nil
    }
}
