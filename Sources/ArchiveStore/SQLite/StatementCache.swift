import NewsModel

/// Prepared statements that wait for their next use: preparing costs as much as a point read.
///
/// A statement in use is not in here, so one that runs within another of the same text gets its own.
struct StatementCache {
    private var waiting: [String: Statement] = [:]
    private var order: [String] = []
    private let capacity = 64

    /// Takes the statement with this text out, or prepares it.
    mutating func take(_ text: String, on database: OpaquePointer) throws(ArchiveError) -> Statement {
        if let statement = waiting.removeValue(forKey: text) { return statement }
        return try Statement(text, on: database)
    }

    /// Puts a statement back; the one that waited longest leaves where there are too many.
    mutating func put(_ statement: Statement) {
        statement.reset()
        if waiting.updateValue(statement, forKey: statement.text) == nil, !order.contains(statement.text) {
            order.append(statement.text)
        }
        if order.count > capacity { waiting.removeValue(forKey: order.removeFirst()) }
    }

    /// Finalises all that wait.
    mutating func removeAll() {
        waiting.removeAll()
        order.removeAll()
    }
}
