import Glibc

extension EventLoop {
    /// Takes the connections that wait, a few dozen at most: those already open have their turn too.
    func acceptWaiting() {
        for _ in 0..<64 where !acceptOne() { return }
    }

    /// Takes one connection; `false` if none can be had.
    private func acceptOne() -> Bool {
        guard listener != nil, acceptsAgainAt == nil, let taken = listener?.accept() else { return false }
        switch consume taken {
        case .none: return false
        case .exhausted:
            pauseAccepting()
            return false
        case .connection(let socket):
            admit(socket)
            return true
        }
    }

    private func admit(_ socket: consuming Descriptor) {
        service.statistics.accepted.add(1)
        let open = service.statistics.open.now
        let isFull = open >= service.limits.connections && !makeRoom()
        // Those who are being turned away count too; when even they are many, there is no answer at all.
        if isFull, open >= service.limits.connections + 256 { return }
        let connection = connections.add(socket, now: clock.now)
        service.statistics.open.add(1)
        // Its first request may have come with it: it is read at the end of the turn, before anything is watched.
        connection.isReadable = true
        unfinished.append(connection.tag)
        if isFull { turnAway(connection) }
    }

    /// Has the poller tell of a connection from now on, once it has outlived its first turn: many end with it.
    func watch(_ connection: Connection) {
        guard connections[connection.tag] != nil else { return }
        connection.isWatched = true
        let isTaken = poller.addEdges(
            connection.socket,
            tag: connection.tag,
            waitsForRoom: connection.waitsForRoom
        )
        if !isTaken { close(connection) }
    }

    /// Closes the connection that has been idle longest; `false` if all are at work.
    private func makeRoom() -> Bool {
        guard let connection = connections.longestIdle(now: clock.now) else { return false }
        service.statistics.shed.add(1)
        close(connection)
        return true
    }

    private func turnAway(_ connection: Connection) {
        service.statistics.shed.add(1)
        var fault = RequestFault(.serviceUnavailable, "The server has all the connections it can serve.")
        fault.retryAfter = 1
        refuse(connection, fault, nil)
        flush(connection)
    }

    // MARK: Out of descriptors

    /// Lets go of the spare descriptor to take and close one connection, then rests: waiting clients keep their place.
    private func pauseAccepting() {
        spare = nil
        if case .connection(let socket)? = listener?.accept() { _ = consume socket }
        spare = Descriptor.spare()
        service.statistics.shed.add(1)
        acceptsAgainAt = clock.now + 100
        if let number = listener?.socket.number { poller.remove(number) }
    }

    /// Takes connections again after a rest.
    func resumeAccepting() {
        acceptsAgainAt = nil
        if let number = listener?.socket.number { poller.addLevel(number, tag: Self.listenerTag) }
    }
}

extension Descriptor {
    /// A descriptor that is good for nothing but being given up.
    static func spare() -> Descriptor? {
        let number = open("/dev/null", O_RDONLY | O_CLOEXEC)
        return number < 0 ? nil : Descriptor(number)
    }
}
