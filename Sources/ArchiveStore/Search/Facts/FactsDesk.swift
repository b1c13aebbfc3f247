import NewsModel

/// Keeps the small rows that search goes by true to the articles.
struct FactsDesk {
    let connection: Connection
    private let codes: FactCodes

    /// A desk that asks `codes`, where several articles share them.
    init(connection: Connection, codes: FactCodes? = nil) {
        self.connection = connection
        self.codes = codes ?? FactCodes(connection)
    }

    /// Facts that are numbers of values, in the order of their codes in memory.
    enum Kind: Int, CaseIterable {
        case source, section, language
    }

    /// The facts of one article.
    struct Entry {
        var seq: Int64
        var published: Int64
        /// Source, section and language, each as it compares and as it is printed; an empty key is none.
        var values: [(key: String, printed: String)]
        var length: Int64
        /// The first row number of its quotes, and two bytes of each.
        var quotes: (first: Int64, packed: [UInt8])
    }

    /// Notes the facts of an article whose row has just been written, and that has none yet.
    func put(_ entry: Entry) throws(ArchiveError) {
        var numbers: [Int64] = []
        for (kind, value) in zip(Kind.allCases, entry.values) {
            numbers.append(try codes.code(of: value.key, printed: value.printed, kind))
        }
        try connection.run(
            """
            INSERT INTO article_facts VALUES (\(entry.seq), \(entry.published), \(numbers[0]), \
            \(numbers[1]), \(numbers[2]), \(entry.length), \(entry.quotes.first), \(entry.quotes.packed))
            """
        )
    }

    /// Notes the facts of an article as its row and its quotes have them.
    func put(_ seq: Int64) throws(ArchiveError) {
        let sql: SQL = """
            SELECT published_key, source_key, source, section_key, section, language_key, language, length \
            FROM articles WHERE seq = \(seq)
            """
        let quotes = try quotes(of: seq)
        let found = try connection.first(sql) { row throws(ArchiveError) in
            Entry(
                seq: seq,
                published: row.integer(0),
                values: [1, 3, 5].map { (key: row.text($0), printed: row.text($0 + 1)) },
                length: row.integer(7),
                quotes: quotes
            )
        }
        if let found { try put(found) }
    }

    /// Forgets the facts of an article that is written anew.
    ///
    /// Replacing them would take a statement journal, and to end one SQLite goes through all that the transaction has
    /// changed so far.
    func clear(_ seq: Int64) throws(ArchiveError) {
        try connection.run("DELETE FROM article_facts WHERE seq = \(seq)")
    }

    /// Notes that an article is gone with the write that makes the generation `changed`.
    func forget(_ seq: Int64, changed: Int64) throws(ArchiveError) {
        try connection.run("INSERT INTO removed_articles VALUES (\(changed), \(seq))")
    }

    /// The first row number of an article's quotes, and two bytes of each.
    func quotes(of seq: Int64) throws(ArchiveError) -> (first: Int64, packed: [UInt8]) {
        let sql: SQL = "SELECT seq, length, kind_code FROM quotes WHERE article_seq = \(seq) ORDER BY seq"
        var first: Int64 = 0
        var facts: [QuoteFact] = []
        try connection.each(sql) { row throws(ArchiveError) in
            if facts.isEmpty { first = row.integer(0) }
            // A number left out, which no write of ours leaves, is a quote that matches nothing.
            while first + Int64(facts.count) < row.integer(0) { facts.append(.none) }
            facts.append(QuoteFact(words: row.integer(1), kind: QuoteKind(code: row.integer(2)) ?? .indirect))
        }
        return (first, QuoteFact.pack(facts))
    }
}
