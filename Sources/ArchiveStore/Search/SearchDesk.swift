/// What all searches of one archive share.
struct SearchDesk: Sendable {
    /// How many rows lists have.
    let totals = TotalCache()
    /// The words of each article.
    let articleLengths = LengthTable.articles()
    /// The words of each quote.
    let quoteLengths = LengthTable.quotes()
}
