import Glibc

/// Bytes that a client has not taken yet.
package struct OutputQueue {
    /// What came of an attempt to write.
    package enum Outcome: Equatable {
        /// So many bytes went out; what is left waits for room.
        case wrote(Int)
        /// The connection is gone.
        case broken
    }

    private var chunks: [[UInt8]] = []
    private var first = 0
    private var offset = 0
    /// How many bytes wait.
    package private(set) var count = 0

    /// An empty queue.
    package init() {}

    /// Whether nothing waits.
    package var isEmpty: Bool { count == 0 }

    /// Writes `head` and `content` in one call behind what waits; keeps what the client does not take now.
    ///
    /// `content` is kept by reference, `head` copied, so that the caller may use its storage again.
    package mutating func send(_ head: [UInt8], _ content: [UInt8], to socket: Int32) -> Outcome {
        guard isEmpty else {
            append(Array(head), from: 0)
            append(content, from: 0)
            return .wrote(0)
        }
        let sent = Self.write(head, content, to: socket)
        guard sent >= 0 else { return .broken }
        if sent < head.count { append(Array(head[sent...]), from: 0) }
        append(content, from: max(0, sent - head.count))
        return .wrote(sent)
    }

    /// Writes what waits until it is gone or the socket is full.
    package mutating func drain(to socket: Int32) -> Outcome {
        var total = 0
        while first < chunks.count {
            let sent = Self.write(chunks[first], from: offset, to: socket)
            guard sent >= 0 else { return .broken }
            total += sent
            offset += sent
            count -= sent
            guard offset == chunks[first].count else { return .wrote(total) }
            chunks[first] = []
            first += 1
            offset = 0
        }
        self = OutputQueue()
        return .wrote(total)
    }

    private mutating func append(_ chunk: [UInt8], from start: Int) {
        guard start < chunk.count else { return }
        if isEmpty { offset = start }
        let kept = isEmpty || start == 0 ? chunk : Array(chunk[start...])
        chunks.append(kept)
        count += chunk.count - start
    }

    // MARK: System calls: bytes written, 0 when the socket is full, -1 when it is gone. Never a signal.

    private static func write(_ head: [UInt8], _ content: [UInt8], to socket: Int32) -> Int {
        head.withUnsafeBytes { head in
            content.withUnsafeBytes { content in
                var parts = (vector(head), vector(content))
                return withUnsafeMutablePointer(to: &parts) { parts in
                    parts.withMemoryRebound(to: iovec.self, capacity: 2) { parts in
                        var message = msghdr()
                        message.msg_iov = parts
                        message.msg_iovlen = content.isEmpty ? 1 : 2
                        return result(sendmsg(socket, &message, Int32(MSG_NOSIGNAL)))
                    }
                }
            }
        }
    }

    private static func vector(_ bytes: UnsafeRawBufferPointer) -> iovec {
        iovec(iov_base: UnsafeMutableRawPointer(mutating: bytes.baseAddress), iov_len: bytes.count)
    }

    private static func write(_ chunk: [UInt8], from offset: Int, to socket: Int32) -> Int {
        chunk.withUnsafeBytes { bytes in
            let rest = UnsafeRawBufferPointer(rebasing: bytes[offset...])
            return result(Glibc.send(socket, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL)))
        }
    }

    private static func result(_ sent: Int) -> Int {
        sent >= 0 ? sent : errno == EAGAIN || errno == EINTR ? 0 : -1
    }
}
