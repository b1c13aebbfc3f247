import Locking
import NewsModel

/// The words of every article or quote by row, in memory: asking the index costs a lookup for every match ranked.
///
/// A table is brought up to date by reading only what changed since, whichever program wrote it.
final class LengthTable: Sendable {
    /// The words of the documents as one state of the file has them; two bytes each.
    final class Snapshot: @unchecked Sendable, Equatable {
        // SAFETY: `words` is filled before `init` returns, never written afterwards and freed with the last owner.
        /// The words by row number, at most 65,535; 0 where there is no such row.
        let words: UnsafePointer<UInt16>
        /// How many rows there are.
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
    private let changes: @Sendable (_ generation: Int64, _ rows: Int) -> SQL

    /// A table that learns by a statement: `changes` selects the row numbers and lengths of what changed after a
    /// generation in which the last row was `rows - 1`.
    init(changes: @escaping @Sendable (_ generation: Int64, _ rows: Int) -> SQL) {
        self.changes = changes
    }

    /// The articles: each carries the generation that last changed it.
    static func articles() -> LengthTable {
        LengthTable { generation, _ in "SELECT seq, length FROM articles WHERE changed > \(generation)" }
    }

    /// The quotes: they never change, and no number is given twice.
    static func quotes() -> LengthTable {
        LengthTable { _, rows in "SELECT seq, length FROM quotes WHERE seq >= \(rows)" }
    }

    /// The lengths as of the read transaction that `connection` is in.
    func snapshot(on connection: Connection) throws(ArchiveError) -> Snapshot {
        let generation = try connection.integer("SELECT generation FROM totals")
        let known = state.withLock { state in
            (generation: state.generation, snapshot: state.snapshot, rows: state.words.count)
        }
        // A newer table than asked for does no harm: rows that are not there yet match nothing.
        if known.generation >= generation, let snapshot = known.snapshot { return snapshot }
        let changes = try connection.all(changes(known.generation, known.rows)) { row throws(ArchiveError) in
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
