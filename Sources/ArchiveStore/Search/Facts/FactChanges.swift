import NewsModel

/// What has changed in the facts since some generation.
struct FactChanges {
    let connection: Connection
    /// The generation that is known; `nil`: nothing is.
    let since: Int64?

    /// The facts of one article.
    struct Entry {
        var seq: Int
        var published: Int64
        var source, section, language: UInt32
        var words: Int64
        var firstQuote: Int
    }

    /// Hands over the articles that are gone.
    func removed(_ body: (Int) -> Void) throws(ArchiveError) {
        guard let since else { return }
        try connection.each("SELECT seq FROM removed_articles WHERE changed > \(since)") { row throws(ArchiveError) in
            body(Int(row.integer(0)))
        }
    }

    /// Hands over the articles that are new or have changed, and their quotes as they were packed.
    func changed(_ body: (Entry, UnsafeRawBufferPointer) -> Void) throws(ArchiveError) {
        let columns: SQL = "f.seq, f.published_key, f.source, f.section, f.language, f.length, f.first_quote, f.quotes"
        let all: SQL = "SELECT \(columns) FROM article_facts AS f ORDER BY f.seq"
        let some: SQL = """
            SELECT \(columns) FROM articles AS a INDEXED BY articles_by_change CROSS JOIN article_facts AS f \
            ON f.seq = a.seq WHERE a.changed > \(since ?? 0)
            """
        try connection.each(since == nil ? all : some) { row throws(ArchiveError) in
            let entry = Entry(
                seq: Int(row.integer(0)),
                published: row.integer(1),
                source: UInt32(truncatingIfNeeded: row.integer(2)),
                section: UInt32(truncatingIfNeeded: row.integer(3)),
                language: UInt32(truncatingIfNeeded: row.integer(4)),
                words: row.integer(5),
                firstQuote: Int(row.integer(6))
            )
            row.withBlob(7) { body(entry, $0) }
        }
    }

    /// How many codes each kind of facts has, the 0 for none included.
    func codeCounts() throws(ArchiveError) -> [Int] {
        var counts: [Int] = []
        for kind in FactsDesk.Kind.allCases {
            let most = try connection.integer("SELECT max(code) FROM fact_values WHERE kind = \(kind.rawValue)")
            counts.append(Int(most) + 1)
        }
        return counts
    }
}
