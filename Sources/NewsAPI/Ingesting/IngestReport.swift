import NewsModel

/// What became of the articles of a run.
public struct IngestReport: Sendable, Equatable {
    /// One that was not stored.
    public struct Rejection: Error, Sendable, Equatable {
        /// The file it comes from, where there is one.
        public var file: String?
        /// The line on which it begins, counted from 1.
        public var line: Int
        /// Why: one sentence.
        public var message: String
    }

    /// So many are new.
    public var added = 0
    /// So many stood already and changed.
    public var updated = 0
    /// So many stood already, exactly so.
    public var unchanged = 0
    /// So many quotes are in those that are new or changed.
    public var quotes = 0
    /// The first ones that were not stored, in the order in which they came.
    public var rejected: [Rejection] = []
    /// How many more than those in `rejected` were not stored.
    public var moreRejected = 0

    /// So many rejections are kept.
    public static let rejectionLimit = 1_000

    /// Nothing so far.
    public init() {}

    /// How many were stored or stood already.
    public var accepted: Int { added + updated + unchanged }

    /// Notes what became of one that could be read.
    mutating func count(_ result: Result<WriteOutcome, ArchiveError>, of item: IngestItem) {
        switch result {
        case .success(.added(let article)):
            added += 1
            quotes += article.quoteCount
        case .success(.updated(let article)):
            updated += 1
            quotes += article.quoteCount
        case .success(.unchanged): unchanged += 1
        case .success(.conflict): reject(item.rejection("The archive holds another state of this article."))
        case .failure(let error): reject(item.rejection(error.message))
        }
    }

    /// Whether every article was taken.
    public var isClean: Bool { rejected.isEmpty && moreRejected == 0 }

    /// Notes one that was not stored.
    mutating func reject(_ rejection: Rejection) {
        if rejected.count < Self.rejectionLimit { rejected.append(rejection) } else { moreRejected += 1 }
    }
}
