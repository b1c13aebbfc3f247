import HTTPServer
import NewsModel

/// The ranked search.
extension NewsAPI {
    /// Answers `GET /search`.
    func search(_ request: Request) throws(Problem) -> Plan {
        let asked = try SearchAsked(request, now: clock())
        return Plan(.worker) { _ throws(Problem) in
            switch asked.collection {
            case .articles: try searchArticles(asked)
            case .quotes: try searchQuotes(asked)
            }
        }
    }

    private func searchArticles(_ asked: SearchAsked) throws(Problem) -> Response {
        let page = try advised(asked.articleQuestion, asked.reading, asked.list) { question throws(ArchiveError) in
            try archive.search(question)
        }
        let fields = asked.arguments.fields(ArticleField.hit)
        return ListAnswer(page, of: asked.list) { hit in
            let details = HitDetails(hit, isHighlighted: asked.isHighlighted)
            return ArticleJSON(article: hit.item, fields: fields, hit: details)
        }.response(in: asked.form, fields)
    }

    private func searchQuotes(_ asked: SearchAsked) throws(Problem) -> Response {
        let page = try advised(asked.quoteQuestion, asked.reading, asked.list) { question throws(ArchiveError) in
            try archive.quotes(question)
        }
        let fields = asked.arguments.fields(QuoteField.allCases)
        return ListAnswer(page, of: asked.list) { hit in
            let details = HitDetails(hit, isHighlighted: asked.isHighlighted)
            return QuoteJSON(quote: hit.item, fields: fields, hit: details)
        }.response(in: asked.form, fields)
    }

    /// What `meta.query` says.
    static func meta(_ reading: QueryReading?, _ matched: MatchMode?) -> QueryMeta? {
        reading.map { QueryMeta(reading: $0, matched: matched) }
    }
}
