import Glibc
import NewsModel

/// Finds the recorded quotes that share most word pairs with a text.
struct QuoteCandidates {
    let connection: Connection

    /// How many pairs of a text are looked up, the most telling first.
    private static let pairLimit = 128
    /// How many rows all lists together may give.
    private static let workLimit = 20_000
    /// How many candidates are tried against the filters.
    private static let trialLimit = 400

    /// The rows of the best candidates within the filters of `question`, at most `limit`, the best first.
    func find(
        _ text: ComparableText,
        within question: QuoteQuestion,
        limit: Int
    ) throws(ArchiveError) -> [Int64] {
        let ranked = try ranked(WordPairs.asked(text))
        let conditions = Conditions.quotes(question)
        guard !conditions.isEmpty else { return Array(ranked.prefix(limit)) }
        var rows: [Int64] = []
        for row in ranked.prefix(Self.trialLimit) where rows.count < limit {
            let demands = ["q.seq = \(row)"] + conditions
            let sql: SQL = "SELECT count(*) FROM \(SearchList.tables(question))\(SQL.filter(demands))"
            if try connection.integer(sql) > 0 { rows.append(row) }
        }
        return rows
    }

    /// All rows in the lists of these pairs, by the sum of log(N / df), of equals the latest.
    private func ranked(_ pairs: [UInt32]) throws(ArchiveError) -> [Int64] {
        let quotes = Double(max(1, try connection.integer("SELECT quotes FROM totals")))
        // A list has some members by chance, in proportion to the archive. A pair that many quotes have is no help to
        // tell them apart, but its latest ones are those that its neighbours' lists have, too.
        let listLimit = 400 + Int(quotes / 2_000)
        var scores: [Int64: Double] = [:]
        var work = 0
        for pair in pairs.prefix(Self.pairLimit) where work < Self.workLimit {
            let rows = try NumberIndex.quotePairs.rows(of: pair, limit: listLimit, on: connection)
            work += rows.count
            let share = rows.count < listLimit ? Double(rows.count) / quotes : 4 * Double(rows.count) / quotes
            let weight = max(0.1, -log(share))
            for row in rows { scores[row, default: 0] += weight }
        }
        return scores.sorted { ($1.value, $1.key) < ($0.value, $0.key) }.map(\.key)
    }
}
