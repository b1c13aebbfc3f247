import NewsModel

/// Work that takes many transactions and can be taken up again after it was broken off.
enum LongTask: String {
    /// Every article is searched for quotes again.
    case renewal

    /// Where the work goes on: the last row that is done; 0 where it begins.
    func position(on connection: Connection) throws(ArchiveError) -> Int64 {
        try connection.integer("SELECT position FROM progress WHERE task = \(rawValue)")
    }

    /// Remembers how far the work has come.
    func keep(_ position: Int64, on connection: Connection) throws(ArchiveError) {
        try connection.run("INSERT OR REPLACE INTO progress VALUES (\(rawValue), \(position))")
    }

    /// Forgets the position: the work is done.
    func end(on connection: Connection) throws(ArchiveError) {
        try connection.run("DELETE FROM progress WHERE task = \(rawValue)")
    }
}
