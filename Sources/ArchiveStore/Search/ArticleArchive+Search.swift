public import NewsModel

extension ArticleArchive {
    /// A page of articles that match; an expression that only excludes is listed by date.
    public func search(_ question: SearchQuestion) throws(ArchiveError) -> Page<Hit<Article>> {
        try readers.read { [desk] connection throws(ArchiveError) in
            let list = try SearchList(articles: question, on: connection)
            let answer = try list.page(on: connection, with: desk)
            let highlighter = question.highlight ? answer.highlighter : nil
            var hits: [Hit<Article>] = []
            for row in answer.rows {
                // Marking a long text takes a while, and none of it within SQLite.
                try connection.deadline.check()
                guard let article = try ArticleRow.load(row.seq, on: connection) else { continue }
                var hit = Hit(item: article, score: answer.score(of: row))
                if let highlighter {
                    hit.title = article.content.title.flatMap { title in
                        Self.passage(title, highlighter.matches(in: title, column: SearchIndex.titleColumn))
                    }
                    let text = article.content.text
                    hit.passages = Passages(text, highlighter.matches(in: text, column: SearchIndex.textColumn)).best()
                }
                hits.append(hit)
            }
            return answer.page(of: hits)
        }
    }

    /// A page of quotes, listed or searched; each passage is the whole quote.
    public func quotes(_ question: QuoteQuestion) throws(ArchiveError) -> Page<Hit<Quote>> {
        try readers.read { [desk] connection throws(ArchiveError) in
            let list = try SearchList(quotes: question, on: connection)
            let answer = try list.page(on: connection, with: desk)
            let highlighter = question.highlight ? answer.highlighter : nil
            var hits: [Hit<Quote>] = []
            for row in answer.rows {
                try connection.deadline.check()
                guard let quote = try QuoteRow.load(row.seq, on: connection) else { continue }
                // A quote is shown whole: half a quote is another quote.
                let passage = highlighter.flatMap { highlighter in
                    Self.passage(quote.text, highlighter.matches(in: quote.text, column: SearchIndex.textColumn))
                }
                hits.append(Hit(item: quote, score: answer.score(of: row), passages: passage.map { [$0] } ?? []))
            }
            return answer.page(of: hits)
        }
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
        let plain = RowList(
            source: "articles AS a",
            conditions: Conditions.articles(filter),
            order: .articles(question.sort),
            seq: "a.seq",
            article: "a.seq"
        )
        self.init(
            index: .articles,
            plain: plain,
            asked: Conditions.articles(question.filter),
            filter: filter,
            sort: question.sort,
            expression: question.expression,
            match: question.match,
            counting: question.counting,
            limit: question.limit,
            cursor: question.cursor
        )
    }

    /// The list that answers a question for quotes.
    init(quotes question: QuoteQuestion, on connection: Connection) throws(ArchiveError) {
        let resolved = try SpeakerNames(connection: connection).resolved(question)
        self.init(
            index: .quotes,
            plain: Self.plain(resolved),
            asked: Conditions.quotes(question),
            filter: resolved.filter,
            quotes: resolved,
            sort: question.sort,
            expression: question.expression,
            match: question.match,
            counting: question.counting,
            limit: question.limit,
            cursor: question.cursor
        )
    }
}
