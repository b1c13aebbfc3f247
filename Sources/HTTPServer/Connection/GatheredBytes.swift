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
    /// Never raises a signal. With `isHeld` the kernel keeps what fills no segment until more is sent, or the end.
    func sendPieces(to socket: Int32, isHeld: Bool = false) -> Int {
        let call = SendingCall(to: socket, isHeld: isHeld)
        if pieceCount == 1 { return lend(0) { call.send($0) } }
        return withUnsafeTemporaryAllocation(of: iovec.self, capacity: pieceCount) { vectors in
            send(vectors, filled: 0, by: call)
        }
    }

    /// Fills the next vector and those behind it, then makes the call: inside of all the closures that borrow memory.
    private func send(_ vectors: UnsafeMutableBufferPointer<iovec>, filled: Int, by call: SendingCall) -> Int {
        guard filled < vectors.count else { return call.send(vectors) }
        return lend(filled) { piece in
            let start = UnsafeMutableRawPointer(mutating: piece.baseAddress)
            vectors.initializeElement(at: filled, to: iovec(iov_base: start, iov_len: piece.count))
            return send(vectors, filled: filled + 1, by: call)
        }
    }
}

/// The system call that sends: the plain one where there is but one piece, because the kernel has less to copy in.
struct SendingCall {
    private let socket: Int32
    private let flags: Int32

    /// To `socket`, without a signal; with `isHeld` the kernel waits for more.
    init(to socket: Int32, isHeld: Bool) {
        self.socket = socket
        flags = Int32(MSG_NOSIGNAL) | (isHeld ? Int32(MSG_MORE) : 0)
    }

    func send(_ piece: UnsafeRawBufferPointer) -> Int {
        Self.outcome(Glibc.send(socket, piece.baseAddress, piece.count, flags))
    }

    func send(_ vectors: UnsafeMutableBufferPointer<iovec>) -> Int {
        var message = msghdr()
        message.msg_iov = vectors.baseAddress
        message.msg_iovlen = vectors.count
        return Self.outcome(sendmsg(socket, &message, flags))
    }

    /// What a call that sends has returned: bytes sent, 0 when the socket is full, -1 when it is gone.
    static func outcome(_ sent: Int) -> Int {
        sent >= 0 ? sent : errno == EAGAIN || errno == EINTR ? 0 : -1
    }
}
