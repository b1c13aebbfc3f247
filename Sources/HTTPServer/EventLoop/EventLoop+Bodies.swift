extension EventLoop {
    /// Begins to read a body, unless what the head says of it is reason enough not to.
    func take(_ purpose: BodyIntake.Purpose, _ exchange: Exchange, _ head: RequestHead, on connection: Connection) {
        let gzip: Bool
        do throws(RequestFault) {
            gzip = try isGzip(exchange.request)
            try checkLength(head.framing, purpose)
        } catch {
            if case .receive(let receiver) = purpose { cancel(receiver) }
            return answerUnread(connection, service.maker.answer(error, to: exchange), exchange, head)
        }
        if head.waitsForContinue { batch.bytes.append(contentsOf: "HTTP/1.1 100 Continue\r\n\r\n".utf8) }
        let decoder = BodyDecoder(head.framing, gzip: gzip && head.framing != .none, limits: service.limits)
        let intake = BodyIntake(exchange, purpose, decoder, share: BodyShare(of: service.bodies))
        connection.enter(.body(intake), now: clock.now)
    }

    // RFC 9110 §8.4: a coding that is not understood gets 415 (§15.5.16).
    private func isGzip(_ request: Request) throws(RequestFault) -> Bool {
        switch request.fields["Content-Encoding"]?.lowercased() {
        case nil, "identity", "": return false
        case "gzip", "x-gzip": return true
        default: throw RequestFault(.unsupportedMediaType, "A body may be plain or gzip, and nothing else.")
        }
    }

    // RFC 9110 §15.5.14: said before the body is read.
    private func checkLength(_ framing: BodyFraming, _ purpose: BodyIntake.Purpose) throws(RequestFault) {
        guard case .length(let length) = framing, case .collect(let limit, _, _) = purpose else { return }
        let most = limit > 0 ? limit : service.limits.discardedBody
        if length > most { throw .contentTooLarge(limit: most) }
    }

    /// Decodes what has come of a body; `false` if more bytes are needed.
    func readBody(
        _ connection: Connection,
        _ intake: BodyIntake,
        _ bytes: Span<UInt8>,
        _ position: inout Int
    ) -> Bool {
        let start = position
        do throws(RequestFault) {
            intake.isWhole = try intake.decoder.decode(
                bytes,
                at: &position,
                into: &intake.content,
                enough: intake.enough
            )
            intake.received += position - start
            return try use(intake, connection)
        } catch {
            fail(connection, intake, error)
            return true
        }
    }

    /// Does with the content in hand what it is for; `false` if there is not enough yet.
    private func use(_ intake: BodyIntake, _ connection: Connection) throws(RequestFault) -> Bool {
        switch intake.purpose {
        case .discard: return try discard(intake, connection)
        case .collect(let limit, let place, let handler):
            if limit > 0, intake.content.count > limit { throw .contentTooLarge(limit: limit) }
            let hasMoved = limit == 0 ? try discard(intake, connection) : false
            let share = intake.share
            guard share?.grow(to: intake.content.count) != false else { throw .overloaded }
            guard intake.isWhole else { return hasMoved }
            var exchange = intake.exchange
            exchange.request.body = intake.content
            run(share?.givenBack(after: handler) ?? handler, place, exchange, on: connection)
            return true
        case .receive(let receiver):
            guard intake.isWhole || !intake.content.isEmpty else { return false }
            handOn(intake, receiver, connection)
            return true
        }
    }

    /// Drops content that nobody wants; whether that brought the body further.
    private func discard(_ intake: BodyIntake, _ connection: Connection) throws(RequestFault) -> Bool {
        let wasFull = intake.content.count >= intake.enough
        intake.content.removeAll(keepingCapacity: true)
        guard intake.received <= service.limits.discardedBody else {
            throw .contentTooLarge(limit: service.limits.discardedBody)
        }
        if intake.isWhole, case .discard = intake.purpose { connection.enter(.head, now: clock.now) }
        return intake.isWhole || wasFull
    }

    // MARK: Receivers

    /// Gives a piece to a worker; the connection is not read before it is done.
    private func handOn(_ intake: BodyIntake, _ receiver: any BodyReceiver, _ connection: Connection) {
        guard !intake.content.isEmpty else {
            return work(intake.exchange, on: connection) { receiver.finish() }
        }
        let piece = intake.content
        intake.content = []
        let (mailbox, tag) = (mailbox, connection.tag)
        intake.readingTime += clock.now - connection.phaseStart
        connection.enter(.workingOnPiece(intake), now: clock.now)
        let isTaken = service.workers.submit { _ in
            mailbox.post(.received(tag: tag, receiver.receive(piece), by: receiver))
        }
        if !isTaken {
            connection.enter(.body(intake), now: clock.now)
            fail(connection, intake, .overloaded)
        }
    }

    /// Goes on after a piece: with the next, with the end, or with the answer.
    func pieceDone(_ tag: UInt64, _ response: Response?, by receiver: any BodyReceiver) {
        guard let connection = connections[tag], case .workingOnPiece(let intake) = connection.phase else {
            // The client went away meanwhile. A receiver that has answered needs to hear nothing more.
            if response == nil { cancel(receiver) }
            return
        }
        if let response {
            var exchange = intake.exchange
            // What is left of the body is not read, so the connection cannot go on.
            if !intake.isWhole { (exchange.persists, connection.lingers) = (false, true) }
            answer(connection, service.maker.answer(response, to: exchange, compressor), exchange)
        } else if intake.isWhole {
            work(intake.exchange, on: connection) { receiver.finish() }
        } else {
            connection.enter(.body(intake), now: clock.now)
            connection.lastReceived = clock.now
        }
        pump(connection)
    }

    /// Tells a receiver, on a worker, that nothing more comes.
    func cancel(_ receiver: any BodyReceiver) {
        // With every worker busy and the queue full it is told right here: better late for others than never.
        if !service.workers.submit({ _ in receiver.cancel() }) { receiver.cancel() }
    }
}
