public import NewsModel

extension ArticleArchive {
    /// A page of articles that match; an expression that only excludes is listed by date.
    public func search(_ question: SearchQuestion) throws(ArchiveError) -> Page<Hit<Article>> {
        try readers.read { [desk] connection throws(ArchiveError) in
            let list = try SearchList(articles: question, on: connection)
            let answer = try list.page(on: connection, with: desk)
            let rows = answer.rows.map(\.seq)
            let marks = try Self.marks(list.index, question.highlight ? answer.query : nil, rows, connection)
            var hits: [Hit<Article>] = []
            for row in answer.rows {
                guard let article = try ArticleRow.load(row.seq, on: connection) else { continue }
                var hit = Hit(item: article, score: answer.score(of: row))
                if let found = marks[row.seq] {
                    hit.title = article.content.title.flatMap { Self.passage($0, found.title) }
                    hit.passages = Passages(article.content.text, found.text).best()
                }
                hits.append(hit)
            }
            return Page(items: hits, total: Total(count: answer.total), next: answer.next, matched: answer.matched)
        }
    }

    /// A page of quotes, listed or searched; each passage is the whole quote.
    public func quotes(_ question: QuoteQuestion) throws(ArchiveError) -> Page<Hit<Quote>> {
        try readers.read { [desk] connection throws(ArchiveError) in
            let list = try SearchList(quotes: question, on: connection)
            let answer = try list.page(on: connection, with: desk)
            let rows = answer.rows.map(\.seq)
            let marks = try Self.marks(list.index, question.highlight ? answer.query : nil, rows, connection)
            var hits: [Hit<Quote>] = []
            for row in answer.rows {
                guard let quote = try QuoteRow.load(row.seq, on: connection) else { continue }
                // A quote is shown whole: half a quote is another quote.
                let passage = marks[row.seq].flatMap { Self.passage(quote.text, $0.text) }
                hits.append(Hit(item: quote, score: answer.score(of: row), passages: passage.map { [$0] } ?? []))
            }
            return Page(items: hits, total: Total(count: answer.total), next: answer.next, matched: answer.matched)
        }
    }

    private static func marks(
        _ index: SearchIndex,
        _ query: String?,
        _ rows: [Int64],
        _ connection: Connection
    ) throws(ArchiveError) -> [Int64: Highlighter.Marks] {
        guard let query else { return [:] }
        return try Highlighter(index: index, query: query, connection: connection).marks(of: rows)
    }

    /// The whole text with its matches; `nil` where there are none.
    private static func passage(_ text: String, _ matches: [Match]) -> Passage? {
        matches.isEmpty ? nil : Passage(text: text, matches: Match.merged(matches))
    }
}

// MARK: - The two lists

extension SearchList {
    /// The list that answers a search over articles.
    init(articles question: SearchQuestion, on connection: Connection) throws(ArchiveError) {
        var filter = question.filter
        filter.speaker = try SpeakerNames(connection: connection).ids(filter.speaker)
        let conditions = Conditions.articles(filter)
        // Without filters the ranking never needs to look at the articles' own table.
        let isBare = conditions.isEmpty && question.sort == .relevance
        self.init(
            index: .articles,
            tables: "articles AS a",
            indexedTables: isBare
                ? "article_index"
                : "article_index CROSS JOIN articles AS a ON a.seq = article_index.rowid",
            seq: "a.seq",
            article: "a.seq",
            conditions: conditions,
            asked: Conditions.articles(question.filter),
            dateOrder: .articles(question.sort),
            sort: question.sort,
            expression: question.expression,
            match: question.match,
            limit: question.limit,
            cursor: question.cursor,
            bareRow: isBare ? "article_index.rowid" : nil
        )
    }

    /// The list that answers a question for quotes.
    init(quotes question: QuoteQuestion, on connection: Connection) throws(ArchiveError) {
        let conditions = Conditions.quotes(try SpeakerNames(connection: connection).resolved(question))
        // Later pages leave out the quotes of articles that came in meanwhile, and must ask the table which those are.
        let isBare = conditions.isEmpty && question.sort == .relevance && question.cursor == nil
        let join: SQL =
            Conditions.needArticle(question.filter) ? " CROSS JOIN articles AS a ON a.seq = q.article_seq" : ""
        self.init(
            index: .quotes,
            tables: Conditions.needArticle(question.filter)
                ? "quotes AS q JOIN articles AS a ON a.seq = q.article_seq" : "quotes AS q",
            indexedTables: isBare
                ? "quote_index" : "quote_index CROSS JOIN quotes AS q ON q.seq = quote_index.rowid\(join)",
            seq: "q.seq",
            article: "q.article_seq",
            conditions: conditions,
            asked: Conditions.quotes(question),
            dateOrder: .quotes(question.sort),
            sort: question.sort,
            expression: question.expression,
            match: question.match,
            limit: question.limit,
            cursor: question.cursor,
            bareRow: isBare ? "quote_index.rowid" : nil
        )
    }
}
