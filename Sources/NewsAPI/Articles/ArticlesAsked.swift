import HTTPServer
import NewsModel

/// What `GET /articles` asks for.
struct ArticlesAsked: Sendable {
    /// What the address takes.
    static let parameters: [Parameter] =
        Parameter.articleFilters + [
            Parameter(.url, .text(limit: 8_192), "The article's own address, exactly."),
            .sort([Sort.newest, .oldest, .added].names, default: "newest"),
            .fields((ArticleField.whole + [.quotes]).names),
            Parameter(.include, .choices(["quotes"], excludable: false), "What each article has besides: quotes."),
        ] + Parameter.paging + [.listFormats]

    /// The question for the archive.
    private(set) var question = ArticleQuestion()
    /// The page that is asked for.
    let list: ListRequest
    /// How the answer is to look.
    let form: ListForm
    /// The members of each article.
    let fields: [ArticleField]
    /// Whether each article comes with its quotes.
    let includesQuotes: Bool

    /// Reads a request.
    ///
    /// - Throws: all that is wrong with it.
    init(_ request: Request, now: Timestamp) throws(Problem) {
        var arguments = Arguments(of: request, known: Self.parameters)
        var list = ListRequest(request, &arguments)
        let period = Period(&arguments, token: list.token, now: now)
        if arguments.has(.last) { list.from = period.from }
        question.filter = ArticleFilter(&arguments, period: period)
        question.sort = arguments.choice(.sort) ?? .newest
        question.limit = list.limit
        question.cursor = list.token?.cursor
        let asked = arguments.fields(ArticleField.whole)
        includesQuotes = !arguments.list(.include).isEmpty || asked.contains(.quotes)
        fields = asked.contains(.quotes) || !includesQuotes ? asked : asked + [.quotes]
        self.list = list
        form = ListForm(request, arguments)
        question.hasText = form.isFeed || fields.contains(.text)
        try arguments.check()
    }

    /// Whether the answer is a short walk along an index, fit for an event loop.
    var isQuick: Bool {
        question.filter == ArticleFilter() && !includesQuotes && question.limit <= 50
    }
}
