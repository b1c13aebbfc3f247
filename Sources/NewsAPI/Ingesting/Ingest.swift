public import NewsModel
import NewsReading
public import QuoteExtraction

/// Turns what was read into what can be stored, and stores it: the one way into the archive.
///
/// Quotes are extracted outside of any transaction, on as many threads as the machine has cores.
public struct Ingest: Sendable {
    let archive: any ArchiveWriting
    let crew: Crew
    private let extract: @Sendable (String) -> [ExtractedQuote]
    /// The version of the extraction, stored with what it found.
    let extractorVersion: Int

    /// An ingest into `archive`; `threads` extract quotes, one for each core where it is `nil`.
    public init(archive: any ArchiveWriting, extractor: QuoteExtractor, threads: Int? = nil) {
        self.init(archive: archive, threads: threads, version: extractor.version) { extractor.quotes(in: $0) }
    }

    /// An ingest with an extraction of the caller's choosing.
    package init(
        archive: any ArchiveWriting,
        threads: Int? = nil,
        version: Int,
        extract: @escaping @Sendable (String) -> [ExtractedQuote]
    ) {
        self.archive = archive
        crew = Crew(threads: threads ?? Crew.coreCount)
        extractorVersion = version
        self.extract = extract
    }

    /// The article with its quotes, to be stored only where it stands at `expected`, if that is given.
    public func prepare(_ draft: ArticleDraft, expecting expected: ArticleRevision? = nil) -> PreparedArticle {
        PreparedArticle(
            draft: draft,
            quotes: quotes(in: draft.content.text),
            extractorVersion: extractorVersion,
            packedText: archive.packed(draft.content.text),
            expected: expected
        )
    }

    /// A run that stores many articles.
    public func begin() -> IngestRun {
        IngestRun(self)
    }

    /// The quotes of a text, in text order.
    func quotes(in text: String) -> [ExtractedQuote] {
        extract(text)
    }
}
