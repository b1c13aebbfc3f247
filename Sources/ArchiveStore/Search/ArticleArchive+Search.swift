public import NewsModel

extension ArticleArchive {
    /// A page of articles that match; an expression that only excludes is listed by date.
    public func search(_ question: SearchQuestion) throws(ArchiveError) -> Page<Hit<Article>> {
        try readers.read { [desk] connection throws(ArchiveError) in
            let list = try SearchList(articles: question, on: connection)
            var answer = try list.page(on: connection, with: desk)
            var marker = HitMarker(question.highlight ? answer.highlighter : nil, within: desk.budget)
            let (rows, hasText) = (answer.rows, question.hasText || marker.isMarking)
            var hits: [Hit<Article>] = []
            try ArticleRow.each(in: rows.map(\.seq), hasText: hasText, on: connection) {
                place,
                article throws(ArchiveError) in
                // Marking a long text takes a while, and none of it within SQLite.
                try connection.deadline.check()
                var hit = Hit(item: article, score: answer.score(of: rows[place]))
                marker.mark(&hit)
                // A page of long texts that nobody asked for would take hundreds of megabytes.
                if !question.hasText { hit.item.content.text = "" }
                hits.append(hit)
            }
            answer.limits += marker.limits
            return answer.page(of: hits)
        }
    }

    /// A page of quotes, listed or searched; each passage is the whole quote.
    public func quotes(_ question: QuoteQuestion) throws(ArchiveError) -> Page<Hit<Quote>> {
        try readers.read { [desk] connection throws(ArchiveError) in
            let list = try SearchList(quotes: question, on: connection)
            var answer = try list.page(on: connection, with: desk)
            var marker = HitMarker(question.highlight ? answer.highlighter : nil, within: desk.budget)
            var hits: [Hit<Quote>] = []
            for row in answer.rows {
                try connection.deadline.check()
                guard let quote = try QuoteRow.load(row.seq, on: connection) else { continue }
                var hit = Hit(item: quote, score: answer.score(of: row), passages: [])
                marker.mark(&hit)
                hits.append(hit)
            }
            answer.limits += marker.limits
            return answer.page(of: hits)
        }
    }
}

// MARK: - The two lists

extension SearchList {
    /// The list that answers a search over articles.
    init(articles question: SearchQuestion, on connection: Connection) throws(ArchiveError) {
        var filter = question.filter
        filter.speaker = try SpeakerNames(connection: connection).ids(filter.speaker)
        self.init(
            index: .articles,
            plain: .articles(filter, question.sort),
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
