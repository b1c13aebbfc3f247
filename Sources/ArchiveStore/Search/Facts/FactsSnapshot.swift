import CSearchRank

/// The facts of one generation of the archive.
struct FactsSnapshot: Sendable {
    /// The generation that they are of.
    let generation: Int64
    /// The chunks of the articles.
    let articles: [FactChunk]
    /// The chunks of the quotes.
    let quotes: [FactChunk]
    /// How many codes each kind has, 0 included.
    let codeCounts: [Int]
    /// The days of the first and the last dated article; `nil` where none is dated.
    let days: ClosedRange<Int>?
}

/// Facts as the room `CSearchRank` reads them, for the time of one search.
final class FactsView {
    /// The facts that are looked at.
    let snapshot: FactsSnapshot
    /// Whether quotes are searched.
    let areQuotes: Bool
    private let articles: UnsafeMutablePointer<OpaquePointer?>
    private let quotes: UnsafeMutablePointer<OpaquePointer?>

    /// A view of the articles or the quotes.
    init(_ snapshot: FactsSnapshot, quotes areQuotes: Bool) {
        self.snapshot = snapshot
        self.areQuotes = areQuotes
        articles = Self.table(snapshot.articles)
        quotes = Self.table(snapshot.quotes)
    }

    deinit {
        articles.deallocate()
        quotes.deallocate()
    }

    /// One more than the greatest row number that is searched.
    var rowLimit: Int { (areQuotes ? snapshot.quotes : snapshot.articles).count * FactChunks.size }

    /// Lends the facts.
    func read<T>(_ body: (UnsafePointer<saidline_facts>) -> T) -> T {
        var facts = saidline_facts(
            articles: UnsafePointer(articles),
            quotes: areQuotes ? UnsafePointer(quotes) : nil,
            article_rows: Int64(snapshot.articles.count * FactChunks.size),
            quote_rows: Int64(snapshot.quotes.count * FactChunks.size)
        )
        return withUnsafePointer(to: &facts, body)
    }

    private static func table(_ chunks: [FactChunk]) -> UnsafeMutablePointer<OpaquePointer?> {
        let table = UnsafeMutablePointer<OpaquePointer?>.allocate(capacity: chunks.count + 1)
        table.initialize(repeating: nil, count: chunks.count + 1)
        for (index, chunk) in chunks.enumerated() { table[index] = chunk.pointer }
        return table
    }
}
