import NewsModel

/// Unpacks every text of an archive, which proves its checksum.
struct TextCheck {
    let connection: Connection

    /// Which texts can't be read, one sentence each, at most `limit` of the articles and of their older versions.
    func findings(limit: Int) throws(ArchiveError) -> [String] {
        let older: SQL = """
            SELECT a.id, v.form, v.packed, v.version FROM versions AS v JOIN articles AS a ON a.seq = v.article_seq
            """
        return try damaged("SELECT id, form, packed, 0 FROM articles", limit) + damaged(older, limit)
    }

    private func damaged(_ sql: SQL, _ limit: Int) throws(ArchiveError) -> [String] {
        var findings: [String] = []
        try connection.each(sql) { row throws(ArchiveError) in
            guard findings.count < limit else { return }
            let text = row.withBlob(2) { connection.texts.text(form: Int(row.integer(1)), $0) }
            guard text == nil else { return }
            let version = row.integer(3) > 0 ? ", version \(row.integer(3))," : ""
            findings.append("The text of article \(row.text(0))\(version) is damaged.")
        }
        return findings
    }
}
