public import NewsModel

extension ArticleArchive {
    /// Looks whether the archive is whole.
    ///
    /// Looks at the file, its references, both indexes, the counts, and every quote against the text it stands in.
    /// Takes time in proportion to the archive.
    ///
    /// - Returns: what is wrong, one finding a sentence; empty where all is well. At most some hundred findings.
    /// - Throws: what kept it from looking.
    public func check() throws(ArchiveError) -> [String] {
        let found = try readers.read(unlimited: true) { connection throws(ArchiveError) in
            try ArchiveCheck(connection: connection).findings()
        }
        guard let writer else { return found }
        return found + (try writer.checkIndexes())
    }
}

extension ArchiveWriter {
    /// Has FTS5 compare both indexes with their texts; only a connection that may write can ask for it.
    func checkIndexes() throws(ArchiveError) -> [String] {
        try exclusively { connection throws(ArchiveError) in
            var findings: [String] = []
            for index in [SearchIndex.articles, .quotes] {
                do throws(ArchiveError) {
                    let name = index.name
                    try connection.run(
                        "INSERT INTO \(literal: name) (\(literal: name), rank) VALUES ('integrity-check', 1)"
                    )
                } catch .damaged {
                    findings.append("The index \(index.name) does not agree with the texts it was made from.")
                }
            }
            return findings
        }
    }
}
