import CSQLite
import NewsModel

/// One connection to an archive's file, used by one thread at a time; closed when it goes.
final class Connection {
    /// What a connection may do.
    enum Access {
        case read, write
    }

    private let database: OpaquePointer
    private var statements = StatementCache()
    /// What a search needs of this connection, made by the first one.
    var searchTools: SearchTools?
    /// How long its statements may run.
    let deadline: Deadline
    /// Packs and unpacks the texts of its rows.
    let texts: TextDesk

    /// Done once in a process, before its first connection.
    private static let isLibrarySetUp: Bool = {
        saidline_count_no_memory()
        return true
    }()

    /// Opens the file; creates it only for writing.
    convenience init(
        path: String,
        access: Access,
        busyTimeoutMilliseconds: Int = 0,
        stopSign: StopSign? = nil,
        packing: any TextPacking = PlainTexts()
    ) throws(ArchiveError) {
        try self.init(path, access, deadline: Deadline(stopSign: stopSign), packing)
        sqlite3_busy_timeout(database, Int32(clamping: busyTimeoutMilliseconds))
    }

    /// Opens an empty database in memory that packs texts as `other` does, and works only as long as `other` may: what
    /// runs there is work for the same question.
    convenience init(inMemoryBeside other: Connection) throws(ArchiveError) {
        try self.init(":memory:", .write, deadline: other.deadline, other.texts.packing)
    }

    private init(
        _ path: String,
        _ access: Access,
        deadline: Deadline,
        _ packing: any TextPacking
    ) throws(ArchiveError) {
        _ = Self.isLibrarySetUp
        var opened: OpaquePointer?
        let mode = access == .write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY
        let status = sqlite3_open_v2(path, &opened, mode | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
        guard status == SQLITE_OK, let opened else {
            defer { sqlite3_close_v2(opened) }
            throw ArchiveError(of: opened, status: status, sql: "")
        }
        database = opened
        self.deadline = deadline
        texts = TextDesk(packing)
        deadline.watch(opened)
        guard saidline_harden(opened) == SQLITE_OK, TextFunctions.register(on: opened, texts) == SQLITE_OK else {
            throw ArchiveError(of: opened, status: SQLITE_ERROR, sql: "")
        }
    }

    deinit {
        searchTools = nil
        statements.removeAll()
        sqlite3_close_v2(database)
    }

    /// Runs a statement for each of its rows.
    func each(_ sql: SQL, _ body: (Row) throws(ArchiveError) -> Void) throws(ArchiveError) {
        let statement = try statements.take(sql.text, on: database)
        defer { statements.put(statement) }
        let bound = statement.bind(sql.values)
        guard bound == SQLITE_OK else { throw failure(bound, sql) }
        while true {
            let status = statement.step()
            if status == SQLITE_DONE { return }
            guard status == SQLITE_ROW else { throw failure(status, sql) }
            try body(Row(statement))
        }
    }

    /// Runs a statement with one place once for each of some numbers, and hands over the row that each one finds.
    func each(
        _ text: String,
        for numbers: [Int64],
        _ body: (_ place: Int, Row) throws(ArchiveError) -> Void
    ) throws(ArchiveError) {
        let statement = try statements.take(text, on: database)
        defer { statements.put(statement) }
        for (place, number) in numbers.enumerated() {
            statement.reset()
            let bound = statement.bind([.integer(number)])
            guard bound == SQLITE_OK else { throw failure(bound, SQL(stringLiteral: text)) }
            switch statement.step() {
            case SQLITE_DONE: continue
            case SQLITE_ROW: try body(place, Row(statement))
            case let status: throw failure(status, SQL(stringLiteral: text))
            }
        }
    }

    /// Runs a statement that has no rows or whose rows do not matter.
    func run(_ sql: SQL) throws(ArchiveError) {
        try each(sql) { _ throws(ArchiveError) in }
    }

    /// All rows of a statement, each read by `read`.
    func all<T>(_ sql: SQL, _ read: (Row) throws(ArchiveError) -> T) throws(ArchiveError) -> [T] {
        var rows: [T] = []
        try each(sql) { row throws(ArchiveError) in rows.append(try read(row)) }
        return rows
    }

    /// The first row of a statement.
    func first<T>(_ sql: SQL, _ read: (Row) throws(ArchiveError) -> T) throws(ArchiveError) -> T? {
        let statement = try statements.take(sql.text, on: database)
        defer { statements.put(statement) }
        let bound = statement.bind(sql.values)
        guard bound == SQLITE_OK else { throw failure(bound, sql) }
        switch statement.step() {
        case SQLITE_DONE: return nil
        case SQLITE_ROW: return try read(Row(statement))
        case let status: throw failure(status, sql)
        }
    }

    /// The first column of the first row as an integer; 0 without rows.
    func integer(_ sql: SQL) throws(ArchiveError) -> Int64 {
        try first(sql) { row throws(ArchiveError) in row.integer(0) } ?? 0
    }

    /// Runs several statements without values or rows.
    func script(_ text: String) throws(ArchiveError) {
        let status = sqlite3_exec(database, text, nil, nil, nil)
        guard status == SQLITE_OK else { throw failure(status, SQL(stringLiteral: text)) }
    }

    /// The row number that the last `INSERT` gave.
    var lastInsertedRow: Int64 { sqlite3_last_insert_rowid(database) }

    /// How many rows the last `INSERT`, `UPDATE` or `DELETE` changed.
    var changedRows: Int { Int(sqlite3_changes(database)) }

    /// How many rows were changed since the connection was opened, those of FTS5's own tables included.
    var allChangedRows: Int { Int(sqlite3_total_changes64(database)) }

    /// Whether a transaction is open; SQLite itself ends one on some failures.
    var isInTransaction: Bool { sqlite3_get_autocommit(database) == 0 }

    /// Has the write-ahead log folded into the file by the first commit that makes it this long.
    func foldLog(afterPages pages: Int32) {
        sqlite3_wal_autocheckpoint(database, pages)
    }

    /// Lends SQLite's handle to what only the C interface can do.
    func withHandle<T>(_ body: (OpaquePointer) throws(ArchiveError) -> T) throws(ArchiveError) -> T {
        try body(database)
    }

    /// What a failed call means for who asked.
    func failure(_ status: Int32, _ sql: SQL) -> ArchiveError {
        if status & 0xFF == SQLITE_INTERRUPT, let verdict = deadline.verdict { return verdict }
        return ArchiveError(of: database, status: status, sql: sql.text, limit: deadline.milliseconds)
    }
}
