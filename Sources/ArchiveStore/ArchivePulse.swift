import Locking
import NewsModel

/// The archive's generation, asked of the file each time: other programs may write it too.
final class ArchivePulse: Sendable {
    private struct State {
        var connection: Connection?
        var last: Int64 = 0
    }

    private let state: Locked<State>

    /// Watches the file of `connection`, which nobody else uses.
    init(_ connection: sending Connection) {
        state = Locked(State(connection: connection))
    }

    /// The present generation; the last one known where the file can't be read.
    var generation: Int64 {
        state.withLock { state in
            let sql: SQL = "SELECT generation FROM totals"
            if let found = try? state.connection?.integer(sql) { state.last = found }
            return state.last
        }
    }

    /// Closes the connection.
    func close() {
        state.withLock { $0.connection = nil }
    }
}
