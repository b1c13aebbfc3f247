extension EventLoop {
    /// Gives an answer that was given before: no handler is asked, and nothing is made but the lines that are its own.
    func repeatAnswer(
        _ answer: PreparedAnswer,
        to head: RequestHead,
        of bytes: Span<UInt8>,
        on connection: Connection
    ) {
        counters.requests.add(1)
        counters.repeated.add(1)
        counters.count(answer.status)
        connection.answered += 1
        let persists = head.persists && drainsUntil == nil
        answer.write(to: &batch, for: head, of: bytes, date: clock.dateLine, persists: persists, &identifiers)
        connection.enter(persists ? .head : .closing, now: clock.now)
        if batch.isFull { send(connection) }
    }

    /// Keeps an answer for the requests that are like the one it was made for.
    func shelve(_ answer: Answer, _ exchange: Exchange?) {
        guard answer.response.validity != nil, let key = exchange?.key else { return }
        if let prepared = PreparedAnswer(answer, key: key) { shelf.keep(prepared) }
    }
}
