import NewsModel

/// Changes of the lists by which quotes and near-duplicates are found, kept until the end of a transaction.
///
/// FTS5 writes out what it holds in memory at each savepoint, and articles are written within one each: made at the end
/// of the transaction, its changes are written out once.
final class LikenessBatch {
    private struct Change {
        var index: NumberIndex
        var row: Int64
        var numbers: [UInt32]
        var isRemoval: Bool
    }

    private var changes: [Change] = []

    /// How many changes wait.
    var count: Int { changes.count }

    /// Notes that a row comes.
    func add(_ row: Int64, _ numbers: [UInt32], to index: NumberIndex) {
        changes.append(Change(index: index, row: row, numbers: numbers, isRemoval: false))
    }

    /// Notes that a row goes, which has or will have been added with these numbers.
    func remove(_ row: Int64, _ numbers: [UInt32], from index: NumberIndex) {
        changes.append(Change(index: index, row: row, numbers: numbers, isRemoval: true))
    }

    /// Forgets the changes after the first `count`: what they belong to was undone.
    func rewind(to count: Int) {
        changes.removeLast(max(0, changes.count - count))
    }

    /// Makes the changes in their order.
    func write(on connection: Connection) throws(ArchiveError) {
        for change in changes {
            if change.isRemoval {
                try change.index.remove(change.row, change.numbers, on: connection)
            } else {
                try change.index.add(change.row, change.numbers, on: connection)
            }
        }
        changes.removeAll()
    }
}
