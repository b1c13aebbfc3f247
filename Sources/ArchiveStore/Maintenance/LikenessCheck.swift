import NewsModel

/// Compares the lists by which quotes and near-duplicates are found with the quotes and articles there are.
struct LikenessCheck {
    let connection: Connection

    /// What is wrong, one sentence each.
    func findings() throws(ArchiveError) -> [String] {
        var articles = Checksum()
        var quotes = Checksum()
        let ledger = LikenessLedger(connection: connection)
        try ledger.forEachArticle { seq, article throws(ArchiveError) in
            for number in LikenessLedger.bands(of: article.content.text) { articles.add(number, seq) }
            for quote in try ledger.quotes(of: article.id, seq) {
                for number in LikenessLedger.pairs(of: quote.text) { quotes.add(number, quote.row) }
            }
        }
        return try finding(.articleBands, articles, "articles") + finding(.quotePairs, quotes, "quotes")
    }

    private func finding(
        _ index: NumberIndex,
        _ expected: Checksum,
        _ what: String
    ) throws(ArchiveError) -> [String] {
        guard try checksum(of: index) != expected else { return [] }
        return ["The index \(index.name) does not agree with the \(what) it was made from."]
    }

    /// The checksum of all entries of an index, by a walk over its words.
    private func checksum(of index: NumberIndex) throws(ArchiveError) -> Checksum {
        let words = index.name + "_words"
        let index = index.name
        try connection.script(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.\(words) USING fts5vocab('main', '\(index)', 'instance')"
        )
        var sum = Checksum()
        try connection.each("SELECT term, doc FROM temp.\(literal: words)") { row throws(ArchiveError) in
            sum.add(NumberIndex.number(row.text(0)) ?? .max, row.integer(1))
        }
        return sum
    }

    /// The same for the same entries in any order.
    private struct Checksum: Equatable {
        private var entries = 0
        private var sum: UInt64 = 0

        mutating func add(_ number: UInt32, _ row: Int64) {
            entries += 1
            sum &+= Self.mixed(UInt64(number) << 40 ^ UInt64(bitPattern: row))
        }

        /// The finishing mix of MurmurHash3 (Appleby).
        private static func mixed(_ value: UInt64) -> UInt64 {
            var mixed = (value ^ (value >> 33)) &* 0xFF51_AFD7_ED55_8CCD
            mixed = (mixed ^ (mixed >> 33)) &* 0xC4CE_B9FE_1A85_EC53
            return mixed ^ (mixed >> 33)
        }
    }
}
