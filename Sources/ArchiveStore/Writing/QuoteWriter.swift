import NewsModel

/// Writes the quotes of one article.
struct QuoteWriter {
    let connection: Connection
    let articleSeq: Int64
    let article: Article
    let rules: SpeakerRules

    /// Adds a quote; what is to be indexed of it, too, is for the caller to see to.
    func insert(_ quote: QuoteDraft) throws(ArchiveError) -> SearchIndex.Entry {
        let speaker = try quote.speaker.map { name throws(ArchiveError) in try id(of: name) }
        try connection.run(
            """
            INSERT INTO quotes (article_seq, ordinal, published_key, kind_code, certainty, length, speaker_id, \
            speaker, role, cue_key, spans) VALUES (\(articleSeq), \(quote.ordinal), \
            \(PublishedKey.key(of: article.content.published)), \(quote.kind.code), \
            \(StoredConfidence.number(of: quote.confidence)), \(quote.length), \(speaker), \(quote.speaker), \
            \(quote.role), \(NameFolding.folded(quote.cue ?? "")), \(SpanBlob.pack(quote.spans)))
            """
        )
        return SearchIndex.Entry(row: connection.lastInsertedRow, texts: [quote.text, quote.speaker])
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
            AND name_key = \(key) AND name = \(name) LIMIT 1
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
