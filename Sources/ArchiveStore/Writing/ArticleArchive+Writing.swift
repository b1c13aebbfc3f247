public import NewsModel

extension ArticleArchive {
    /// Stores articles with their quotes, and says of each what became of it or why it could not be stored.
    ///
    /// - Throws: what kept all of them from being stored.
    public func storeEach(
        _ articles: [PreparedArticle]
    ) throws(ArchiveError) -> [Result<WriteOutcome, ArchiveError>] {
        guard !articles.isEmpty else { return [] }
        guard case .stored(let results) = try perform(.store(articles)) else { return [] }
        return results
    }

    /// Removes an article and all that hangs on it; `false` where it is unknown.
    ///
    /// - Throws: `revisionConflict` where it stands at another revision than the one given.
    public func remove(articleID id: String, expecting revision: ArticleRevision?) throws(ArchiveError) -> Bool {
        guard case .removed(let found) = try perform(.remove(id: id, expected: revision)) else { return false }
        return found
    }

    /// The text as it goes into the file.
    public func packed(_ text: String) -> PackedText? {
        options.texts.pack(text)
    }

    func perform(_ work: WriteJob.Work) throws(ArchiveError) -> WriteJob.Answer {
        try requireWriter().perform(work)
    }

    /// The writer, which an archive that is open for reading only does not have.
    func requireWriter() throws(ArchiveError) -> ArchiveWriter {
        // 8 is SQLITE_READONLY.
        guard let writer else { throw .failed(code: 8, message: "the archive is open for reading only") }
        return writer
    }
}
