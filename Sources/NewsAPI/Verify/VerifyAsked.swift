import HTTPServer
import NewsModel

/// What `GET /quotes/verify` asks for.
struct VerifyAsked: Sendable {
    /// What the address takes.
    static let parameters: [Parameter] =
        [Parameter(.text, .text(limit: 32_768), "The words that somebody is said to have said.")]
        + Parameter.quoteFilters + [.limit, .format(planned: [])]

    /// The question for the archive.
    let question: VerifyQuestion
    /// The address of the answer.
    let selfLink: String

    /// Reads a request.
    ///
    /// - Throws: all that is wrong with it.
    init(_ request: Request, now: Timestamp) throws(Problem) {
        var arguments = Arguments(of: request, known: Self.parameters)
        var list = ListRequest(request, &arguments)
        var question = VerifyQuestion(arguments.text(.text) ?? "")
        question.quotes = QuoteQuestion(&arguments, &list, now: now)
        question.limit = list.limit
        arguments.checkWords(of: question)
        self.question = question
        selfLink = list.selfLink
        try arguments.check()
    }
}

extension Arguments {
    /// Notes where the text to be verified is missing, says nothing or says too much.
    fileprivate mutating func checkWords(of question: VerifyQuestion) {
        guard has(.text) else {
            let name = ParameterName.text.rawValue
            if faults.contains(where: { $0.parameter == name }) { return }
            return reject(.text, "text is missing; give the words that somebody is said to have said.")
        }
        switch WordCount.words(in: question.text) {
        case 0: reject(.text, "text has no words; give what somebody is said to have said.")
        case ...VerifyQuestion.wordLimit: break
        default:
            reject(.text, "text has more than \(VerifyQuestion.wordLimit) words; ask for one statement at a time.")
        }
    }
}
