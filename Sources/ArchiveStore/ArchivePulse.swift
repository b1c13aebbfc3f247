import CSQLite
import Locking
import NewsModel

/// The archive's generation, as the file has it at the moment of asking: other programs may write it too.
///
/// Asked before every answer that might be given again, so it has to be quick: the question to SQLite takes several
/// system calls, and is put only where the head of the write-ahead log's index has changed since the last one, by which
/// SQLite itself tells whether what it knows of the file still holds.
final class ArchivePulse: Sendable {
    private struct State {
        var connection: Connection?
        var last: Int64 = 0
        /// Where the head stands in memory; `nil` where the file has no write-ahead log.
        var head: UnsafePointer<UInt32>?
        /// The head as it was before `last` was read.
        var known = [UInt32](repeating: 0, count: 12)
    }

    private let state: Locked<State>

    /// Watches the file of `connection`, which nobody else uses.
    init(_ connection: sending Connection) {
        var state = State()
        // The first question makes SQLite open the log.
        state.last = (try? connection.integer("SELECT generation FROM totals")) ?? 0
        let mode = try? connection.first("PRAGMA journal_mode") { row throws(ArchiveError) in row.text(0) }
        if mode == "wal" {
            state.head = try? connection.withHandle { handle throws(ArchiveError) in saidline_wal_head(handle) }
        }
        state.connection = connection
        self.state = Locked(state)
    }

    /// The present generation; the last one known where the file can't be read.
    var generation: Int64 {
        state.withLock { state in
            if let head = state.head, saidline_wal_is_unchanged(head, &state.known) != 0 { return state.last }
            let sql: SQL = "SELECT generation FROM totals"
            guard let found = try? state.connection?.integer(sql) else {
                // No head is all zeros: the question is put again.
                state.known = [UInt32](repeating: 0, count: 12)
                return state.last
            }
            state.last = found
            return found
        }
    }

    /// Closes the connection.
    func close() {
        state.withLock { state in
            state.head = nil
            state.connection = nil
        }
    }
}
