extension EventLoop {
    /// Writes an answer; without an exchange, or if that ends the connection, it is the last one.
    func answer(_ connection: Connection, _ answer: Answer, _ exchange: Exchange?) {
        shelve(answer, exchange)
        counters.count(answer.response.status)
        connection.answered += 1
        let persists = exchange?.persists == true && drainsUntil == nil
        let option = ConnectionOption(persists: persists, isVersionZero: exchange?.isVersionZero == true)
        var writer = AnswerWriter(after: taken(from: &batch.bytes))
        writer.writeHead(answer, date: clock.dateLine, connection: option)
        writer.handOver(to: &batch.bytes)
        batch.add(answer.content)
        connection.enter(persists ? .head : .closing, now: clock.now)
        if batch.isFull { send(connection) }
    }

    /// Writes an answer to a request whose body, if it has one, nobody wants.
    func answerUnread(_ connection: Connection, _ answer: Answer, _ exchange: Exchange, _ head: RequestHead) {
        guard head.framing != .none else { return self.answer(connection, answer, exchange) }
        var exchange = exchange
        // RFC 9110 §10.1.1: whether a client that waits for 100 still sends its body cannot be known.
        if head.waitsForContinue { exchange.persists = false }
        if case .length(let length) = head.framing, length > service.limits.discardedBody { exchange.persists = false }
        connection.lingers = true
        self.answer(connection, answer, exchange)
        guard case .head = connection.phase else { return }
        connection.lingers = false
        let decoder = BodyDecoder(head.framing, gzip: false, limits: service.limits)
        connection.enter(.body(BodyIntake(exchange, .discard, decoder)), now: clock.now)
    }

    /// Answers with a fault and ends the connection: what follows on it cannot be trusted, or is not wanted.
    func refuse(_ connection: Connection, _ fault: RequestFault, _ exchange: Exchange?) {
        var exchange = exchange
        exchange?.persists = false
        connection.lingers = true
        answer(connection, service.maker.answer(fault, to: exchange), exchange)
    }

    /// Gives up a body that is broken, too large or too slow.
    func fail(_ connection: Connection, _ intake: BodyIntake, _ fault: RequestFault) {
        if let receiver = intake.receiver { cancel(receiver) }
        guard case .discard = intake.purpose else { return refuse(connection, fault, intake.exchange) }
        // Answered already; a second answer would be taken for that of the next request.
        connection.lingers = true
        connection.enter(.closing, now: clock.now)
    }

    /// Takes an answer from a worker, unless the client has gone.
    func deliver(_ answer: Answer, to tag: UInt64) {
        guard let connection = connections[tag], case .working(let exchange) = connection.phase else { return }
        self.answer(connection, answer, exchange)
        pump(connection)
    }

    // MARK: Output

    /// Sends what the batch holds.
    func flush(_ connection: Connection) {
        if !batch.isEmpty { send(connection) }
        if connection.output.isEmpty, case .closing = connection.phase { endOutput(connection) }
    }

    /// Writes what the client did not take before.
    func drain(_ connection: Connection) {
        guard !connection.output.isEmpty else { return }
        account(connection, connection.output.drain(to: connection.socket.number))
    }

    /// Sends what the batch holds, unless the connection is closed.
    func send(_ connection: Connection) {
        // Out of its place, so that nobody else holds it when it is cleared: it would be copied.
        var outgoing = OutputBatch()
        swap(&outgoing, &batch)
        if connections[connection.tag] != nil {
            if connection.output.isEmpty { connection.lastTaken = clock.now }
            let outcome = connection.output.send(
                outgoing,
                to: connection.socket.number,
                isLast: connection.isClosing
            )
            account(connection, outcome)
        }
        outgoing.clear()
        swap(&outgoing, &batch)
    }

    private func account(_ connection: Connection, _ outcome: OutputQueue.Outcome) {
        guard case .wrote(let count) = outcome else { return close(connection) }
        counters.bytesOut.addAlone(count)
        if count > 0 { connection.lastTaken = clock.now }
        guard !connection.output.isEmpty, !connection.waitsForRoom else { return }
        // Most connections never come here, and need not be woken by room for what they do not have.
        connection.waitsForRoom = true
        if connection.isWatched { poller.addRoom(connection.socket, tag: connection.tag) }
    }
}
