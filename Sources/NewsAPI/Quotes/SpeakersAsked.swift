import HTTPServer
import NewsModel

/// What `GET /quotes/speakers` asks for.
struct SpeakersAsked: Sendable {
    /// What the address takes.
    static let parameters: [Parameter] =
        [Parameter(.q, .text(limit: 512), "A name or part of one; a slip of a letter or two is forgiven.")]
        + Parameter.quoteFilters + [
            .sort(SpeakerSort.allCases.names, default: "quotes"),
            .fields(SpeakerField.allCases.names),
        ] + Parameter.paging + [.listFormat]

    /// The question for the archive.
    private(set) var question = SpeakerQuestion()
    /// The page that is asked for.
    let list: ListRequest
    /// The members of each speaker.
    let fields: [SpeakerField]

    /// Reads a request.
    ///
    /// - Throws: all that is wrong with it.
    init(_ request: Request, now: Timestamp) throws(Problem) {
        var arguments = Arguments(of: request, known: Self.parameters)
        var list = ListRequest(request, &arguments)
        question.quotes = QuoteQuestion(&arguments, &list, now: now)
        question.name = arguments.text(.q).flatMap { $0.isEmpty ? nil : $0 }
        question.sort = arguments.choice(.sort) ?? .quotes
        question.limit = list.limit
        question.cursor = list.token?.cursor
        fields = arguments.fields(SpeakerField.allCases)
        self.list = list
        try arguments.check()
    }
}
