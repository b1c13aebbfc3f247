import CSQLite

/// The row a statement stands on; good only until the statement moves.
struct Row {
    private let pointer: OpaquePointer

    init(_ statement: Statement) {
        pointer = statement.pointer
    }

    /// All columns as they are.
    var values: [SQLValue] {
        (0..<Int(sqlite3_column_count(pointer))).map { column in
            switch sqlite3_column_type(pointer, Int32(column)) {
            case SQLITE_NULL: .null
            case SQLITE_INTEGER: .integer(integer(column))
            case SQLITE_FLOAT: .real(real(column))
            case SQLITE_TEXT: .text(text(column))
            default: .blob(blob(column))
            }
        }
    }

    /// Whether the column is `NULL`.
    func isNull(_ column: Int) -> Bool {
        sqlite3_column_type(pointer, Int32(column)) == SQLITE_NULL
    }

    /// The column as an integer; 0 for `NULL`.
    func integer(_ column: Int) -> Int64 {
        sqlite3_column_int64(pointer, Int32(column))
    }

    /// The column as a number; 0 for `NULL`.
    func real(_ column: Int) -> Double {
        sqlite3_column_double(pointer, Int32(column))
    }

    /// The column as a text; empty for `NULL`.
    func text(_ column: Int) -> String {
        // The text must be asked for before its length: SQLite may convert it.
        guard let start = sqlite3_column_text(pointer, Int32(column)) else { return "" }
        let count = Int(sqlite3_column_bytes(pointer, Int32(column)))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    /// The column as a text, `nil` for `NULL`.
    func optionalText(_ column: Int) -> String? {
        isNull(column) ? nil : text(column)
    }

    /// Lends the column's bytes until the statement moves.
    func withBlob<T>(_ column: Int, _ body: (UnsafeRawBufferPointer) -> T) -> T {
        let start = sqlite3_column_blob(pointer, Int32(column))
        let count = start == nil ? 0 : Int(sqlite3_column_bytes(pointer, Int32(column)))
        return body(UnsafeRawBufferPointer(start: start, count: count))
    }

    /// The column as bytes; empty for `NULL`.
    func blob(_ column: Int) -> [UInt8] {
        guard let start = sqlite3_column_blob(pointer, Int32(column)) else { return [] }
        return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(pointer, Int32(column)))))
    }
}
