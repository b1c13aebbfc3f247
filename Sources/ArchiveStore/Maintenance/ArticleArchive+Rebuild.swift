public import NewsModel

extension ArticleArchive {
    /// Makes everything anew that is derived from the articles and their quotes: packed texts of another form,
    /// speakers, what search knows, both indexes, the vocabulary, what finds like ones, and the counts.
    ///
    /// Each in a transaction of its own, so that it can be broken off and begun again; reading goes on, and writes wait
    /// for one step at a time. Takes time in proportion to the archive.
    ///
    /// - Parameter tell: is told the name of each step before it begins.
    /// - Throws: what kept a step from being done; those before it are.
    public func rebuild(_ tell: @Sendable (String) -> Void = { _ in }) throws(ArchiveError) {
        let writer = try requireWriter()
        let rules = options.speakerRules
        _ = try rebuildTexts()
        for step in RebuildStep.all {
            tell(step.name)
            try writer.exclusively { connection throws(ArchiveError) in
                try connection.transaction(.write) { () throws(ArchiveError) in try step.run(connection, rules) }
            }
        }
        try giveBackEmptyPages()
    }
}
