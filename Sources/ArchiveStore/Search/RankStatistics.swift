import CSQLite
import CSearchRank
import Glibc
import NewsModel

/// What one search ranks by, from its first page to its last.
struct RankStatistics: Sendable, Equatable {
    /// Words an article or quote has on average.
    var averageLength: Double
    /// How rare each phrase of the query is.
    var idf: [Double]
    /// How much a match counts in each column of the index.
    var weights: [Double]
    /// The words of each document by row; empty where the index itself is to be asked.
    var lengths: LengthTable.Snapshot?

    /// Binds a copy to a place of a statement.
    func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
        let made = saidline_statistics_new(
            averageLength,
            idf,
            Int32(idf.count),
            weights,
            Int32(weights.count),
            lengths?.words,
            lengths.map { Int64($0.count) } ?? 0
        )
        guard let made else { return SQLITE_NOMEM }
        return saidline_statistics_bind(statement, index, made)
    }
}

// MARK: - Freezing

extension RankStatistics {
    /// The statistics of a query in the present state of the file, as numbers for a cursor: the average length, then
    /// the rarity of each phrase; none where nothing matches.
    static func freeze(
        _ index: SearchIndex,
        _ query: String,
        on connection: Connection
    ) throws(ArchiveError) -> [Double] {
        let sql: SQL = """
            SELECT saidline_frequencies(\(literal: index.name)) FROM \(literal: index.name) \
            WHERE \(literal: index.name) MATCH \(query) LIMIT 1
            """
        let found = try connection.first(sql) { row throws(ArchiveError) in
            row.blob(0).withUnsafeBytes { bytes in
                (0..<bytes.count / 8).map { bytes.loadUnaligned(fromByteOffset: $0 * 8, as: Double.self) }
            }
        }
        guard let found, found.count > index.weights.count else { return [] }
        let rows = max(1, found[0])
        let words = zip(index.weights, found.dropFirst()).reduce(0) { $0 + ($1.0 > 0 ? $1.1 : 0) }
        // The form of Lucene, which never becomes negative for words in more than half of the documents.
        let idf = found.dropFirst(1 + index.weights.count).map { log(1 + (rows - $0 + 0.5) / ($0 + 0.5)) }
        return [words / rows] + idf
    }

    /// The statistics that `freeze` gave.
    init(frozen: [Double], weights: [Double], lengths: LengthTable.Snapshot?) {
        self.init(
            averageLength: frozen.first ?? 1,
            idf: Array(frozen.dropFirst()),
            weights: weights,
            lengths: lengths
        )
    }
}
