import CSQLite

/// How large the tables and indexes of an SQLite file are.
struct FileParts {
    private var parts: [(name: String, bytes: Int)] = []
    private var fileBytes = 0
    private var emptyBytes = 0

    /// Measures the file at `path` by SQLite's `dbstat` (https://sqlite.org/dbstat.html).
    init(path: String) throws {
        var database: OpaquePointer?
        defer { sqlite3_close_v2(database) }
        guard sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY, nil) == SQLITE_OK else {
            throw SearchBaseline.Failure(description: "\(path) can't be opened by SQLite.")
        }
        let sizes = "SELECT name, sum(pgsize) FROM dbstat GROUP BY name ORDER BY 2 DESC"
        Self.run(sizes, on: database) { statement in
            let name = sqlite3_column_text(statement, 0).map { String(cString: $0) } ?? ""
            parts.append((name, Int(sqlite3_column_int64(statement, 1))))
        }
        let whole = """
            SELECT page_count * page_size, freelist_count * page_size
            FROM pragma_page_count, pragma_freelist_count, pragma_page_size
            """
        Self.run(whole, on: database) { statement in
            fileBytes = Int(sqlite3_column_int64(statement, 0))
            emptyBytes = Int(sqlite3_column_int64(statement, 1))
        }
        // Pages that say where others belong, which `dbstat` does not tell (fileformat2.html, section 1.8).
        let others = fileBytes - emptyBytes - parts.reduce(0) { $0 + $1.bytes }
        if others > 0 { parts.append(("pointers", others)) }
        parts.sort { $0.bytes > $1.bytes }
    }

    private static func run(_ sql: String, on database: OpaquePointer?, _ row: (OpaquePointer) -> Void) {
        var statement: OpaquePointer?
        guard sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK, let statement else { return }
        while sqlite3_step(statement) == SQLITE_ROW { row(statement) }
        sqlite3_finalize(statement)
    }

    /// The parts, the largest first, each in bytes and in thousandths of `bytes`.
    func table(beside bytes: Int) -> String {
        let share = { (part: Int) in "\(Double(part * 1_000 / max(1, bytes)) / 1_000)" }
        let rows = parts.map { "  \($0.name): \($0.bytes), \(share($0.bytes))" }
        let whole = "the file: \(fileBytes) bytes, \(share(fileBytes)) of the texts, \(emptyBytes) of them empty"
        return ([whole] + rows).joined(separator: "\n")
    }
}
