/// The way of a request whose answer is at hand, from its bytes to those of the answer: for measuring it without a
/// socket.
package struct Repetition {
    private let parser = HeadParser(limits: Limits())
    private let clock = LoopClock()
    private var identifiers = RequestIdentifiers()
    private var shelf = AnswerShelf()
    private var familiarHeads = FamiliarHeads()
    private var head = RequestHead()
    private var key: [UInt8] = []
    private var batch = OutputBatch()

    /// Keeps `response` as the answer to the request of these bytes; `nil` if it is not one to be repeated.
    package init?(of request: [UInt8], response: Response) {
        let maker = AnswerMaker(crossOrigin: CrossOrigin(), errorResponse: RequestFault.plainText)
        guard (try? parser.parse(request.span, into: &head)) == true,
            RequestKey.write(head, of: request.span, into: &key)
        else { return nil }
        let exchange = Exchange(Request(method: .get, path: "/"), isConditional: false)
        let answer = maker.answer(response, to: exchange, Compressor())
        guard let prepared = PreparedAnswer(answer, key: key) else { return nil }
        shelf.keep(prepared)
        key = []
    }

    /// Makes the answer's bytes, and forgets them; how many they were.
    ///
    /// A head that has come before need not be read; with `isReadAnew` it is.
    package mutating func run(_ request: Span<UInt8>, isReadAnew: Bool = false) -> Int {
        if !isReadAnew, let familiar = familiarHeads.head(at: request) {
            return write(familiar.answer, familiar.terms, request)
        }
        guard (try? parser.parse(request, into: &head)) == true, RequestKey.write(head, of: request, into: &key),
            let answer = shelf.answer(to: key)
        else { return 0 }
        let terms = AnswerTerms(head, of: request)
        if !isReadAnew { familiarHeads.note(answer, terms, to: head, of: request) }
        return write(answer, terms, request)
    }

    private mutating func write(_ answer: PreparedAnswer, _ terms: AnswerTerms, _ request: Span<UInt8>) -> Int {
        answer.write(to: &batch, on: terms, of: request, date: clock.dateLine, &identifiers)
        defer { batch.clear() }
        return batch.count
    }
}
