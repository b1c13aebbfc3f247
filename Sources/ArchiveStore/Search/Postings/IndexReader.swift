import CSQLite
import CSearchRank
import NewsModel

/// Reads the postings of one full-text index on one connection.
final class IndexReader {
    private let index: OpaquePointer
    private unowned let connection: Connection
    /// Which index it is.
    let kind: SearchIndex
    /// Rows from this one on are passed over.
    private var rowLimit = 0

    /// Prepares to read; the connection must outlive it.
    init(_ kind: SearchIndex, on connection: Connection) throws(ArchiveError) {
        var opened: OpaquePointer?
        let weights = kind.weights.map { UInt32($0) }
        let status = try connection.withHandle { database throws(ArchiveError) in
            let (lead, headline) = (UInt32(kind.lead), Int32(kind.headlineColumn))
            return saidline_index_open(database, kind.name, weights, Int32(weights.count), lead, headline, &opened)
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
        self.rowLimit = rowLimit
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
    func postings(of leaf: SearchLeaf, _ demand: PostingsDemand) throws(ArchiveError) -> Postings {
        switch leaf.shape {
        case .phrase(let terms, let isPrefix): try phrase(terms, isPrefix: isPrefix, leaf.columns, demand)
        case .near(let phrases, let distance): try near(phrases, distance, leaf.columns, demand)
        }
    }

    // MARK: - Parts

    private func near(
        _ phrases: [[[UInt8]]],
        _ distance: Int,
        _ columns: UInt32,
        _ demand: PostingsDemand
    ) throws(ArchiveError) -> Postings {
        var demand = demand
        (demand.withPlaces, demand.withWeights) = (true, false)
        var parts: [Postings] = []
        for terms in phrases {
            let part = try phrase(terms, isPrefix: false, columns, demand)
            if part.count == 0 { return part }
            parts.append(part)
            demand = demand.within(part, limit: rowLimit)
        }
        return try withTable(parts) { table throws(ArchiveError) in
            let sizes = phrases.map { Int32($0.count) }
            return try made { saidline_near(index, table, sizes, Int32(parts.count), Int32(clamping: distance), $0) }
        }
    }

    /// The rows of a phrase: each further word is looked for only beside those before it, the rarest first.
    private func phrase(
        _ terms: [[UInt8]],
        isPrefix: Bool,
        _ columns: UInt32,
        _ demand: PostingsDemand
    ) throws(ArchiveError) -> Postings {
        guard terms.count > 1 else {
            let postings = try read(terms[0], isPrefix: isPrefix, columns, demand)
            if isPrefix { saidline_postings_fold(postings.pointer) }
            return postings
        }
        let order = try order(of: terms, isPrefix: isPrefix)
        var part = demand
        (part.withPlaces, part.withWeights, part.enough) = (true, false, 0)
        var found = try read(terms[order[0]], isPrefix: false, columns, part)
        // What is found of several words tells where the phrase begins, as its word 0.
        var place = order[0]
        for (index, term) in order.enumerated().dropFirst() where found.count > 0 {
            part = part.within(found, limit: rowLimit)
            part.beside = PostingsDemand.Beside(postings: found, place: place, termPlace: term)
            part.withPlaces = index < order.count - 1 || demand.withPlaces
            found = try read(terms[term], isPrefix: isPrefix && term == terms.count - 1, columns, part)
            place = 0
        }
        if isPrefix { saidline_postings_fold(found.pointer) }
        return found
    }

    /// The terms in the order in which they are read: the rarest first, and last what is only a beginning.
    private func order(of terms: [[UInt8]], isPrefix: Bool) throws(ArchiveError) -> [Int] {
        var spans: [Int64] = []
        for (place, term) in terms.enumerated() {
            var pages: Int64 = 0
            try check(saidline_index_span(index, term, Int32(term.count), &pages))
            spans.append(isPrefix && place == terms.count - 1 ? .max : pages)
        }
        return terms.indices.sorted { (spans[$0], $0) < (spans[$1], $1) }
    }

    private func read(
        _ term: [UInt8],
        isPrefix: Bool,
        _ columns: UInt32,
        _ demand: PostingsDemand
    ) throws(ArchiveError) -> Postings {
        try made { found in
            demand.read(columns: columns) { demand in
                saidline_index_read(index, term, Int32(term.count), isPrefix ? 1 : 0, demand, found)
            }
        }
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
