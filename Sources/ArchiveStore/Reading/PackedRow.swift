public import NewsModel

/// Articles as rows of the file whose texts stay as they are.
enum PackedRow {
    private static let columns = "a.form, a.packed, " + ArticleRow.meta(of: "a")

    /// The article in this row of the table.
    static func load(_ seq: Int64, on connection: Connection) throws(ArchiveError) -> PackedArticle? {
        try first("a.seq = \(seq)", on: connection)
    }

    /// The first article for which `condition` holds.
    static func first(_ condition: SQL, on connection: Connection) throws(ArchiveError) -> PackedArticle? {
        try connection.first("SELECT \(literal: columns) FROM articles AS a WHERE \(condition)") {
            row throws(ArchiveError) in
            PackedArticle(
                article: ArticleRow.read(row, from: 2, hasText: false),
                text: PackedText(form: Int(row.integer(0)), bytes: row.blob(1))
            )
        }
    }
}

extension ArticleArchive: PackedReading {
    /// A page of articles by date or arrival; no text is unpacked.
    public func packedArticles(_ question: ArticleQuestion) throws(ArchiveError) -> Page<PackedArticle> {
        try readers.read { [desk] connection throws(ArchiveError) in
            try ArticleList(question, on: connection, totals: desk.totals).page { seq throws(ArchiveError) in
                try PackedRow.load(seq, on: connection)
            }
        }
    }

    /// The article with this id; its text is not unpacked.
    public func packedArticle(id: String) throws(ArchiveError) -> PackedArticle? {
        try readers.read { connection throws(ArchiveError) in try PackedRow.first("a.id = \(id)", on: connection) }
    }
}
