import NewsModel

/// Prepared statements that wait for their next use: preparing costs as much as a point read.
///
/// One that runs within another of the same text is a statement of its own, and is not kept.
struct StatementCache {
    private var known: [String: Statement] = [:]
    private var order: [String] = []
    private let capacity = 64

    /// Hands out the statement with this text, or prepares it.
    mutating func take(_ text: String, on database: OpaquePointer) throws(ArchiveError) -> Statement {
        if let statement = known[text], !statement.isTaken {
            statement.isTaken = true
            return statement
        }
        return try Statement(text, on: database)
    }

    /// Takes a statement back; the one known longest leaves where there are too many.
    mutating func put(_ statement: Statement) {
        statement.reset()
        if statement.isTaken {
            statement.isTaken = false
        } else if known[statement.text] == nil {
            known[statement.text] = statement
            order.append(statement.text)
            if order.count > capacity { known.removeValue(forKey: order.removeFirst()) }
        }
    }

    /// Finalises all that wait.
    mutating func removeAll() {
        known.removeAll()
        order.removeAll()
    }
}
