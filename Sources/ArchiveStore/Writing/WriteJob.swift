import Locking
import NewsModel

/// One caller's writes, and what became of them once they are committed.
final class WriteJob: Sendable {
    /// What a caller may want written.
    enum Work: Sendable {
        case store([PreparedArticle])
        case remove(id: String, expected: ArticleRevision?)
        /// Articles searched for quotes again, and how far a run over all of them has come.
        case renew([PreparedArticle], position: Int64?)

        /// Whether it is one of many batches, most likely.
        var isBulk: Bool {
            switch self {
            case .store(let articles), .renew(let articles, _): articles.count > 100
            case .remove: false
            }
        }
    }

    /// What became of it.
    enum Answer: Sendable {
        case stored([Result<WriteOutcome, ArchiveError>])
        case removed(Bool)
        case renewed([QuoteRenewal?])
    }

    /// What is to be written.
    let work: Work
    private let answer = Locked<Result<Answer, ArchiveError>?>(nil)

    init(_ work: Work) {
        self.work = work
    }

    /// `nil` until the transaction that holds it has ended.
    var result: Result<Answer, ArchiveError>? {
        answer.withLock { $0 }
    }

    /// Says what became of it.
    func finish(_ result: Result<Answer, ArchiveError>) {
        answer.withLock { $0 = result }
    }
}
