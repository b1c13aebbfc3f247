import Locking
import NewsModel

/// What a search found, before any of it is put in order.
struct FoundRows: Sendable {
    /// The rows, and how the words were joined.
    var choice: RowChoice
    /// How many rows there are.
    var count: Int
    /// What was looked for otherwise than asked; one sentence each.
    var limits: [String]
    /// Whether there may be more that matches.
    var isCut: Bool
}

/// What lists by date found lately: who reads on, page after page, asks for the same again.
///
/// It takes a bit for each row of the archive, however many were found; a ranking needs more than that.
final class FoundRowsCache: Sendable {
    private struct State {
        var generation: Int64 = -1
        var found: [Int64: FoundRows] = [:]
        /// The oldest first.
        var order: [Int64] = []
        var bytes = 0
    }

    private let state = Locked(State())
    private let capacity: Int

    /// A cache of so many bytes.
    init(capacity: Int = 16 << 20) {
        self.capacity = capacity
    }

    /// What the question with this fingerprint finds in the given state of the archive, looked for where not known.
    func rows(
        of question: Int64,
        at generation: Int64,
        _ find: () throws(ArchiveError) -> FoundRows
    ) throws(ArchiveError) -> FoundRows {
        let known = state.withLock { $0.generation == generation ? $0.found[question] : nil }
        if let known { return known }
        let found = try find()
        keep(found, of: question, at: generation)
        return found
    }

    /// Keeps what was found; what was kept longest leaves where there is too much.
    private func keep(_ found: FoundRows, of question: Int64, at generation: Int64) {
        state.withLock { state in
            if state.generation < generation { state = State(generation: generation) }
            guard state.generation == generation, state.found.updateValue(found, forKey: question) == nil else {
                return
            }
            state.order.append(question)
            state.bytes += found.bytes
            while state.bytes > capacity, !state.order.isEmpty {
                state.bytes -= state.found.removeValue(forKey: state.order.removeFirst())?.bytes ?? 0
            }
        }
    }
}

extension FoundRows {
    /// The memory that it takes.
    fileprivate var bytes: Int { choice.rows.words.count * 8 + 1_024 }
}
