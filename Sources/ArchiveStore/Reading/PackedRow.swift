public import NewsModel

/// Articles as rows of the file whose texts stay as they are.
enum PackedRow {
    private static let columns = "a.form, a.packed, " + ArticleRow.meta(of: "a")

    private static let byRow = "SELECT \(columns) FROM articles AS a WHERE a.seq = ?"

    /// The articles in these rows of the table.
    static func load(_ seqs: [Int64], on connection: Connection) throws(ArchiveError) -> [PackedArticle] {
        var articles: [PackedArticle] = []
        try connection.each(byRow, for: seqs) { _, row throws(ArchiveError) in articles.append(read(row)) }
        return articles
    }

    /// The article with this id.
    static func find(_ id: String, on connection: Connection) throws(ArchiveError) -> PackedArticle? {
        try connection.first("SELECT \(literal: columns) FROM articles AS a WHERE a.id = \(id)") {
            row throws(ArchiveError) in read(row)
        }
    }

    private static func read(_ row: Row) -> PackedArticle {
        PackedArticle(
            article: ArticleRow.read(row, from: 2, hasText: false),
            text: PackedText(form: Int(row.integer(0)), bytes: row.blob(1))
        )
    }
}

extension ArticleArchive: PackedReading {
    /// A page of articles by date or arrival; no text is unpacked.
    public func packedArticles(_ question: ArticleQuestion) throws(ArchiveError) -> Page<PackedArticle> {
        try readers.read { [desk] connection throws(ArchiveError) in
            try ArticleList(question, on: connection, with: desk).page { seqs throws(ArchiveError) in
                try PackedRow.load(seqs, on: connection)
            }
        }
    }

    /// The article with this id; its text is not unpacked.
    public func packedArticle(id: String) throws(ArchiveError) -> PackedArticle? {
        try readers.read { connection throws(ArchiveError) in try PackedRow.find(id, on: connection) }
    }
}
