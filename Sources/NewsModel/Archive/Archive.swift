/// Reads an archive.
///
/// Every call may be made from any thread and sees all writes acknowledged before it.
public protocol ArchiveReading: ArchiveSuggesting, ArchiveComparing, Sendable {
    /// Grows with every write; answers made at one generation hold until the next.
    var generation: Int64 { get }

    /// The article with this id.
    func article(id: String) throws(ArchiveError) -> Article?
    /// A page of articles.
    func articles(_ question: ArticleQuestion) throws(ArchiveError) -> Page<Article>
    /// All versions of an article, newest first; `nil` where the article is unknown.
    func versions(ofArticle id: String) throws(ArchiveError) -> [ArticleVersion]?
    /// The quotes of an article in text order; `nil` where the article is unknown.
    func quotes(ofArticle id: String) throws(ArchiveError) -> [Quote]?
    /// A page of articles that match a query.
    func search(_ question: SearchQuestion) throws(ArchiveError) -> Page<Hit<Article>>
    /// A page of quotes, listed or searched.
    func quotes(_ question: QuoteQuestion) throws(ArchiveError) -> Page<Hit<Quote>>
    /// The quote with this id.
    func quote(id: String) throws(ArchiveError) -> Quote?
    /// A page of speakers.
    func speakers(_ question: SpeakerQuestion) throws(ArchiveError) -> Page<SpeakerSummary>
    /// The speaker with this id.
    func speaker(id: String) throws(ArchiveError) -> SpeakerSummary?
    /// Everything about the speaker with this id, and the latest `newest` quotes.
    func speakerProfile(id: String, newest: Int) throws(ArchiveError) -> SpeakerProfile?
    /// How much the archive holds.
    func counts() throws(ArchiveError) -> ArchiveCounts
}

/// Writes an archive.
///
/// Calls may come from any thread; they take their turns.
public protocol ArchiveWriting: Sendable {
    /// Stores articles with their quotes, each wholly or not at all.
    ///
    /// It returns once all of them would survive a power cut.
    ///
    /// - Returns: what became of each or why it could not be stored, in the order given.
    /// - Throws: what kept all of them from being stored.
    func storeEach(_ articles: [PreparedArticle]) throws(ArchiveError) -> [Result<WriteOutcome, ArchiveError>]
    /// Removes an article, its versions, quotes and index entries; `false` where it is unknown.
    ///
    /// Where a revision is given and the article stands at another, nothing is removed and `.revisionConflict` thrown.
    func remove(articleID id: String, expecting revision: ArticleRevision?) throws(ArchiveError) -> Bool
    /// The text as the archive keeps it, so that packing need not wait for the one place that writes.
    ///
    /// `nil` where the archive would rather do it itself.
    func packed(_ text: String) -> PackedText?
}

extension ArchiveWriting {
    /// The archive packs texts itself.
    public func packed(_ text: String) -> PackedText? { nil }

    /// Stores articles and says what became of each, in the order given.
    ///
    /// - Throws: why the first of those failed that did; all others are stored.
    public func store(_ articles: [PreparedArticle]) throws(ArchiveError) -> [WriteOutcome] {
        var outcomes: [WriteOutcome] = []
        for result in try storeEach(articles) { outcomes.append(try result.get()) }
        return outcomes
    }
}

/// An article read, named and searched for quotes: ready to be stored.
public struct PreparedArticle: Sendable {
    /// The article and its id.
    public var draft: ArticleDraft
    /// What was found in its text, in text order.
    public var quotes: [ExtractedQuote]
    /// The version of the extractor that found them.
    public var extractorVersion: Int
    /// The text as the archive keeps it, where it was packed ahead of the writing.
    public var packedText: PackedText?
    /// Where given, the article is stored only if it stands at this revision.
    public var expected: ArticleRevision?

    /// An article ready to be stored.
    public init(
        draft: ArticleDraft,
        quotes: [ExtractedQuote],
        extractorVersion: Int,
        packedText: PackedText? = nil,
        expected: ArticleRevision? = nil
    ) {
        self.draft = draft
        self.quotes = quotes
        self.extractorVersion = extractorVersion
        self.packedText = packedText
        self.expected = expected
    }
}

/// Which state of an article a conditional write expects.
public enum ArticleRevision: Sendable, Equatable {
    /// No such article yet.
    case absent
    /// The article as it was read: unchanged in every part since.
    case article(Article)
    /// Any, but there must be one.
    case present
}

/// What became of one article of a write.
public enum WriteOutcome: Sendable, Equatable {
    /// It is new.
    case added(Article)
    /// It stood already and changed.
    case updated(Article)
    /// It stood already, exactly so.
    case unchanged(Article)
    /// The archive holds another state than the one expected; nothing was written.
    case conflict
}

/// How much an archive holds.
public struct ArchiveCounts: Sendable, Equatable {
    /// Articles.
    public var articles: Int
    /// Quotes.
    public var quotes: Int
    /// Speakers with at least one quote.
    public var speakers: Int

    /// Counts.
    public init(articles: Int, quotes: Int, speakers: Int) {
        self.articles = articles
        self.quotes = quotes
        self.speakers = speakers
    }
}

/// Why an archive could not answer or write.
///
/// Every case says what the caller can do.
public enum ArchiveError: Error, Equatable {
    /// The file is of a newer program; update Saidline.
    case newerFormat(path: String, found: Int, supported: Int)
    /// The file is no archive of ours.
    case foreignFile(path: String)
    /// The file can't be opened; `reason` says why.
    case cannotOpen(path: String, reason: String)
    /// The file is damaged at or near what `detail` names; restore a backup.
    case damaged(detail: String)
    /// The disk is full; nothing was written.
    case diskFull
    /// Another program holds the archive for writing; try again.
    case busy
    /// The question took longer than the limit; ask for less.
    case timeLimit(milliseconds: Int)
    /// Nobody waits for the answer any more.
    case cancelled
    /// The article stands at another revision than the one expected; nothing was written.
    case revisionConflict
    /// The cursor is not one of this question's.
    case invalidCursor
    /// Anything else SQLite says; `code` is its extended result code.
    case failed(code: Int, message: String)
}
