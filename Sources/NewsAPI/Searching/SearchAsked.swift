import HTTPServer
import NewsModel

/// What `GET /search` asks for.
struct SearchAsked: Sendable {
    /// What is searched.
    enum Collection: String, Sendable, CaseIterable {
        case articles, quotes
    }

    /// What the address takes; the names of members depend on what is searched.
    static func parameters(in collection: Collection) -> [Parameter] {
        [
            .q, Parameter(.in, .choice(Collection.allCases.names), "What is searched; articles by default."), .match,
            .sort([Sort.relevance, .newest, .oldest].names, default: "relevance, or newest without q,"),
            .highlight,
            .fields(collection == .articles ? ArticleField.ofHits.names : QuoteField.allCases.names),
        ] + Parameter.articleFilters + Parameter.paging + [.listFormats] + Parameter.counting
    }

    /// What is searched.
    let collection: Collection
    /// The page that is asked for.
    let list: ListRequest
    /// How the answer is to look.
    let form: ListForm
    /// How `q` was understood; `nil` without `q`.
    let reading: QueryReading?
    /// The values that were given, all of them good.
    let arguments: Arguments
    /// Which articles.
    private let filter: ArticleFilter
    private let sort: Sort

    /// Reads a request.
    ///
    /// - Throws: all that is wrong with it.
    init(_ request: Request, now: Timestamp) throws(Problem) {
        let named = QueryString(request.query).pairs.first { $0.name == ParameterName.in.rawValue }?.value
        let collection = named.flatMap(Collection.init(rawValue:)) ?? .articles
        var arguments = Arguments(of: request, known: Self.parameters(in: collection))
        var list = ListRequest(request, &arguments)
        let period = Period(&arguments, token: list.token, now: now)
        if arguments.has(.last) { list.from = period.from }
        reading = QueryReading(arguments)
        filter = ArticleFilter(&arguments, period: period)
        sort = arguments.searchSort(reading, standard: .relevance)
        self.list = list
        form = ListForm(request, arguments)
        self.collection = collection
        try arguments.check()
        self.arguments = arguments
    }

    /// The question for the archive, where articles are searched.
    var articleQuestion: SearchQuestion {
        var question = put(SearchQuestion())
        question.hasText = form.isFeed || arguments.fields(ArticleField.hit).contains(.text)
        return question
    }

    /// The question for the archive, where quotes are searched.
    var quoteQuestion: QuoteQuestion { put(QuoteQuestion()) }

    /// An empty question with all that is asked.
    private func put<Question: WordedQuestion>(_ empty: Question) -> Question {
        var question = empty
        question.counting = Counting(arguments)
        question.expression = reading?.expression
        question.match = arguments.choice(.match) ?? .auto
        question.filter = filter
        question.sort = sort
        question.highlight = isHighlighted
        question.limit = list.limit
        question.cursor = list.token?.cursor
        return question
    }

    /// Whether hits show what matched.
    var isHighlighted: Bool { arguments.flag(.highlight) ?? true }
}

extension QueryReading {
    /// How the `q` of a request is understood; `nil` where there is none or it is empty.
    init?(_ arguments: Arguments) {
        guard let text = arguments.text(.q), !text.isEmpty else { return nil }
        self.init(text)
    }
}

extension Arguments {
    /// The order of a search; relevance needs something to look for.
    mutating func searchSort(_ reading: QueryReading?, standard: Sort) -> Sort {
        let asked: Sort? = choice(.sort)
        if asked == .relevance, !has(.q), !hasFault(of: .q) {
            reject(.sort, "sort=relevance needs q; without it, the order is newest or oldest.", suggestion: "newest")
        }
        let sort = asked ?? standard
        return sort == .relevance && reading?.expression == nil ? .newest : sort
    }

    private func hasFault(of name: ParameterName) -> Bool {
        faults.contains { $0.parameter == name.rawValue }
    }
}
