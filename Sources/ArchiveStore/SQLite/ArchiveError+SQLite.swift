import CSQLite
import Glibc
import NewsModel

extension ArchiveError {
    /// What the last failed call on `database` means for who asked.
    init(of database: OpaquePointer?, status: Int32, sql: String, limit: Int = 0) {
        let code = database.map { sqlite3_extended_errcode($0) } ?? status
        let message = database.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) } ?? "out of memory"
        let detail = sql.isEmpty ? message : "\(message) (in: \(sql.prefix(200)))"
        let isFull = database.map { sqlite3_system_errno($0) == ENOSPC } ?? false
        switch code & 0xFF {
        case SQLITE_FULL: self = .diskFull
        case SQLITE_IOERR where isFull: self = .diskFull
        case SQLITE_BUSY, SQLITE_LOCKED: self = .busy
        case SQLITE_CORRUPT, SQLITE_NOTADB: self = .damaged(detail: detail)
        case SQLITE_INTERRUPT: self = .timeLimit(milliseconds: limit)
        default: self = .failed(code: Int(code), message: detail)
        }
    }

    /// Whether the whole transaction is lost with it, not just one article of it.
    var endsTransaction: Bool {
        switch self {
        case .revisionConflict: false
        case .failed(let code, _): code & 0xFF == Int(SQLITE_IOERR) || code & 0xFF == Int(SQLITE_NOMEM)
        default: true
        }
    }
}
