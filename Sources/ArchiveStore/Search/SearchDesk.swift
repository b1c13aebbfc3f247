import NewsModel

/// What all searches of one archive share.
struct SearchDesk: Sendable {
    /// How many rows lists have.
    let totals = TotalCache()
    /// What is known of all articles and quotes.
    let facts = FactsTable()
    /// What lists by date found lately.
    let found = FoundRowsCache()
    /// What is counted of all rows.
    let counts = RowTotals()
    /// How much one search may read and keep.
    let budget: SearchBudget

    /// How many quotes the filters of a question let through; `question` has ids in the place of names.
    func count(_ question: QuoteQuestion, on connection: Connection) throws(ArchiveError) -> Int {
        let conditions = Conditions.quotes(question)
        guard !conditions.isEmpty else { return Int(try connection.integer("SELECT quotes FROM totals")) }
        // The index of speakers is quicker than a look at all facts.
        if !question.filter.speaker.include.isEmpty {
            return try totals.count(of: SearchList.plain(question), on: connection)
        }
        return try totals.count("quotes \(SQL.joined(conditions, " AND "))", on: connection) {
            () throws(ArchiveError) in
            let view = FactsView(try facts.snapshot(on: connection), quotes: true)
            var rows = RowSet(allOf: view)
            try RowFilter(question.filter, quotes: question, view, on: connection).apply(to: &rows, on: connection)
            return rows.count
        }
    }
}
