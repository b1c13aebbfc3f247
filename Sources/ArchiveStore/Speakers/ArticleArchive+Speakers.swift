public import NewsModel

extension ArticleArchive {
    /// A page of who is quoted; counts of filtered lists are made anew for each page.
    public func speakers(_ question: SpeakerQuestion) throws(ArchiveError) -> Page<SpeakerSummary> {
        try readers.read { [desk] connection throws(ArchiveError) in
            try SpeakerList(question, on: connection, with: desk).page()
        }
    }

    /// The speaker with this id, with all quotes counted.
    public func speaker(id: String) throws(ArchiveError) -> SpeakerSummary? {
        try readers.read { connection throws(ArchiveError) in
            try SpeakerDesk(connection: connection, conditions: [], question: QuoteQuestion()).summary(of: id)
        }
    }

    /// Everything about the speaker with this id, or about the only one who ever bore the name of that id.
    public func speakerProfile(id: String, newest: Int) throws(ArchiveError) -> SpeakerProfile? {
        try readers.read { connection throws(ArchiveError) in
            let desk = SpeakerDesk(connection: connection, conditions: [], question: QuoteQuestion())
            if let summary = try desk.summary(of: id) { return try desk.profile(summary, newest: newest) }
            let bearers = try SpeakerNames(connection: connection).bearers(of: id)
            guard bearers.count == 1, let summary = try desk.summary(of: bearers[0]) else { return nil }
            return try desk.profile(summary, newest: newest)
        }
    }
}
