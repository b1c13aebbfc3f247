import CSQLite
import Testing

/// An archive's file as another program could open it, to break or hold it.
final class RawDatabase {
    private var database: OpaquePointer?

    init(_ path: String) throws {
        try #require(sqlite3_open(path, &database) == SQLITE_OK)
    }

    deinit {
        sqlite3_close(database)
    }

    /// Runs statements.
    func run(_ sql: String) throws {
        let status = sqlite3_exec(database, sql, nil, nil, nil)
        try #require(status == SQLITE_OK, "\(String(cString: sqlite3_errmsg(database)))")
    }
}
