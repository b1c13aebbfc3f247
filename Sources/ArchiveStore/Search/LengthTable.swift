import Locking
import NewsModel

/// The words of every article by row, in memory: asking the index costs a lookup for every match that is ranked.
///
/// Each row carries the generation that last changed it, so a table is brought up to date by reading only what
/// changed since, whichever program wrote it.
final class LengthTable: Sendable {
    /// The words of the articles as one state of the file has them; two bytes an article.
    final class Snapshot: Sendable, Equatable {
        /// The words by row number; 0 where there is no such article. Saturated at 65,535.
        nonisolated(unsafe) let words: UnsafePointer<UInt16>
        // SAFETY: filled before `init` returns and never written afterwards; freed with the last owner.
        let count: Int

        fileprivate init(_ values: [UInt16]) {
            let copy = UnsafeMutablePointer<UInt16>.allocate(capacity: max(1, values.count))
            copy.initialize(repeating: 0, count: max(1, values.count))
            values.withUnsafeBufferPointer { values in
                if let start = values.baseAddress { copy.update(from: start, count: values.count) }
            }
            words = UnsafePointer(copy)
            count = values.count
        }

        deinit {
            words.deallocate()
        }

        static func == (left: Snapshot, right: Snapshot) -> Bool { left === right }
    }

    private struct State {
        var words: [UInt16] = []
        var generation: Int64 = 0
        var snapshot: Snapshot?
    }

    private let state = Locked(State())

    /// The lengths as of the read transaction that `connection` is in.
    func snapshot(on connection: Connection) throws(ArchiveError) -> Snapshot {
        let generation = try connection.integer("SELECT generation FROM totals")
        let known = state.withLock { state in (generation: state.generation, snapshot: state.snapshot) }
        // A newer table than asked for does no harm: rows that are not there yet match nothing.
        if known.generation >= generation, let snapshot = known.snapshot { return snapshot }
        let sql: SQL = "SELECT seq, length FROM articles WHERE changed > \(known.generation)"
        let changes = try connection.all(sql) { row throws(ArchiveError) in
            (row: Int(row.integer(0)), words: UInt16(clamping: row.integer(1)))
        }
        return state.withLock { state in
            if state.generation >= generation, let newer = state.snapshot { return newer }
            for change in changes {
                let missing = change.row + 1 - state.words.count
                if missing > 0 { state.words.append(contentsOf: repeatElement(0, count: missing)) }
                state.words[change.row] = change.words
            }
            let snapshot = Snapshot(state.words)
            state.generation = generation
            state.snapshot = snapshot
            return snapshot
        }
    }
}
