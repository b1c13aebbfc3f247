import NewsModel

/// Writes the quotes of one article: rows and index entries.
struct QuoteWriter {
    let connection: Connection
    let articleSeq: Int64
    let content: ArticleContent

    /// Adds a quote.
    func insert(_ quote: QuoteDraft) throws(ArchiveError) {
        try connection.run(
            """
            INSERT INTO quotes (article_seq, ordinal, published_key, kind, confidence, length, speaker_id, speaker, role, \
            source, cue, cue_key, spans, prefix, suffix, text) VALUES (\(articleSeq), \(quote.ordinal), \
            \(PublishedKey.key(of: content.published)), \(quote.kind.rawValue), \(quote.confidence), \(quote.length), \
            \(quote.speaker.map { NameFolding.speakerID($0) }), \(quote.speaker), \(quote.role), \(quote.source), \
            \(quote.cue), \(NameFolding.folded(quote.cue ?? "")), \(SpanBlob.pack(quote.spans)), \
            \(quote.prefix), \(quote.suffix), \(quote.text))
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
}
