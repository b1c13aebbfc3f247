import NewsModel

/// A change of one row of an FTS5 table.
struct IndexChange {
    /// The table.
    var table: String
    /// The row.
    var row: Int64
    /// The statement that makes the change.
    var statement: SQL
}

/// Changes of FTS5 tables, kept until the end of a transaction.
///
/// FTS5 writes what it holds in memory as a new part of the index at each savepoint, and articles are written within
/// one each; it does so, too, where a row comes that is not after the one before. Made at the end of the transaction in
/// the order of their rows, all changes become a few large parts, which need less merging than many small ones.
final class IndexBatch {
    private var changes: [IndexChange] = []

    /// How many changes wait.
    var count: Int { changes.count }

    /// Notes a change, if it is one.
    func append(_ change: IndexChange?) {
        if let change { changes.append(change) }
    }

    /// Forgets the changes after the first `count`: what they belong to was undone.
    func rewind(to count: Int) {
        changes.removeLast(max(0, changes.count - count))
    }

    /// Makes the changes, those of one row in the order in which they came.
    func write(on connection: Connection) throws(ArchiveError) {
        let ordered = changes.enumerated().sorted { left, right in
            (left.element.table, left.element.row, left.offset) < (right.element.table, right.element.row, right.offset)
        }
        for (_, change) in ordered { try connection.run(change.statement) }
        changes.removeAll()
    }
}
