import CSQLite
import NewsModel

/// A prepared statement; finalised when it goes.
final class Statement {
    /// SQLite's own handle.
    let pointer: OpaquePointer
    /// The text it was prepared from.
    let text: String
    /// Whether a cache that knows it has handed it out.
    var isTaken = false

    /// Compiles `text`.
    init(_ text: String, on database: OpaquePointer) throws(ArchiveError) {
        var prepared: OpaquePointer?
        let flags = UInt32(SQLITE_PREPARE_PERSISTENT)
        let status = sqlite3_prepare_v3(database, text, -1, flags, &prepared, nil)
        guard status == SQLITE_OK, let prepared else { throw ArchiveError(of: database, status: status, sql: text) }
        pointer = prepared
        self.text = text
    }

    deinit {
        sqlite3_finalize(pointer)
    }

    /// Fills the places; returns the first result code that is not `SQLITE_OK`.
    func bind(_ values: [SQLValue]) -> Int32 {
        for (index, value) in values.enumerated() {
            let status = bind(value, at: Int32(index + 1))
            guard status == SQLITE_OK else { return status }
        }
        return SQLITE_OK
    }

    /// Moves to the next row; `SQLITE_ROW`, `SQLITE_DONE` or an error code.
    func step() -> Int32 {
        sqlite3_step(pointer)
    }

    /// Makes it ready for another run and lets go of what was bound.
    func reset() {
        sqlite3_reset(pointer)
        sqlite3_clear_bindings(pointer)
    }

    private func bind(_ value: SQLValue, at index: Int32) -> Int32 {
        switch value {
        case .null: return sqlite3_bind_null(pointer, index)
        case .integer(let number): return sqlite3_bind_int64(pointer, index, number)
        case .real(let number): return sqlite3_bind_double(pointer, index, number)
        case .text(var text):
            return text.withUTF8 { bytes in
                // An empty string may have no address at all, which SQLite would take for NULL.
                guard let start = bytes.baseAddress else { return saidline_bind_text(pointer, index, "", 0) }
                return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
                    saidline_bind_text(pointer, index, $0, Int64(bytes.count))
                }
            }
        case .blob(let bytes):
            guard !bytes.isEmpty else { return sqlite3_bind_zeroblob(pointer, index, 0) }
            return bytes.withUnsafeBytes { saidline_bind_blob(pointer, index, $0.baseAddress, Int64($0.count)) }
        }
    }
}
