import CSearchRank

/// A set of row numbers, one bit each.
struct RowSet: Sendable {
    /// Row r is bit r % 64 of word r / 64.
    private(set) var words: [UInt64]

    /// No rows, with room for those below `limit`.
    init(limit: Int) {
        words = [UInt64](repeating: 0, count: (limit + 63) / 64)
    }

    /// All row numbers below `limit`.
    init(allBelow limit: Int) {
        words = [UInt64](repeating: .max, count: (limit + 63) / 64)
    }

    /// The rows of postings.
    init(_ postings: Postings, limit: Int) {
        self.init(limit: limit)
        insert(postings)
    }

    /// The rows published between two moments, both included.
    init(publishedFrom first: Int64, to last: Int64, _ facts: FactsView) {
        self.init(limit: facts.rowLimit)
        facts.read { saidline_rows_window(&words, Int64(words.count), $0, first, last) }
    }

    /// All rows that there are.
    init(allOf facts: FactsView) {
        self.init(limit: facts.rowLimit)
        facts.read { saidline_rows_fill(&words, Int64(words.count), $0) }
    }

    /// The quotes of some articles.
    init(quotesOf articles: RowSet, _ facts: FactsView) {
        self.init(allOf: facts)
        articles.words.withUnsafeBufferPointer { articles in
            var filter = saidline_filter()
            filter.kinds = .max
            filter.articles = articles.baseAddress
            filter.article_words = Int64(articles.count)
            change { words, count in facts.read { saidline_rows_filter(words, count, $0, &filter) } }
        }
    }

    /// How many rows are in it.
    var count: Int {
        // Most sets are of few rows, and not every processor counts bits by itself.
        words.reduce(0) { $1 == 0 ? $0 : $0 + $1.nonzeroBitCount }
    }

    /// A range that all rows lie in, to the word.
    var bounds: Range<Int> {
        guard let first = words.firstIndex(where: { $0 != 0 }) else { return 0..<0 }
        return first * 64..<((words.lastIndex { $0 != 0 } ?? first) + 1) * 64
    }

    /// The rows, in order.
    var rows: [Int] {
        words.indices.flatMap { index in
            (0..<64).compactMap { words[index] >> UInt64($0) & 1 == 1 ? index * 64 + $0 : nil }
        }
    }

    /// Whether a row is in it.
    func contains(_ row: Int) -> Bool {
        row >= 0 && row / 64 < words.count && words[row / 64] >> UInt64(row % 64) & 1 == 1
    }

    /// Adds a row; one beyond the limit is none.
    mutating func insert(_ row: Int) {
        guard row >= 0, row / 64 < words.count else { return }
        words[row / 64] |= 1 << UInt64(row % 64)
    }

    /// Adds the rows of postings.
    mutating func insert(_ postings: Postings) {
        saidline_rows_add(&words, postings.pointer)
    }

    /// Keeps the rows that are also in the other set.
    mutating func formIntersection(_ other: RowSet) {
        for index in words.indices { words[index] &= other.words[index] }
    }

    /// Adds the rows of the other set.
    mutating func formUnion(_ other: RowSet) {
        for index in words.indices { words[index] |= other.words[index] }
    }

    /// Takes away the rows of the other set, which may have another limit.
    mutating func subtract(_ other: RowSet) {
        for (index, word) in zip(words.indices, other.words) { words[index] &= ~word }
    }

    /// Lends the bits to be changed; a set without room has none.
    mutating func change<T, Failure: Error>(
        _ body: (UnsafeMutablePointer<UInt64>?, Int64) throws(Failure) -> T
    ) throws(Failure) -> T {
        try words.withUnsafeMutableBufferPointer { words throws(Failure) in
            try body(words.baseAddress, Int64(words.count))
        }
    }
}
