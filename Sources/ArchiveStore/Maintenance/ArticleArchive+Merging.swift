public import NewsModel

extension ArticleArchive {
    /// Merges all indexes into one part each, so that a search reads every word in one place.
    ///
    /// Worth its time after many articles came in. Done in steps of some tenths of a second, each a transaction of its
    /// own, between which others write; broken off anywhere, it leaves a whole archive. Everyday writes are merged bit
    /// by bit by themselves.
    public func mergeIndexes() throws(ArchiveError) {
        guard let writer else { return }
        let indexes = [SearchIndex.articles.name, SearchIndex.quotes.name]
        for name in indexes + [NumberIndex.quotePairs.name, NumberIndex.articleBands.name] {
            // A negative number has FTS5 take up all parts there are; then it goes on with what it has begun.
            try writer.exclusively { connection throws(ArchiveError) in _ = try connection.merge(name, pages: -1) }
            try writer.repeatedly { connection throws(ArchiveError) in try connection.merge(name, pages: 512) }
        }
    }

    /// Leaves the archive as it should be after `articles` have come in at once: merged where they are more than a
    /// twentieth of it, and without empty pages where they are at least half.
    ///
    /// Less than that does not pay: all of the index would be written anew, and later writes will use the empty pages.
    /// A small file is written anew, its pages are fuller then; of a large one empty pages are given back in steps. All
    /// of it is for speed and size only: where the disk is full, or another program writes all the time, what is left
    /// to do is left, and nothing is thrown.
    public func finishBulkLoad(of articles: Int) throws(ArchiveError) {
        do throws(ArchiveError) {
            let all = try counts().articles
            if all <= articles * 20 { try mergeIndexes() }
            if all <= articles * 2, try !compactIfSmall() { try giveBackEmptyPages() }
            // What the load kept of the file in memory is needed no more.
            try writer?.exclusively { connection throws(ArchiveError) in try connection.run("PRAGMA shrink_memory") }
        } catch .diskFull {
        } catch .busy {
        }
    }

    /// A file of so many bytes is written anew in a second or two.
    private static let quicklyCompacted: Int64 = 256 << 20

    /// Writes a small file anew with all its pages filled, if there is as much room again on the disk; writes wait.
    private func compactIfSmall() throws(ArchiveError) -> Bool {
        try writer?.exclusively { connection throws(ArchiveError) in
            let pages = try connection.integer("PRAGMA page_count")
            guard try pages * connection.integer("PRAGMA page_size") <= Self.quicklyCompacted else { return false }
            connection.compact()
            return true
        } ?? true
    }

    /// Makes the file as small as what is in it, by moving its last pages to where empty ones are.
    ///
    /// In steps like those of ``mergeIndexes()``; it takes no more room on the disk than the log of one step.
    func giveBackEmptyPages() throws(ArchiveError) {
        try writer?.repeatedly { connection throws(ArchiveError) in
            let empty = try connection.integer("PRAGMA freelist_count")
            guard empty > 0 else { return false }
            try connection.script("PRAGMA incremental_vacuum(1024);")
            // A file that an older program made, and that was never compacted, keeps its empty pages.
            return try connection.integer("PRAGMA freelist_count") < empty
        }
    }
}

extension Connection {
    /// Merges the parts of an FTS5 table until so many pages are written.
    ///
    /// - Returns: whether there was anything to merge (fts5.html, section 6.8).
    fileprivate func merge(_ table: String, pages: Int) throws(ArchiveError) -> Bool {
        let before = allChangedRows
        try run("INSERT INTO \(literal: table) (\(literal: table), rank) VALUES ('merge', \(pages))")
        return allChangedRows - before >= 2
    }

    /// Writes the file anew without empty pages and with room for ``ArticleArchive/giveBackEmptyPages()``, if there is
    /// as much room again on the disk.
    ///
    /// Nobody can write meanwhile: only for small archives, and for when one is brought into a new form.
    func compact() {
        // The copy is as large as the archive, which may be more than there is memory.
        try? script("PRAGMA temp_store = FILE;")
        try? script("PRAGMA auto_vacuum = INCREMENTAL; VACUUM;")
        try? script("PRAGMA temp_store = MEMORY;")
    }
}
