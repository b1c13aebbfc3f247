import Locking

extension EventLoop {
    /// Reads a head and begins its exchange; `false` if more bytes are needed.
    func readHead(_ connection: Connection, _ bytes: Span<UInt8>, _ position: inout Int) -> Bool {
        guard position < bytes.count else { return false }
        let rest = bytes.extracting(position..<bytes.count)
        if isHardlyMore(rest, than: connection.scanned) {
            connection.scanned = rest.count
            return false
        }
        if let familiar = familiarHeads.head(at: rest) {
            connection.scanned = 0
            position += familiar.octets.count
            repeatAnswer(familiar.answer, on: familiar.terms, of: rest, to: connection)
            return true
        }
        // Out of its place while it is worked on: nothing then has to be copied to be looked at.
        var head = RequestHead()
        swap(&head, &spareHead)
        do throws(RequestFault) {
            guard try headParser.parse(rest, into: &head) else {
                connection.scanned = rest.count
                return false
            }
            connection.scanned = 0
            position += head.length
            requestsLeft -= 1
            try begin(&head, rest, on: connection)
        } catch {
            refuse(connection, error, nil)
        }
        return true
    }

    /// Whether a part of a head is not worth parsing again: neither a line nor some kilobytes have been added to it.
    private func isHardlyMore(_ bytes: Span<UInt8>, than scanned: Int) -> Bool {
        scanned > 0 && bytes.count >> 12 == scanned >> 12
            && bytes.firstIndex(of: .lineFeed, from: scanned) == nil
    }

    /// Answers a request, if it can be by repeating, or begins its exchange.
    private func begin(
        _ head: inout RequestHead,
        _ bytes: Span<UInt8>,
        on connection: Connection
    ) throws(RequestFault) {
        let isRepeatable = RequestKey.write(head, of: bytes, into: &key)
        if isRepeatable, let known = shelf.answer(to: key) {
            let terms = AnswerTerms(head, of: bytes)
            familiarHeads.note(known, terms, to: head, of: bytes)
            repeatAnswer(known, on: terms, of: bytes, to: connection)
            swap(&head, &spareHead)
        } else {
            var exchange = Exchange(try request(head, bytes), head)
            if isRepeatable { exchange.key = taken(from: &key) }
            begin(exchange, head, on: connection)
        }
    }

    private func request(_ head: RequestHead, _ bytes: Span<UInt8>) throws(RequestFault) -> Request {
        let target = try RequestTarget.read(bytes, head.target, method: head.method)
        let octets = bytes.extracting(0..<head.length).withUnsafeBufferPointer { Array($0) }
        let named = head.meaning.requestID.flatMap { RequestIdentifiers.client(bytes, $0) }
        var request = Request(
            method: head.method,
            path: target.path,
            query: target.query,
            fields: HeaderFields(head: octets, lines: head.lines),
            id: named ?? identifiers.next()
        )
        request.encodedPath = target.encodedPath
        return request
    }

    /// Finds what the request is for, and starts it.
    private func begin(_ begun: Exchange, _ head: RequestHead, on connection: Connection) {
        counters.requests.addAlone(1)
        var exchange = begun
        let request = exchange.request
        if drainsUntil != nil { exchange.persists = false }
        if case .other = request.method {
            let fault = RequestFault(.notImplemented, "The method is not one that this server knows.")
            return answerUnread(connection, service.maker.answer(fault, to: exchange), exchange, head)
        }
        if request.path == "*" {
            let response = Preflight.options(service.router.methods)
            return answerUnread(connection, make(response, exchange), exchange, head)
        }
        switch service.router.match(request) {
        case .decision(let decide, let parameters):
            exchange.request.parameters = parameters
            begin(decide(exchange.request), exchange, head, on: connection)
        case .response(let response):
            answerUnread(connection, make(response, exchange), exchange, head)
        case .methods(let methods):
            answerUnread(connection, otherMethod(methods, exchange), exchange, head)
        case .nothing:
            answerUnread(connection, service.maker.answer(.notFound, to: exchange), exchange, head)
        }
    }

    private func otherMethod(_ methods: [Method], _ exchange: Exchange) -> Answer {
        guard exchange.request.method == .options else {
            return service.maker.answer(.methodNotAllowed(methods), to: exchange)
        }
        let response = Preflight.response(to: exchange.request, methods, service.crossOrigin)
        return make(response, exchange)
    }

    private func begin(_ intake: Intake, _ exchange: Exchange, _ head: RequestHead, on connection: Connection) {
        switch intake {
        case .answer(let response):
            answerUnread(connection, make(response, exchange), exchange, head)
        case .collect(_, let place, let handler) where head.framing == .none:
            run(handler, place, exchange, on: connection)
        case .collect(let limit, let place, let handler):
            take(.collect(limit: limit, place: place, handler: handler), exchange, head, on: connection)
        case .receive(let receiver):
            take(.receive(receiver), exchange, head, on: connection)
        }
    }

    /// Runs a handler where it wants to run.
    func run(_ handler: @escaping Handler, _ place: Place, _ exchange: Exchange, on connection: Connection) {
        guard case .loop = place else {
            var exchange = exchange
            exchange.request.cancellation = Cancellation()
            return work(exchange, on: connection) { [exchange] in handler(exchange.request) }
        }
        let response = handler(exchange.request)
        if service.maker.isSlow(response, for: exchange) { return work(exchange, on: connection) { response } }
        answer(connection, make(response, exchange), exchange)
    }

    /// Has a worker make the answer.
    func work(_ exchange: Exchange, on connection: Connection, _ handler: @escaping @Sendable () -> Response) {
        let (maker, mailbox, tag) = (service.maker, mailbox, connection.tag)
        connection.enter(.working(exchange), now: clock.now)
        connection.isProbed = false
        let isTaken = service.workers.submit { compressor in
            let response = handler()
            let answer = compressor.withLock { maker.answer(response, to: exchange, $0) }
            mailbox.post(.answer(tag: tag, answer))
        }
        if !isTaken { answer(connection, service.maker.answer(.overloaded, to: exchange), exchange) }
    }

    private func make(_ response: Response, _ exchange: Exchange) -> Answer {
        service.maker.answer(response, to: exchange, compressor)
    }
}

extension RequestFault {
    /// More waits to be done than there is hope to do.
    ///
    /// Status 503.
    static var overloaded: RequestFault {
        var fault = RequestFault(.serviceUnavailable, "The server has more to do than it can; try again in a moment.")
        fault.retryAfter = 1
        return fault
    }
}
