public import NewsModel

extension ArticleArchive {
    /// Makes the vocabulary, and what else completes a search, anew from the articles; other writes wait meanwhile.
    public func rebuildVocabulary() throws(ArchiveError) {
        // 8 is SQLITE_READONLY.
        guard let writer else { throw .failed(code: 8, message: "the archive is open for reading only") }
        try writer.exclusively { connection throws(ArchiveError) in
            try connection.transaction(.write) { () throws(ArchiveError) in
                try VocabularyRebuild(connection: connection).run()
            }
        }
    }
}
