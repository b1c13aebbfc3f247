public import NewsModel

extension ArticleArchive {
    /// Merges both full-text indexes into one part each, so that a search reads every word in one place.
    ///
    /// Worth its time after many articles came in; writes wait meanwhile. Everyday writes are merged bit by bit by
    /// themselves.
    public func mergeIndexes() throws(ArchiveError) {
        guard let writer else { return }
        try writer.exclusively { connection throws(ArchiveError) in
            for index in [SearchIndex.articles, .quotes] {
                try connection.run("INSERT INTO \(literal: index.name) (\(literal: index.name)) VALUES ('optimize')")
            }
        }
    }
}
