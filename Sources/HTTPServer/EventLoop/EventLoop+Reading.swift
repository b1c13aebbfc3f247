import Glibc

extension EventLoop {
    /// How many heads of one connection are read before the others have their turn.
    ///
    /// Familiar ones are not read, and cost so little that four reads of them make a turn.
    private static let requestsAtOnce = 32

    /// Acts on what waited and on what has come, and sends what that produced.
    func pump(_ connection: Connection) {
        var turns = 0
        requestsLeft = Self.requestsAtOnce
        repeat {
            if connection.isPaused, connection.wantsInput {
                connection.isPaused = false
                process(connection, restoreRemnant(connection))
            }
            while connection.isReadable, connection.wantsInput, !connection.isPaused, !isFull(connection) {
                // The others have their turn too.
                guard turns < 4 else {
                    unfinished.append(connection.tag)
                    break
                }
                turns += 1
                guard receive(connection) else { return close(connection) }
            }
            flush(connection)
        } while connection.isPaused && connection.wantsInput && !isFull(connection) && requestsLeft > 0
        if connection.isPaused, requestsLeft == 0 { unfinished.append(connection.tag) }
        if connection.isInputOver { endOfInput(connection) }
        if !connection.isWatched { watch(connection) }
    }

    /// Whether so many answers wait that reading on would only make more.
    private func isFull(_ connection: Connection) -> Bool {
        connection.output.count + batch.count > service.limits.waitingOutput
    }

    // MARK: Bytes

    /// Reads once; `false` if the connection is broken.
    private func receive(_ connection: Connection) -> Bool {
        let start = restoreRemnant(connection)
        let room = scratch.count - start
        let count = recv(connection.socket.number, scratch.baseAddress?.advanced(by: start), room, 0)
        if count < 0 {
            if errno == EINTR { return true }
            connection.isReadable = false
            return errno == EAGAIN
        }
        // An edge is used up by a short read, unless the end of the input follows it.
        if count == 0 || count < room && !connection.hasPeerEnded { connection.isReadable = false }
        if count == 0 {
            connection.isInputOver = true
            return true
        }
        connection.lastReceived = clock.now
        counters.bytesIn.addAlone(count)
        process(connection, start + count)
        return true
    }

    /// Puts what is left from before at the start of the scratch; how much that is.
    private func restoreRemnant(_ connection: Connection) -> Int {
        guard !connection.remnant.isEmpty else { return 0 }
        _ = scratch.update(fromContentsOf: connection.remnant)
        return connection.remnant.count
    }

    /// Acts on the first `count` bytes of the scratch, and keeps what cannot be used yet.
    private func process(_ connection: Connection, _ count: Int) {
        let bytes = UnsafeBufferPointer(rebasing: scratch[..<count])
        var position = 0
        while advance(connection, bytes.span, &position) {}
        keep(bytes, from: position, connection)
    }

    /// Takes one step; `false` if it needs more bytes, or must wait.
    private func advance(_ connection: Connection, _ bytes: Span<UInt8>, _ position: inout Int) -> Bool {
        if isFull(connection) || requestsLeft == 0 && position < bytes.count, !connection.isClosing {
            connection.isPaused = true
            return false
        }
        switch connection.phase {
        case .head: return readHead(connection, bytes, &position)
        case .body(let intake): return readBody(connection, intake, bytes, &position)
        case .working, .workingOnPiece:
            connection.isPaused = true
            return false
        case .closing, .lingering:
            connection.droppedBytes += bytes.count - position
            if position < bytes.count { connection.lingers = true }
            position = bytes.count
            return false
        }
    }

    private func keep(_ bytes: UnsafeBufferPointer<UInt8>, from position: Int, _ connection: Connection) {
        guard position < bytes.count else {
            connection.remnant = []
            connection.scanned = 0
            return
        }
        if position > 0 || connection.remnant.isEmpty {
            if case .head = connection.phase { connection.beginHead(now: clock.now) }
        }
        connection.remnant = Array(bytes[position...])
    }
}
