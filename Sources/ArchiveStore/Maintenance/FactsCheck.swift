import NewsModel

/// Compares what search knows of articles with the articles, and the size of the indexes with what they index.
struct FactsCheck {
    let connection: Connection

    private static let limit = 20

    /// What is wrong, one sentence each.
    func findings() throws(ArchiveError) -> [String] {
        try articles() + quotes() + sizes()
    }

    // MARK: - Parts

    private func articles() throws(ArchiveError) -> [String] {
        let key = { (kind: FactsDesk.Kind, column: String) -> SQL in
            """
            coalesce((SELECT key FROM fact_values WHERE kind = \(kind.rawValue) AND code = f.\(literal: column)), '')
            """
        }
        let sql: SQL = """
            SELECT a.id FROM articles AS a LEFT JOIN article_facts AS f ON f.seq = a.seq WHERE f.seq IS NULL \
            OR f.published_key <> a.published_key OR f.length <> a.length \
            OR \(key(.source, "source")) <> a.source_key OR \(key(.section, "section")) <> a.section_key \
            OR \(key(.language, "language")) <> a.language_key LIMIT \(Self.limit)
            """
        return try connection.all(sql) { row throws(ArchiveError) in
            "What search knows of article \(row.text(0)) is not what the article says; `check --rebuild` puts it right."
        }
    }

    private func quotes() throws(ArchiveError) -> [String] {
        let desk = FactsDesk(connection: connection)
        var findings: [String] = []
        let sql: SQL =
            "SELECT f.seq, a.id, f.first_quote, f.quotes FROM article_facts AS f JOIN articles AS a USING (seq)"
        try connection.each(sql) { row throws(ArchiveError) in
            guard findings.count < Self.limit else { return }
            let told = try desk.quotes(of: row.integer(0))
            guard told.first != row.integer(2) || told.packed != row.blob(3) else { return }
            findings.append(
                "What search knows of the quotes of article \(row.text(1)) is not what they are; "
                    + "`check --rebuild` puts it right."
            )
        }
        return findings
    }

    private func sizes() throws(ArchiveError) -> [String] {
        let tools = try SearchTools.of(connection)
        var findings: [String] = []
        for (index, table) in [(SearchIndex.articles, "articles"), (.quotes, "quotes")] {
            let reader = tools.reader(of: index)
            try reader.begin(rowLimit: 0)
            let count = try connection.integer("SELECT count(*) FROM \(literal: table)")
            if reader.rows != count {
                findings.append(
                    "The index \(index.name) says it holds \(reader.rows) \(table), but there are \(count)."
                )
            }
        }
        return findings
    }
}
