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

    /// The integers in the first column of a statement's rows.
    func integers(_ sql: String) throws -> [Int] {
        var statement: OpaquePointer?
        let status = sqlite3_prepare_v2(database, sql, -1, &statement, nil)
        try #require(status == SQLITE_OK, "\(String(cString: sqlite3_errmsg(database)))")
        defer { sqlite3_finalize(statement) }
        var found: [Int] = []
        while sqlite3_step(statement) == SQLITE_ROW { found.append(Int(sqlite3_column_int64(statement, 0))) }
        return found
    }
}
