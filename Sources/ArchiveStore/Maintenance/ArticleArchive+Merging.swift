public import NewsModel

extension ArticleArchive {
    /// Merges all indexes into one part each, so that a search reads every word in one place.
    ///
    /// Worth its time after many articles came in; writes wait meanwhile. Everyday writes are merged bit by bit by
    /// themselves.
    public func mergeIndexes() throws(ArchiveError) {
        guard let writer else { return }
        let names = [SearchIndex.articles.name, SearchIndex.quotes.name, NumberIndex.quotePairs.name]
        try writer.exclusively { connection throws(ArchiveError) in
            for name in names + [NumberIndex.articleBands.name] {
                try connection.run("INSERT INTO \(literal: name) (\(literal: name)) VALUES ('optimize')")
            }
        }
    }

    /// Leaves the archive as it should be after `articles` have come in at once: merged, and without empty pages where
    /// they are at least half of it.
    ///
    /// Less than that does not pay for writing the whole file anew; later writes will use the empty pages.
    public func finishBulkLoad(of articles: Int) throws(ArchiveError) {
        try mergeIndexes()
        if try counts().articles <= articles * 2 { try compact() }
    }

    /// Writes the file anew without empty pages; takes as much room again for that time, and writes wait meanwhile.
    ///
    /// Where there is no such room, the file stays as it is.
    func compact() throws(ArchiveError) {
        try writer?.exclusively { connection throws(ArchiveError) in connection.compact() }
    }
}

extension Connection {
    /// Writes the file anew without empty pages, if there is room for that.
    func compact() {
        // The copy is as large as the archive, which may be more than there is memory.
        try? script("PRAGMA temp_store = FILE;")
        try? script("VACUUM;")
        try? script("PRAGMA temp_store = MEMORY;")
    }
}
