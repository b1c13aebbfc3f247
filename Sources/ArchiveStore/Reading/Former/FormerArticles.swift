import NewsModel

/// The articles that have changed since the first page of a list, as they were then.
///
/// Whoever reads on finds them and their quotes where they stood on the first page, so that none is shown twice and
/// none is passed over, whatever was made of them.
struct FormerArticles {
    /// Where what they were is kept, one place for each article.
    private let places: [Int64]
    /// Their rows.
    private let seqs: [Int64]
    /// How many words they have together.
    private let words: Int
    /// The generation of the first page.
    private let generation: Int64
    /// What is to be said where not all of them are looked at, or known any more.
    let limits: [String]

    /// An article as it is kept.
    private typealias Kept = (place: Int64, seq: Int64, words: Int)

    private init(_ found: some Collection<Kept>, since generation: Int64, _ limits: [String]) {
        places = found.map(\.place)
        seqs = found.map(\.seq)
        words = found.reduce(0) { $0 + $1.words }
        (self.generation, self.limits) = (generation, limits)
    }

    /// Those that have changed since the first page of a list that is read on at `place`, as many as the budget
    /// allows; `nil` where there are none.
    static func since(
        _ place: ListPlace,
        on connection: Connection,
        within budget: SearchBudget
    ) throws(ArchiveError) -> FormerArticles? {
        guard !place.keys.isEmpty else { return nil }
        let last = try connection.integer("SELECT max(changed) FROM former_articles")
        let forgotten = try FormerLedger.forgotten(on: connection)
        guard max(last, forgotten) > place.generation else { return nil }
        // What an article was first is what it was on the first page.
        let sql: SQL = """
            SELECT min(place), seq, length FROM former_articles \
            WHERE changed > \(place.generation) AND seq <= \(place.ceiling) \
            GROUP BY seq ORDER BY min(place) LIMIT \(budget.former + 1)
            """
        let found = try connection.all(sql) { row throws(ArchiveError) -> Kept in
            (row.integer(0), row.integer(1), Int(row.integer(2)))
        }
        var words = 0
        let looked = found.prefix(budget.former).prefix { article in
            words += article.words
            return words <= budget.formerWords
        }
        let isComplete = looked.count == found.count && forgotten <= place.generation
        return FormerArticles(looked, since: place.generation, isComplete ? [] : [incomplete])
    }

    private static let incomplete = """
        So many articles have changed since the first page that some stand where they belong now: they may come twice \
        or not at all.
        """

    /// Takes the rows of these articles, or of their quotes, out of a set of what is there now.
    func leave(_ rows: inout RowSet, _ facts: FactsView) {
        var changed = RowSet(limit: facts.snapshot.articles.count * FactChunks.size)
        for seq in seqs { changed.insert(Int(seq)) }
        rows.subtract(facts.areQuotes ? RowSet(quotesOf: changed, facts) : changed)
    }

    /// Tells whether these articles are what a column names the rows of.
    func have(_ article: SQL) -> SQL {
        """
        \(article) IN (SELECT seq FROM former_articles WHERE changed > \(generation) AND place <= \(places.last ?? 0))
        """
    }

    /// An archive in memory that has these articles and their quotes as they were, in the rows that they had, and
    /// nothing else; the connection keeps it for the next time where it is small.
    ///
    /// Its indexes take most of the time: where nothing is looked for they are left alone.
    func archive(beside connection: Connection, isIndexed: Bool) throws(ArchiveError) -> Connection {
        let tools = try SearchTools.of(connection)
        let twin = if let kept = tools.former { kept } else { try Self.emptyArchive(beside: connection) }
        tools.former = words <= Self.fewWords ? twin : nil
        try twin.transaction(.write) { () throws(ArchiveError) in
            try twin.script("DELETE FROM quotes; DELETE FROM article_authors; DELETE FROM articles;")
            for place in places {
                try connection.deadline.check()
                try copy(place, from: connection, to: twin)
            }
            guard isIndexed else { return }
            try FactsRebuild(connection: twin).run()
            for index in [SearchIndex.articles, .quotes] {
                try twin.run("INSERT INTO \(literal: index.name) (\(literal: index.name)) VALUES ('rebuild')")
            }
        }
        return twin
    }

    /// An archive of so many words takes a megabyte or so.
    private static let fewWords = 100_000

    private static func emptyArchive(beside connection: Connection) throws(ArchiveError) -> Connection {
        let empty = try Connection(inMemoryBeside: connection)
        try Schema.migrate(empty)
        return empty
    }

    private func copy(_ place: Int64, from connection: Connection, to twin: Connection) throws(ArchiveError) {
        // What no question asks for is left empty.
        let article: SQL = """
            SELECT \(literal: FormerLedger.articleColumns), (SELECT id FROM articles WHERE seq = f.seq), \
            0, 0, 1, 0, 0, 0, 0, 0, '' FROM former_articles AS f WHERE place = \(place)
            """
        let names = """
            \(FormerLedger.articleColumns), id, word_count, quote_count, version, created, updated, \
            extractor_version, changed, has_dateline, handles
            """
        try connection.copy(article, to: "articles", names, of: twin)
        let quotes: SQL = "SELECT \(literal: FormerLedger.quoteColumns) FROM former_quotes WHERE place = \(place)"
        try connection.copy(quotes, to: "quotes", FormerLedger.quoteColumns, of: twin)
        let authors: SQL = "SELECT authors, seq FROM former_articles WHERE place = \(place)"
        try connection.each(authors) { row throws(ArchiveError) in
            for author in Set(PackedList.unpack(row.text(0)).map { NameFolding.folded($0) }) {
                try twin.run("INSERT INTO article_authors VALUES (\(author), \(row.integer(1)))")
            }
        }
    }
}

extension FormerArticles {
    /// Rows of quotes that were found in the archive in memory, as the rows of those that are now in their place in
    /// their article; row 0 is that of a quote that is there no more.
    func present(
        _ quotes: [RowList.Found],
        in twin: Connection,
        on connection: Connection
    ) throws(ArchiveError) -> [RowList.Found] {
        var rows = quotes
        for index in rows.indices {
            let then: SQL = "SELECT article_seq, ordinal FROM quotes WHERE seq = \(rows[index].seq)"
            let found = try twin.first(then) { row throws(ArchiveError) in (row.integer(0), row.integer(1)) }
            let (article, ordinal) = found ?? (0, 0)
            rows[index].seq = try connection.integer(
                "SELECT seq FROM quotes WHERE article_seq = \(article) AND ordinal = \(ordinal)"
            )
        }
        return rows
    }
}

extension Connection {
    /// Copies what a question finds into a table of another connection.
    fileprivate func copy(
        _ question: SQL,
        to table: String,
        _ names: String,
        of other: Connection
    ) throws(ArchiveError) {
        try each(question) { row throws(ArchiveError) in
            let values = row.values
            let marks = values.map { _ in "?" }.joined(separator: ", ")
            try other.run(SQL("INSERT INTO \(table) (\(names)) VALUES (\(marks))", values))
        }
    }
}
