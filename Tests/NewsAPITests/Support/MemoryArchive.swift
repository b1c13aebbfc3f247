import Locking
import NewsModel

/// A small archive in memory, true to the protocols as far as the routes can see.
final class MemoryArchive: ArchiveReading, ArchiveWriting {
    struct Record: Sendable {
        var article: Article
        var versions: [Article]
        var quotes: [Quote]
        var sequence: Int64
    }

    struct State: Sendable {
        var records: [Record] = []
        var sequence: Int64 = 0
        var failure: ArchiveError?
        /// What questions that only count fail with.
        var countFailure: ArchiveError?
        var nextCursor: Cursor?
        var batches: [Int] = []
        var searches: [SearchQuestion] = []
        var articles: ArticleQuestion?
        var quoteSearches: [QuoteQuestion] = []
        var speakers: SpeakerQuestion?
        var verified: VerifyQuestion?
        /// What every count comes to.
        var counts: Counts?

        /// The last questions; where nothing is found, those by which the surface looks for advice.
        var search: SearchQuestion? { searches.last }
        var quotes: QuoteQuestion? { quoteSearches.last }
    }

    let state = Locked(State())
    /// How texts are packed; answers are put together only from segments.
    let packing = Locked<any TextPacking>(PlainTexts())

    /// The archive's state now: what it holds and what it was asked last.
    var now: State { state.withLock { $0 } }

    /// Every list of articles says from now on that it goes on here, and is empty.
    func pretend(next cursor: Cursor) {
        state.withLock { $0.nextCursor = cursor }
    }

    /// The next calls fail so; `nil` heals.
    func fail(_ failure: ArchiveError?) {
        state.withLock { $0.failure = failure }
    }

    /// From now on, questions that only count fail so.
    func failCounting(_ failure: ArchiveError?) {
        state.withLock { $0.countFailure = failure }
    }

    /// What stands in the archive, after the failure that was asked for.
    func reading() throws(ArchiveError) -> State {
        let state = state.withLock { $0 }
        if let failure = state.failure { throw failure }
        return state
    }

    var generation: Int64 { state.withLock { $0.sequence } }

    func article(id: String) throws(ArchiveError) -> Article? {
        try record(id)?.article
    }

    func versions(ofArticle id: String) throws(ArchiveError) -> [ArticleVersion]? {
        try record(id)?.versions.reversed().map { ArticleVersion(article: $0) }
    }

    func quotes(ofArticle id: String) throws(ArchiveError) -> [Quote]? {
        try record(id)?.quotes
    }

    func quote(id: String) throws(ArchiveError) -> Quote? {
        try reading().records.flatMap(\.quotes).first { $0.id == id }
    }

    func counts() throws(ArchiveError) -> ArchiveCounts {
        let records = try reading().records
        return ArchiveCounts(articles: records.count, quotes: records.flatMap(\.quotes).count, speakers: 0)
    }

    private func record(_ id: String) throws(ArchiveError) -> Record? {
        try reading().records.first { $0.article.id == id }
    }

    // MARK: - Writing

    func storeEach(_ articles: [PreparedArticle]) throws(ArchiveError) -> [Result<WriteOutcome, ArchiveError>] {
        _ = try reading()
        return state.withLock { state in
            state.batches.append(articles.count)
            return articles.map { .success(Self.store($0, in: &state)) }
        }
    }

    func remove(articleID id: String, expecting revision: ArticleRevision?) throws(ArchiveError) -> Bool {
        _ = try reading()
        return try state.withLock { state throws(ArchiveError) in
            let current = state.records.first { $0.article.id == id }?.article
            if case .article(let expected)? = revision, expected != current { throw .revisionConflict }
            state.records.removeAll { $0.article.id == id }
            state.sequence += 1
            return current != nil
        }
    }

    private static func store(_ prepared: PreparedArticle, in state: inout State) -> WriteOutcome {
        let index = state.records.firstIndex { $0.article.id == prepared.draft.id }
        let current = index.map { state.records[$0].article }
        switch prepared.expected {
        case .absent where current != nil, .present where current == nil: return .conflict
        case .article(let expected) where expected != current: return .conflict
        default: break
        }
        if let current, current.content == prepared.draft.content { return .unchanged(current) }
        state.sequence += 1
        let article = article(prepared, after: current, at: state.sequence)
        var record = Record(article: article, versions: [article], quotes: [], sequence: state.sequence)
        record.quotes = SampleQuotes.stored(prepared.quotes, of: article)
        guard let index else {
            state.records.append(record)
            return .added(article)
        }
        record.versions = state.records[index].versions + [article]
        record.sequence = state.records[index].sequence
        state.records[index] = record
        return .updated(article)
    }

    private static func article(_ prepared: PreparedArticle, after current: Article?, at second: Int64) -> Article {
        Article(
            id: prepared.draft.id,
            content: prepared.draft.content,
            wordCount: prepared.draft.content.text.split(separator: " ").count,
            quoteCount: prepared.quotes.count,
            version: (current?.version ?? 0) + 1,
            created: current?.created ?? Timestamp(seconds: 1_767_323_045 + second),
            updated: Timestamp(seconds: 1_767_323_045 + second)
        )
    }
}
