import NewsModel

/// Articles as rows of the file.
enum ArticleRow {
    /// An article with what only the store needs to know of it.
    struct Stored {
        var seq: Int64
        var article: Article
        var extractorVersion: Int
        var length: Int
    }

    /// The columns of an article; those after the id from the table `alias`, which is `articles` or `versions`.
    static func columns(of alias: String) -> String {
        meta(of: alias) + ", saidline_text(\(alias).form, \(alias).packed)"
    }

    /// The same without the text.
    static func meta(of alias: String) -> String {
        let own = [
            "word_count", "quote_count", "version", "created", "updated", "url", "title", "authors", "published",
            "source", "section", "language", "has_dateline", "dateline_place", "dateline_agency", "dateline_date",
            "handles", "trailer",
        ]
        return "a.id, " + own.map { "\(alias).\($0)" }.joined(separator: ", ")
    }

    private static let current = columns(of: "a")

    /// Reads `columns` from the row, the first of them at `start`.
    ///
    /// Where `hasText` is false, only those of `meta`.
    static func read(_ row: Row, from start: Int = 0, hasText: Bool = true) -> Article {
        Article(
            id: row.text(start),
            content: content(row, from: start + 6, hasText),
            wordCount: Int(row.integer(start + 1)),
            quoteCount: Int(row.integer(start + 2)),
            version: Int(row.integer(start + 3)),
            created: Timestamp(seconds: row.integer(start + 4)),
            updated: Timestamp(seconds: row.integer(start + 5))
        )
    }

    private static func content(_ row: Row, from start: Int, _ hasText: Bool) -> ArticleContent {
        ArticleContent(
            url: row.optionalText(start),
            title: row.optionalText(start + 1),
            authors: PackedList.unpack(row.text(start + 2)),
            published: row.optionalText(start + 3).flatMap { NewsDate($0) },
            source: row.optionalText(start + 4),
            section: row.optionalText(start + 5),
            language: row.optionalText(start + 6),
            dateline: row.integer(start + 7) == 0 ? nil : dateline(row, from: start + 8),
            text: hasText ? row.text(start + 13) : "",
            trailer: row.optionalText(start + 12),
            handles: PackedList.unpack(row.text(start + 11))
        )
    }

    private static func dateline(_ row: Row, from start: Int) -> Dateline {
        Dateline(
            place: row.optionalText(start),
            agency: row.optionalText(start + 1),
            date: row.optionalText(start + 2)
        )
    }
}

// MARK: - Finding

extension ArticleRow {
    /// The article with this id.
    static func find(_ id: String, on connection: Connection) throws(ArchiveError) -> Article? {
        try connection.first("SELECT \(literal: current) FROM articles AS a WHERE a.id = \(id)") {
            row throws(ArchiveError) in read(row)
        }
    }

    /// The article with this id, and what the store knows of it.
    static func findStored(_ id: String, on connection: Connection) throws(ArchiveError) -> Stored? {
        let sql: SQL = """
            SELECT a.seq, a.extractor_version, a.length, \(literal: current) FROM articles AS a WHERE a.id = \(id)
            """
        return try connection.first(sql) { row throws(ArchiveError) in
            Stored(
                seq: row.integer(0),
                article: read(row, from: 3),
                extractorVersion: Int(row.integer(1)),
                length: Int(row.integer(2))
            )
        }
    }

    /// The article in this row of the table.
    static func load(_ seq: Int64, on connection: Connection) throws(ArchiveError) -> Article? {
        try connection.first("SELECT \(literal: current) FROM articles AS a WHERE a.seq = \(seq)") {
            row throws(ArchiveError) in read(row)
        }
    }

    /// Hands over the articles in these rows of the table, each with the place of its row among them.
    ///
    /// Rows that there are no more are passed over. Without `hasText` the texts are empty, and are not unpacked.
    static func each(
        in seqs: [Int64],
        hasText: Bool,
        on connection: Connection,
        _ body: (_ place: Int, Article) throws(ArchiveError) -> Void
    ) throws(ArchiveError) {
        try connection.each(hasText ? byRow : byRowWithoutText, for: seqs) { place, row throws(ArchiveError) in
            var article = read(row, hasText: false)
            if hasText {
                let form = Int(row.integer(metaCount))
                guard let text = row.withBlob(metaCount + 1, { connection.texts.text(form: form, $0) }) else {
                    throw .damaged(detail: "the text of article \(article.id)")
                }
                article.content.text = text
            }
            try body(place, article)
        }
    }

    /// The articles in these rows of the table, in the order of the rows.
    static func load(_ seqs: [Int64], hasText: Bool, on connection: Connection) throws(ArchiveError) -> [Article] {
        var articles: [Article] = []
        try each(in: seqs, hasText: hasText, on: connection) { _, article throws(ArchiveError) in
            articles.append(article)
        }
        return articles
    }

    private static let metaCount = 19
    private static let byRow = "SELECT \(meta(of: "a")), a.form, a.packed FROM articles AS a WHERE a.seq = ?"
    private static let byRowWithoutText = "SELECT \(meta(of: "a")) FROM articles AS a WHERE a.seq = ?"

    /// The row of the article with this id.
    static func seq(of id: String, on connection: Connection) throws(ArchiveError) -> Int64? {
        try connection.first("SELECT seq FROM articles WHERE id = \(id)") { row throws(ArchiveError) in
            row.integer(0)
        }
    }

    /// Every version of the article, newest first.
    static func versions(of id: String, on connection: Connection) throws(ArchiveError) -> [ArticleVersion]? {
        guard let article = try find(id, on: connection) else { return nil }
        let sql: SQL = """
            SELECT \(literal: columns(of: "v")) FROM articles AS a JOIN versions AS v ON v.article_seq = a.seq \
            WHERE a.id = \(id) ORDER BY v.version DESC
            """
        let older = try connection.all(sql) { row throws(ArchiveError) in ArticleVersion(article: read(row)) }
        return [ArticleVersion(article: article)] + older
    }
}
