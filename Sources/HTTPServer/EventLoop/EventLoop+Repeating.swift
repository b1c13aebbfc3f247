extension EventLoop {
    /// Gives an answer that was given before: no handler is asked, and nothing is made but the lines that are its own.
    func repeatAnswer(
        _ answer: PreparedAnswer,
        on requested: AnswerTerms,
        of bytes: Span<UInt8>,
        to connection: Connection
    ) {
        counters.requests.addAlone(1)
        counters.repeated.addAlone(1)
        counters.count(answer.status)
        connection.answered += 1
        var terms = requested
        if drainsUntil != nil { terms.persists = false }
        answer.write(to: &batch, on: terms, of: bytes, date: clock.dateLine, &identifiers)
        connection.enter(terms.persists ? .head : .closing, now: clock.now)
        if batch.isFull { send(connection) }
    }

    /// Keeps an answer for the requests that are like the one it was made for.
    func shelve(_ answer: Answer, _ exchange: Exchange?) {
        guard answer.response.validity != nil, let key = exchange?.key else { return }
        if let prepared = PreparedAnswer(answer, key: key) { shelf.keep(prepared) }
    }
}
