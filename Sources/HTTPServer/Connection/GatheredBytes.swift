import Glibc

/// Bytes in several pieces of memory, which one system call sends from where they are.
protocol GatheredBytes {
    /// How many pieces there are.
    var pieceCount: Int { get }

    /// Lends the memory of one piece to a closure, and returns what that returns.
    func lend(_ index: Int, _ use: (UnsafeRawBufferPointer) -> Int) -> Int
}

extension GatheredBytes {
    /// Sends all pieces in order: bytes sent, 0 when the socket is full, -1 when it is gone.
    ///
    /// Never raises a signal.
    func send(to socket: Int32) -> Int {
        withUnsafeTemporaryAllocation(of: iovec.self, capacity: pieceCount) { vectors in
            send(vectors, filled: 0, to: socket)
        }
    }

    /// Fills the next vector and those behind it, then makes the call: inside of all the closures that borrow memory.
    private func send(_ vectors: UnsafeMutableBufferPointer<iovec>, filled: Int, to socket: Int32) -> Int {
        guard filled < vectors.count else { return Self.send(vectors, to: socket) }
        return lend(filled) { piece in
            let start = UnsafeMutableRawPointer(mutating: piece.baseAddress)
            vectors.initializeElement(at: filled, to: iovec(iov_base: start, iov_len: piece.count))
            return send(vectors, filled: filled + 1, to: socket)
        }
    }

    private static func send(_ vectors: UnsafeMutableBufferPointer<iovec>, to socket: Int32) -> Int {
        var message = msghdr()
        message.msg_iov = vectors.baseAddress
        message.msg_iovlen = vectors.count
        let sent = sendmsg(socket, &message, Int32(MSG_NOSIGNAL))
        return sent >= 0 ? sent : errno == EAGAIN || errno == EINTR ? 0 : -1
    }
}
