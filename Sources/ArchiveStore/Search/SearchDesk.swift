/// What all searches of one archive share.
struct SearchDesk: Sendable {
    /// How many rows lists have.
    let totals = TotalCache()
    /// What is known of all articles and quotes.
    let facts = FactsTable()
    /// How much was published on each day.
    let published = DayTotals()
}
