import NewsModel

/// The counters of the archive, kept with every write so that nothing needs counting.
///
/// Summed up in memory over the articles of one transaction, which make one generation together, and written at its
/// end.
final class ArchiveTotals {
    private struct Sum {
        var writes = 0
        var articles = 0
        var quotes = 0
        var words = 0
    }

    private let connection: Connection
    private var generation: Int64?
    private var sum = Sum()
    /// The sum as it was when all before was there to stay.
    private var settled = Sum()

    /// The counters for the transaction that begins on `connection`.
    init(_ connection: Connection) {
        self.connection = connection
    }

    /// Begins a new generation where nothing is counted otherwise.
    static func beginGeneration(on connection: Connection) throws(ArchiveError) {
        try connection.run("UPDATE totals SET generation = generation + 1")
    }

    /// The generation that the transaction under way will make.
    func nextGeneration() throws(ArchiveError) -> Int64 {
        if let generation { return generation }
        let next = try connection.integer("SELECT generation + 1 FROM totals")
        generation = next
        return next
    }

    /// Counts one write.
    func add(articles: Int, quotes: Int, words: Int) {
        sum.writes += 1
        sum.articles += articles
        sum.quotes += quotes
        sum.words += words
    }

    /// What was counted since is there to stay.
    func settle() { settled = sum }

    /// What was counted since the last `settle` was undone in the file.
    func revert() { sum = settled }

    /// Begins the new generation, if there was any write, and adds to the counters.
    ///
    /// - Returns: the generation that was begun.
    func write() throws(ArchiveError) -> Int64? {
        guard sum.writes > 0 else { return nil }
        try connection.run(
            """
            UPDATE totals SET generation = generation + 1, articles = articles + \(sum.articles), \
            quotes = quotes + \(sum.quotes), words = words + \(sum.words)
            """
        )
        return generation
    }
}
