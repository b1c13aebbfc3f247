public import NewsModel

extension ArticleArchive {
    /// Packs the texts anew that an older program, or one that packs otherwise, has left in another form.
    ///
    /// Such texts are read as well as any, but no answer can be put together from them. Nothing that anybody can see
    /// changes; other writes wait for no more than a few dozen texts.
    ///
    /// - Returns: how many texts were packed, those of older versions included.
    /// - Throws: `damaged` where a text can't be read; what was packed before stays so.
    public func rebuildTexts() throws(ArchiveError) -> Int {
        let writer = try requireWriter()
        let waiting = try writer.exclusively { connection throws(ArchiveError) in
            try TextRebuild(connection: connection).waiting()
        }
        for start in stride(from: 0, to: waiting.count, by: TextRebuild.batch) {
            let batch = Array(waiting[start..<min(start + TextRebuild.batch, waiting.count)])
            try writer.exclusively { connection throws(ArchiveError) in
                try connection.transaction(.write) { () throws(ArchiveError) in
                    for text in batch { try TextRebuild(connection: connection).pack(text) }
                }
            }
        }
        return waiting.count
    }
}

/// Brings texts into the form that the present program packs.
struct TextRebuild {
    let connection: Connection

    /// So many texts make a transaction.
    static let batch = 64

    /// The row of a text that is in another form; the version is 0 for an article itself.
    struct Waiting: Sendable {
        var article: Int64
        var version: Int64
    }

    /// The texts that are in another form: sixteen bytes of memory for each.
    func waiting() throws(ArchiveError) -> [Waiting] {
        let form = connection.texts.pack("").form
        let sql: SQL = """
            SELECT seq, 0 FROM articles WHERE form <> \(form) UNION ALL \
            SELECT article_seq, version FROM versions WHERE form <> \(form)
            """
        return try connection.all(sql) { row throws(ArchiveError) in
            Waiting(article: row.integer(0), version: row.integer(1))
        }
    }

    /// Packs one text; nothing where it has gone meanwhile.
    func pack(_ text: Waiting) throws(ArchiveError) {
        let (table, row): (String, SQL) =
            text.version == 0
            ? ("articles", "seq = \(text.article)")
            : ("versions", "article_seq = \(text.article) AND version = \(text.version)")
        let sql: SQL = "SELECT form, packed FROM \(literal: table) WHERE \(row)"
        let found = try connection.first(sql) { row throws(ArchiveError) in
            row.withBlob(1) { connection.texts.text(form: Int(row.integer(0)), $0) }
        }
        guard let found else { return }
        guard let found else { throw .damaged(detail: "the text in row \(text.article) of \(table)") }
        let packed = connection.texts.pack(found)
        try connection.run(
            "UPDATE \(literal: table) SET form = \(packed.form), packed = \(packed.bytes) WHERE \(row)"
        )
    }
}
