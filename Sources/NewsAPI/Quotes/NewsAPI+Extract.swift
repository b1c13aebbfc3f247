import HTTPServer
import JSONText
import NewsModel
import NewsReading

/// Quotes of a text that is not stored.
extension NewsAPI {
    /// Answers `POST /quotes/extract`.
    func extractQuotes(_ request: Request) throws(Problem) -> Plan {
        try expectNoParameters(request)
        let form = try ArticleBody(request)
        var plan = Plan(.worker) { [ingest] request throws(Problem) in
            let content = try form.draft(request.body, cleaning: .asGiven).content
            let extracted = ingest.quotes(in: content.text)
            let article = Article(
                id: "",
                content: content,
                wordCount: WordCount.words(in: content.text),
                quoteCount: extracted.count,
                version: 0,
                created: Timestamp(seconds: 0),
                updated: Timestamp(seconds: 0)
            )
            return Self.answer(article, Quote.unstored(extracted, of: content))
        }
        plan.bodyLimit = articleBytes
        return plan
    }

    private static func answer(_ article: Article, _ quotes: [Quote]) -> Response {
        .json(
            JSONWriter.object { members in
                members.field("article", ArticleJSON(article: article, isStored: false))
                members.field("data", quotes.map { QuoteJSON(quote: $0, isStored: false) })
            }
        )
    }
}
