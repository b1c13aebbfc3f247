import CSQLite
import CSearchRank
import NewsModel

/// Reads the postings of one full-text index on one connection.
final class IndexReader {
    private let index: OpaquePointer
    private unowned let connection: Connection
    /// Which index it is.
    let kind: SearchIndex

    /// Prepares to read; the connection must outlive it.
    init(_ kind: SearchIndex, on connection: Connection) throws(ArchiveError) {
        var opened: OpaquePointer?
        let weights = kind.weights.map { UInt32($0) }
        let status = try connection.withHandle { database throws(ArchiveError) in
            saidline_index_open(database, kind.name, weights, Int32(weights.count), &opened)
        }
        guard status == SQLITE_OK, let opened else { throw connection.failure(status, SQL(stringLiteral: kind.name)) }
        index = opened
        self.connection = connection
        self.kind = kind
    }

    deinit {
        saidline_index_close(index)
    }

    /// Looks how the index stands in the present transaction, to be called before terms are read.
    func begin(rowLimit: Int) throws(ArchiveError) {
        try check(saidline_index_begin(index, Int64(rowLimit)))
    }

    /// The words that a row has on average, in the columns that count.
    var averageLength: Double {
        let words = kind.weights.indices.reduce(0.0) { sum, column in
            kind.weights[column] > 0 ? sum + Double(saidline_index_words(index, Int32(column))) : sum
        }
        return words / Double(max(1, rows))
    }

    /// How many rows the index has.
    var rows: Int64 { saidline_index_rows(index) }

    /// The rows that a leaf of a query finds.
    func postings(of leaf: SearchLeaf) throws(ArchiveError) -> Postings {
        let columns = leaf.columns
        switch leaf.shape {
        case .phrase(let terms, let isPrefix): return try phrase(terms, isPrefix: isPrefix, columns)
        case .near(let phrases, let distance):
            var parts: [Postings] = []
            for terms in phrases { parts.append(try phrase(terms, isPrefix: false, columns)) }
            return try withTable(parts) { table throws(ArchiveError) in
                let sizes = phrases.map { Int32($0.count) }
                return try made {
                    saidline_near(index, table, sizes, Int32(parts.count), Int32(clamping: distance), $0)
                }
            }
        }
    }

    // MARK: - Parts

    private func phrase(_ terms: [[UInt8]], isPrefix: Bool, _ columns: UInt32) throws(ArchiveError) -> Postings {
        var parts: [Postings] = []
        for (place, term) in terms.enumerated() {
            parts.append(try read(term, isPrefix: isPrefix && place == terms.count - 1, columns))
        }
        if parts.count == 1 {
            if isPrefix { saidline_postings_fold(parts[0].pointer) }
            return parts[0]
        }
        return try withTable(parts) { table throws(ArchiveError) in
            try made { saidline_phrase(index, table, Int32(parts.count), columns, $0) }
        }
    }

    private func read(_ term: [UInt8], isPrefix: Bool, _ columns: UInt32) throws(ArchiveError) -> Postings {
        try made { saidline_index_read(index, term, Int32(term.count), isPrefix ? 1 : 0, columns, $0) }
    }

    private func made(
        _ make: (UnsafeMutablePointer<UnsafeMutablePointer<saidline_postings>?>) -> Int32
    ) throws(ArchiveError) -> Postings {
        var found: UnsafeMutablePointer<saidline_postings>?
        try check(make(&found))
        guard let found else { throw ArchiveError(of: nil, status: SQLITE_NOMEM, sql: kind.name) }
        return Postings(found)
    }

    private func withTable<T>(
        _ parts: [Postings],
        _ body: ([UnsafePointer<saidline_postings>?]) throws(ArchiveError) -> T
    ) throws(ArchiveError) -> T {
        let table = parts.map { UnsafePointer<saidline_postings>?($0.pointer) }
        let result = try body(table)
        withExtendedLifetime(parts) {}
        return result
    }

    private func check(_ status: Int32) throws(ArchiveError) {
        switch status & 0xFF {
        case SQLITE_OK: return
        case SQLITE_CORRUPT: throw .damaged(detail: "the pages of \(kind.name)")
        case SQLITE_MISMATCH: throw .damaged(detail: "\(kind.name) has a form that this program does not know")
        case SQLITE_NOMEM: throw .failed(code: Int(SQLITE_NOMEM), message: "out of memory")
        default: throw connection.failure(status, SQL(stringLiteral: kind.name))
        }
    }
}
