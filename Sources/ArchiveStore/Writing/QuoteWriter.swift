import NewsModel

/// Writes the quotes of one article: rows and index entries.
struct QuoteWriter {
    let connection: Connection
    let articleSeq: Int64
    let article: Article
    let rules: SpeakerRules

    private var content: ArticleContent { article.content }

    /// Adds a quote.
    func insert(_ quote: QuoteDraft) throws(ArchiveError) {
        let speaker = try quote.speaker.map { name throws(ArchiveError) in try id(of: name) }
        try connection.run(
            """
            INSERT INTO quotes (article_seq, ordinal, published_key, kind_code, certainty, length, speaker_id, \
            speaker, role, cue_key, spans) VALUES (\(articleSeq), \(quote.ordinal), \
            \(PublishedKey.key(of: content.published)), \(quote.kind.code), \
            \(StoredConfidence.number(of: quote.confidence)), \(quote.length), \(speaker), \(quote.speaker), \
            \(quote.role), \(NameFolding.folded(quote.cue ?? "")), \(SpanBlob.pack(quote.spans)))
            """
        )
        try connection.run(
            """
            INSERT INTO quote_index (rowid, title, authors, source, section, speakers, text) \
            VALUES (\(connection.lastInsertedRow), \(content.title), \(PackedList.pack(content.authors)), \
            \(content.source), \(content.section), \(quote.speaker), \(quote.text))
            """
        )
    }

    /// Whom a printed name means: as the rules say, else as the initials of this outlet and year were understood so
    /// far, else whoever bears just this name.
    private func id(of name: String) throws(ArchiveError) -> String {
        let context = SpeakerContext(article)
        if let id = rules.id(of: name, in: context) { return id }
        let key = NameFolding.speakerID(name)
        guard !rules.cover(key), let person = PersonName(id: key), person.isAbbreviated else { return key }
        let known = try connection.first(
            """
            SELECT speaker_id FROM speaker_uses WHERE surname = \(person.surname) \
            AND source_key = \(context.sourceKey) AND year = \(SpeakerYear.year(of: context.published)) \
            AND name = \(name) LIMIT 1
            """
        ) { row throws(ArchiveError) in row.text(0) }
        return known ?? key
    }
}

extension SpeakerContext {
    /// What an article tells about the names in it.
    init(_ article: Article) {
        self.init(
            id: article.id,
            sourceKey: NameFolding.folded(article.content.source ?? ""),
            sectionKey: NameFolding.folded(article.content.section ?? ""),
            published: article.content.published?.firstInstant
        )
    }
}
