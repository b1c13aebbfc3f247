import Glibc

extension EventLoop {
    /// How much of what a client still sends is dropped before its connection is cut.
    private static var lingeringBytes: Int { 1 << 20 }

    /// The client has sent all it will: answers on their way still go out.
    func endOfInput(_ connection: Connection) {
        switch connection.phase {
        case .working, .workingOnPiece: return
        case .lingering: return close(connection)
        case .head, .body, .closing: break
        }
        // Requests that wait for room in the output are answered first.
        if connection.isPaused { return }
        cancelReceiver(of: connection)
        connection.lingers = false
        connection.enter(.closing, now: clock.now)
        flush(connection)
    }

    /// The last answer is out.
    ///
    /// RFC 9112 §9.6: closing while the client still sends would reset the connection, and the client might never see
    /// the answer; so only our half is closed first. That also sends what the kernel still holds of the answer, with
    /// the end in the same segment.
    func endOutput(_ connection: Connection) {
        shutdown(connection.socket.number, Int32(SHUT_WR))
        guard connection.lingers, !connection.isInputOver, connection.droppedBytes < Self.lingeringBytes else {
            return close(connection)
        }
        connection.enter(.lingering, now: clock.now)
        if connection.isReadable { unfinished.append(connection.tag) }
    }

    /// Closes now.
    func close(_ connection: Connection) {
        guard connections.remove(connection) else { return }
        service.statistics.open.add(-1)
        cancelReceiver(of: connection)
        cancelAnswer(of: connection)
        connection.enter(.closing, now: clock.now)
        connection.isPaused = false
        connection.output = OutputQueue()
    }

    /// Closes with a reset, so that the kernel forgets what the client would not read.
    private func abort(_ connection: Connection) {
        var off = linger(l_onoff: 1, l_linger: 0)
        setsockopt(connection.socket.number, SOL_SOCKET, SO_LINGER, &off, socklen_t(MemoryLayout<linger>.size))
        close(connection)
    }

    private func cancelReceiver(of connection: Connection) {
        // While a piece is at work, the worker's message finds the connection gone and cancels then.
        if case .body(let intake) = connection.phase, let receiver = intake.receiver { cancel(receiver) }
    }

    // MARK: Time

    /// Ends the connection if its client takes too long.
    func checkTime(of connection: Connection) {
        let timeouts = service.timeouts
        guard connection.output.isEmpty else {
            if hasPassed(timeouts.write, since: connection.lastTaken) { abort(connection) }
            return
        }
        switch connection.phase {
        case .head: checkHead(connection, timeouts)
        case .body(let intake):
            guard isTooSlow(intake, connection, timeouts) else { return }
            fail(connection, intake, RequestFault(.requestTimeout, "The body came too slowly."))
            flush(connection)
        case .lingering:
            let isDone = hasPassed(timeouts.linger, since: connection.phaseStart)
            if isDone || connection.droppedBytes >= Self.lingeringBytes { close(connection) }
        case .working(let exchange): probe(connection, exchange)
        case .workingOnPiece, .closing: break
        }
    }

    private func checkHead(_ connection: Connection, _ timeouts: Timeouts) {
        guard !connection.remnant.isEmpty else {
            let limit = connection.answered > 0 ? timeouts.idle : timeouts.header
            if hasPassed(limit, since: connection.phaseStart) { close(connection) }
            return
        }
        guard !connection.isPaused, hasPassed(timeouts.header, since: connection.phaseStart) else { return }
        refuse(connection, RequestFault(.requestTimeout, "The head of the request came too slowly."), nil)
        flush(connection)
    }

    private func isTooSlow(_ intake: BodyIntake, _ connection: Connection, _ timeouts: Timeouts) -> Bool {
        if hasPassed(timeouts.body, since: connection.lastReceived) { return true }
        let seconds = Double(intake.readingTime + clock.now - connection.phaseStart) / 1_000
        return seconds > timeouts.bodyGrace && Double(intake.received) < timeouts.bodyRate * seconds
    }

    private func hasPassed(_ seconds: Double, since start: Int) -> Bool {
        Double(clock.now - start) >= seconds * 1_000
    }

    // MARK: Stopping

    /// Takes nothing new, closes what is idle, and gives what is at work some time.
    func beginDrain() {
        guard drainsUntil == nil else { return }
        // Clients whose connection the kernel has made already must not find it reset.
        acceptsAgainAt = nil
        acceptWaiting()
        listener = nil
        drainsUntil = clock.now + Int(service.timeouts.drain * 1_000)
        for connection in connections.all where connection.isIdle {
            // A request may have come since the last turn.
            connection.isReadable = true
            pump(connection)
            if connection.isIdle { close(connection) }
        }
    }
}
