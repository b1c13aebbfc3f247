import Dispatch
import Locking
public import NewsModel

/// Many articles on their way into the archive.
///
/// Items are gathered to batches. While one batch is being stored, the next is read and searched for quotes; more than
/// two are never in memory. Calls must come one at a time, from any thread.
public final class IngestRun: Sendable {
    /// So many articles, or so many bytes of them, make a batch: one transaction.
    static let batchCount = 512, batchBytes = 8 * 1_024 * 1_024

    private struct State {
        var pending: [IngestItem] = []
        var pendingBytes = 0
        var report = IngestReport()
        var failure: ArchiveError?
    }

    private let ingest: Ingest
    private let state = Locked(State())
    private let storing = DispatchQueue(label: "saidline.ingest")
    private let stored = DispatchGroup()

    init(_ ingest: Ingest) {
        self.ingest = ingest
    }

    /// What became of the articles that were stored so far.
    public var report: IngestReport { state.withLock { $0.report } }

    /// Adds an article; from time to time this takes as long as a batch takes.
    ///
    /// - Throws: why an earlier batch could not be stored; the run is over then.
    public func add(_ item: IngestItem) throws(ArchiveError) {
        let batch = state.withLock { state -> [IngestItem]? in
            state.pending.append(item)
            state.pendingBytes += item.size
            let isFull = state.pending.count >= Self.batchCount || state.pendingBytes >= Self.batchBytes
            return isFull ? Self.takePending(&state) : nil
        }
        if let batch { try store(batch) }
    }

    /// Stores what is left, and returns once all that was stored would survive a power cut.
    public func finish() throws(ArchiveError) -> IngestReport {
        try store(state.withLock { Self.takePending(&$0) })
        try awaitStored()
        return report
    }

    private static func takePending(_ state: inout State) -> [IngestItem] {
        defer {
            state.pending = []
            state.pendingBytes = 0
        }
        return state.pending
    }

    /// Prepares a batch while the one before is being stored, then has it stored.
    private func store(_ batch: [IngestItem]) throws(ArchiveError) {
        let ingest = ingest
        let prepared = ingest.crew.map(batch) { item in item.read().map { ingest.prepare($0) } }
        try awaitStored()
        storing.async(group: stored) { [self] in write(prepared, of: batch) }
    }

    private func awaitStored() throws(ArchiveError) {
        stored.wait()
        if let failure = state.withLock({ $0.failure }) { throw failure }
    }

    private func write(_ prepared: [Result<PreparedArticle, IngestReport.Rejection>], of batch: [IngestItem]) {
        let articles = prepared.compactMap { try? $0.get() }
        do {
            let outcomes = articles.isEmpty ? [] : try ingest.archive.storeEach(articles)
            state.withLock { Self.count(prepared, outcomes, of: batch, in: &$0.report) }
        } catch {
            state.withLock { $0.failure = error }
        }
    }

    private static func count(
        _ prepared: [Result<PreparedArticle, IngestReport.Rejection>],
        _ outcomes: [Result<WriteOutcome, ArchiveError>],
        of batch: [IngestItem],
        in report: inout IngestReport
    ) {
        var rest = outcomes[...]
        for (result, item) in zip(prepared, batch) {
            switch result {
            case .failure(let rejection): report.reject(rejection)
            case .success: report.count(rest.popFirst() ?? .success(.conflict), of: item)
            }
        }
    }
}
