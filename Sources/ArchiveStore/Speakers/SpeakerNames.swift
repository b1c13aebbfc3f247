import NewsModel

/// Tells which speakers are meant where somebody names them by id or name.
struct SpeakerNames {
    let connection: Connection

    /// The filter with ids in the place of names.
    ///
    /// What is written as an id means that speaker alone, if there is one; a name means all who were ever printed so.
    func ids(_ filter: ListFilter) throws(ArchiveError) -> ListFilter {
        guard !filter.isEmpty else { return filter }
        return ListFilter(include: try ids(filter.include), exclude: try ids(filter.exclude))
    }

    /// The question with ids in the place of names.
    func resolved(_ question: QuoteQuestion) throws(ArchiveError) -> QuoteQuestion {
        var question = question
        question.filter.speaker = try ids(question.filter.speaker)
        return question
    }

    /// The ids of all who were printed with the name that has this key.
    func bearers(of key: String) throws(ArchiveError) -> [String] {
        try connection.all("SELECT DISTINCT speaker_id FROM speaker_uses WHERE name_key = \(key) ORDER BY 1") {
            row throws(ArchiveError) in row.text(0)
        }
    }

    private func ids(_ names: [String]) throws(ArchiveError) -> [String] {
        var ids: [String] = []
        for name in names {
            let key = NameFolding.speakerID(name)
            let bearers = name == key && isSpeaker(key) ? [] : try bearers(of: key)
            for id in bearers.contains(key) ? bearers : [key] + bearers where !ids.contains(id) { ids.append(id) }
        }
        return ids
    }

    private func isSpeaker(_ id: String) -> Bool {
        (try? connection.integer("SELECT count(*) FROM speakers WHERE id = \(id)")) == 1
    }
}
