import NewsModel

/// The counters of the archive, kept with every write so that nothing needs counting.
struct ArchiveTotals {
    let connection: Connection

    /// The generation that the write under way will make.
    func nextGeneration() throws(ArchiveError) -> Int64 {
        try connection.integer("SELECT generation + 1 FROM totals")
    }

    /// Begins a new generation and adds to the counters.
    func add(articles: Int, quotes: Int, words: Int) throws(ArchiveError) {
        try connection.run(
            """
            UPDATE totals SET generation = generation + 1, articles = articles + \(articles), \
            quotes = quotes + \(quotes), words = words + \(words)
            """
        )
    }
}
