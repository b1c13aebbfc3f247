import NewsModel

/// Keeps the beginnings of headlines and the counts of outlets true to the articles.
struct StartLedger {
    let connection: Connection

    /// How many letters of a headline are looked up; longer beginnings are compared with the headline itself.
    static let length = 32

    /// The beginning of a headline as it is looked up.
    static func start(of title: String) -> String {
        // Folding makes two letters of one at most seldom, so a few more than needed are folded, not the whole.
        let letters = NameFolding.folded(String(title.unicodeScalars.prefix(length * 2)))
        return String(String.UnicodeScalarView(letters.unicodeScalars.prefix(length)))
    }

    /// Counts an article whose row is there.
    func add(_ articleSeq: Int64, _ record: ArticleRecord) throws(ArchiveError) {
        if let title = record.article.content.title {
            try connection.run("INSERT INTO title_starts VALUES (\(Self.start(of: title)), \(articleSeq))")
        }
        guard let source = record.article.content.source, !record.sourceKey.isEmpty else { return }
        try connection.run(
            """
            INSERT INTO source_counts VALUES (\(record.sourceKey), 1, \(source)) \
            ON CONFLICT DO UPDATE SET articles = articles + 1
            """
        )
    }

    /// Takes away an article whose row is still the old one.
    func subtract(_ articleSeq: Int64) throws(ArchiveError) {
        guard let article = try article(articleSeq) else { return }
        if let title = article.title {
            let start = Self.start(of: title)
            try connection.run("DELETE FROM title_starts WHERE start = \(start) AND article_seq = \(articleSeq)")
        }
        let key = article.sourceKey
        try connection.run("UPDATE source_counts SET articles = articles - 1 WHERE source_key = \(key)")
        try connection.run("DELETE FROM source_counts WHERE source_key = \(key) AND articles <= 0")
    }

    /// Makes both anew from all articles.
    func rebuild() throws(ArchiveError) {
        try connection.script("DELETE FROM title_starts; DELETE FROM source_counts;")
        let titles: SQL = "SELECT seq, title FROM articles WHERE title IS NOT NULL"
        try connection.each(titles) { row throws(ArchiveError) in
            let start = Self.start(of: row.text(1))
            try connection.run("INSERT INTO title_starts VALUES (\(start), \(row.integer(0)))")
        }
        try connection.run(
            """
            INSERT INTO source_counts SELECT source_key, count(*), min(source) FROM articles \
            WHERE source IS NOT NULL AND source_key <> '' GROUP BY source_key
            """
        )
    }

    private func article(_ seq: Int64) throws(ArchiveError) -> (title: String?, sourceKey: String)? {
        try connection.first("SELECT title, source_key FROM articles WHERE seq = \(seq)") {
            row throws(ArchiveError) in (row.optionalText(0), row.text(1))
        }
    }
}
