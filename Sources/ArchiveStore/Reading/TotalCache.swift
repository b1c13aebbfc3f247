import Locking
import NewsModel

/// How many rows lists have, remembered until the next write: a front page asks for the same few again and again.
final class TotalCache: Sendable {
    private struct State {
        var generation: Int64 = -1
        var counts: [Int64: Int] = [:]
    }

    private let state = Locked(State())
    private let capacity = 1_000

    /// The number of rows of `list` in the state of the file that `connection` reads.
    func count(of list: RowList, on connection: Connection) throws(ArchiveError) -> Int {
        let mark: SQL = "\(list.source) \(SQL.joined(list.conditions, " AND "))"
        return try count(mark, on: connection) { () throws(ArchiveError) in try list.count(on: connection) }
    }

    /// The number that `count` gives in the state of the file that `connection` reads; `mark` tells what is counted.
    func count(
        _ mark: SQL,
        on connection: Connection,
        _ count: () throws(ArchiveError) -> Int
    ) throws(ArchiveError) -> Int {
        let generation = try connection.integer("SELECT generation FROM totals")
        let key = mark.fingerprint
        let known = state.withLock { state in state.generation == generation ? state.counts[key] : nil }
        if let known { return known }
        let count = try count()
        state.withLock { state in
            if state.generation < generation || state.counts.count >= capacity {
                state = State(generation: generation)
            }
            if state.generation == generation { state.counts[key] = count }
        }
        return count
    }
}
