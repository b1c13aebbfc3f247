public import NewsModel

extension ArticleArchive {
    /// Decides for every quote anew whose it is, by `options.speakerRules` and all names in the archive.
    ///
    /// One transaction; other writes wait meanwhile.
    public func settleSpeakers() throws(ArchiveError) -> SpeakerChanges {
        let writer = try requireWriter()
        let rules = options.speakerRules
        return try writer.exclusively { connection throws(ArchiveError) in
            try connection.transaction(.write) { () throws(ArchiveError) in
                try SpeakerSettlement(connection: connection, rules: rules).run()
            }
        }
    }
}
