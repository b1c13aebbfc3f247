import NewsModel

/// The quotes that a search has found, in a table that SQL can look into for the rest of a transaction.
struct FoundQuotes {
    /// That a row of `quotes AS q` is among them.
    static let condition: SQL = "q.seq IN (SELECT seq FROM temp.found_quotes)"
    /// So many rows are written at once.
    private static let batch = 64

    /// What was looked for otherwise than asked, because it would have been too much; one sentence each.
    let limits: [String]
    /// Whether there may be more that matches.
    let isCut: Bool

    /// Looks for all or any of the words of a question, in the time that it asks about and whatever its other filters;
    /// `nil` where its expression demands nothing.
    init?(_ question: QuoteQuestion, on connection: Connection, with desk: SearchDesk) throws(ArchiveError) {
        let tools = try SearchTools.of(connection)
        let match: MatchMode = question.match == .any ? .any : .all
        let readings = SearchReadings(question.expression, match: match, .quotes, tools.tokenizer)
        guard let tree = match == .any ? readings.any : readings.all else { return nil }
        let facts = FactsView(try desk.facts.snapshot(on: connection), quotes: true)
        let period = (question.filter.from, question.filter.to)
        let deadline = connection.deadline
        var run = try SearchRun(.quotes, tools, facts, period: period, isRanked: false, until: deadline)
        try run.read(readings, frozen: nil, within: desk.budget)
        (limits, isCut) = (run.limits, run.isCut)
        try Self.note(run.rows(of: tree).rows, on: connection)
    }

    /// Writes the rows into the table, in place of those that another search has left there.
    private static func note(_ rows: [Int], on connection: Connection) throws(ArchiveError) {
        try connection.run("CREATE TEMP TABLE IF NOT EXISTS found_quotes (seq INTEGER PRIMARY KEY)")
        try connection.run("DELETE FROM temp.found_quotes")
        var rest = rows[...]
        while !rest.isEmpty {
            try connection.deadline.check()
            // One by one at the end, so that there are only two statements to keep.
            let some = rest.prefix(rest.count < batch ? 1 : batch)
            let places = repeatElement("(?)", count: some.count).joined(separator: ", ")
            let values = some.map { SQLValue.integer(Int64($0)) }
            try connection.run(SQL("INSERT INTO temp.found_quotes VALUES \(places)", values))
            rest = rest.dropFirst(some.count)
        }
    }
}
