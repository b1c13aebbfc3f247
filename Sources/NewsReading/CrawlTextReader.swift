import NewsModel

/// Reads the crawl format, and any plain text: header lines, paragraphs, and behind `---` a trailer.
struct CrawlTextReader {
    /// What the header says.
    let header: ArticleHeader
    /// The paragraphs, separated by blank lines.
    let text: String
    /// What follows the article; `nil` where nothing does.
    let trailer: String?

    /// Reads a whole file.
    init(_ bytes: [UInt8]) throws(ReadingError) {
        let lines = PlainText.lines(of: try PlainText.decode(bytes))
        let reader = try HeaderReader(lines[...])
        let parts = TrailerSplitter.split(reader.rest)
        let trailer = ParagraphJoiner.text(of: parts.trailer)
        header = reader.header
        text = ParagraphJoiner.text(of: parts.text)
        self.trailer = trailer.isEmpty ? nil : trailer
        guard !text.isEmpty else { throw .noText(pointer: nil) }
    }

    /// The article, with all that header, dateline and trailer tell of it.
    func content() -> ArticleContent {
        let evidence = TrailerEvidence(trailer: trailer ?? "", text: text)
        let byline = byline(evidence)
        return ArticleContent(
            url: header.url.flatMap { CanonicalURL($0) == nil ? nil : $0 },
            title: header.title,
            authors: byline.authors,
            published: header.published ?? header.updated,
            source: header.source ?? evidence.outlet ?? byline.outlet,
            section: header.section,
            language: LanguageGuesser.language(of: text),
            dateline: DatelineReader.dateline(of: text),
            text: text,
            trailer: trailer,
            handles: trailer.map(HandleFinder.handles) ?? []
        )
    }

    /// The header's byline; where it has none, the author of the trailer's bio.
    private func byline(_ evidence: TrailerEvidence) -> Byline {
        guard let printed = header.byline else { return Byline(authors: evidence.authors, outlet: nil) }
        let outlets = [header.source, evidence.outlet].compactMap(\.self)
        let needsContext = PersonName.isAllCapitals(printed)
        var reader = BylineReader(knownOutlets: outlets, context: needsContext ? (trailer ?? "") + "\n" + text : "")
        return reader.read(printed)
    }
}
