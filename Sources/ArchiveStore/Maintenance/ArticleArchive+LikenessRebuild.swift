public import NewsModel

extension ArticleArchive {
    /// Makes the lists anew by which quotes and near-duplicates are found, from the articles and quotes there are.
    ///
    /// Takes time in proportion to the archive; nothing else is written meanwhile, reading goes on.
    public func rebuildLikeness() throws(ArchiveError) {
        try writer?.exclusively { connection throws(ArchiveError) in
            try connection.transaction(.write) { () throws(ArchiveError) in
                try LikenessLedger(connection: connection).rebuild()
                // Answers given before may be other ones now.
                try ArchiveTotals(connection: connection).add(articles: 0, quotes: 0, words: 0)
            }
        }
    }
}
