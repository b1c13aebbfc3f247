import HTTPServer
import NewsModel

/// What `GET /quotes` asks for.
struct QuotesAsked: Sendable {
    /// What the address takes.
    static let parameters: [Parameter] =
        [.q] + Parameter.quoteFilters + [
            .sort([Sort.relevance, .newest, .oldest].names, default: "newest"),
            .fields(QuoteField.whole.names),
        ] + Parameter.paging + [.listFormats] + Parameter.counting

    /// The question for the archive.
    private(set) var question: QuoteQuestion
    /// The page that is asked for.
    let list: ListRequest
    /// How the answer is to look.
    let form: ListForm
    /// How `q` was understood; `nil` without `q`.
    let reading: QueryReading?
    /// The members of each quote.
    let fields: [QuoteField]

    /// Reads a request.
    ///
    /// - Throws: all that is wrong with it.
    init(_ request: Request, now: Timestamp) throws(Problem) {
        var arguments = Arguments(of: request, known: Self.parameters)
        var list = ListRequest(request, &arguments)
        question = QuoteQuestion(&arguments, &list, now: now)
        reading = QueryReading(arguments)
        question.expression = reading?.expression
        question.sort = arguments.searchSort(reading, standard: .newest)
        question.counting = Counting(arguments)
        question.limit = list.limit
        question.cursor = list.token?.cursor
        fields = arguments.fields(QuoteField.whole)
        self.list = list
        form = ListForm(request, arguments)
        try arguments.check()
    }

    /// Whether the answer is a short walk along an index, fit for an event loop.
    var isQuick: Bool {
        var plain = QuoteQuestion()
        plain.sort = question.sort
        plain.limit = question.limit
        plain.cursor = question.cursor
        return question == plain && question.limit <= 50
    }
}

extension QuoteQuestion {
    /// Reads the filters of quotes.
    init(_ arguments: inout Arguments, _ list: inout ListRequest, now: Timestamp) {
        self.init()
        let period = Period(&arguments, token: list.token, now: now)
        if arguments.has(.last) { list.from = period.from }
        filter = ArticleFilter(&arguments, period: period)
        kinds = arguments.list(.kind).include.compactMap(QuoteKind.init(rawValue:))
        excludedKinds = arguments.list(.kind).exclude.compactMap(QuoteKind.init(rawValue:))
        cue = arguments.list(.cue)
        article = arguments.list(.article)
        minConfidence = arguments.fraction(.minConfidence) ?? 0
    }
}
