import Glibc

/// A client that sends exactly the bytes it is given, and reads answers as strictly as a server reads requests.
final class Wire {
    /// An answer as it came.
    struct Answer: Equatable {
        var status: Int
        var fields: [String]
        var body: [UInt8]

        /// The value of the only line called `name`; `nil` if there is none or more than one.
        subscript(name: String) -> String? {
            let prefix = name.lowercased() + ":"
            let found = fields.filter { $0.lowercased().hasPrefix(prefix) }
            guard found.count == 1 else { return nil }
            return String(found[0].dropFirst(prefix.utf8.count).drop { $0 == " " })
        }

        var text: String { String(decoding: body, as: UTF8.self) }
    }

    private let socket: Int32
    private var received: [UInt8] = []
    private(set) var isEnded = false

    /// Connects to a port of this machine; reads give up after a minute.
    convenience init(port: Int, receiveBuffer: Int32? = nil) {
        self.init(receiveBuffer: receiveBuffer)
        connect(to: port)
    }

    /// A client that has not connected yet.
    init(receiveBuffer: Int32? = nil) {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        if var size = receiveBuffer { setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &size, 4) }
        var patience = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var on: Int32 = 1
        setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
    }

    /// Connects to a port of this machine.
    func connect(to port: Int) {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        withUnsafePointer(to: &address) { address in
            address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                _ = Glibc.connect(socket, address, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }

    deinit {
        close(socket)
    }

    /// Sends bytes; those that the server does not take any more are lost without a word.
    func send(_ bytes: some Collection<UInt8>) {
        var rest = Array(bytes)
        while !rest.isEmpty {
            let sent = Glibc.send(socket, rest, rest.count, Int32(MSG_NOSIGNAL))
            guard sent > 0 else { return }
            rest.removeFirst(sent)
        }
    }

    func send(_ text: String) {
        send(text.utf8)
    }

    /// Says that nothing more will be sent.
    func endSending() {
        shutdown(socket, Int32(SHUT_WR))
    }

    /// Goes away with a reset.
    func reset() {
        var off = linger(l_onoff: 1, l_linger: 0)
        setsockopt(socket, SOL_SOCKET, SO_LINGER, &off, socklen_t(MemoryLayout<linger>.size))
        shutdown(socket, Int32(SHUT_RDWR))
    }

    /// The next answer; `nil` where the connection ends or stays silent first, or what comes is no answer.
    func answer(toHead isHead: Bool = false) -> Answer? {
        guard let head = take(through: Array("\r\n\r\n".utf8)) else { return nil }
        let lines = String(decoding: head.dropLast(4), as: UTF8.self).split(separator: "\r\n").map(String.init)
        guard let line = lines.first, line.hasPrefix("HTTP/1.1 "), let status = Int(line.dropFirst(9).prefix(3)) else {
            return nil
        }
        var answer = Answer(status: status, fields: Array(lines.dropFirst()), body: [])
        let hasContent = !isHead && status >= 200 && status != 204 && status != 304
        guard hasContent, let length = answer["Content-Length"].flatMap({ Int($0) }) else { return answer }
        guard let body = take(length) else { return nil }
        answer.body = body
        return answer
    }

    /// Whether the server has closed, with nothing more to read.
    func hasClosed() -> Bool {
        while !isEnded, received.isEmpty, fill() {}
        return isEnded && received.isEmpty
    }

    /// What has come and was not taken as part of an answer.
    var leftover: [UInt8] { received }

    /// All that comes until the server closes.
    func everything() -> [UInt8] {
        while !isEnded, fill() {}
        return received
    }

    private func take(through end: [UInt8]) -> [UInt8]? {
        while true {
            if let index = received.indices.first(where: { received[$0...].starts(with: end) }) {
                return take(index + end.count)
            }
            guard fill() else { return nil }
        }
    }

    private func take(_ count: Int) -> [UInt8]? {
        while received.count < count {
            guard fill() else { return nil }
        }
        defer { received.removeFirst(count) }
        return Array(received.prefix(count))
    }

    private func fill() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(socket, &buffer, buffer.count, 0)
        if count == 0 || count < 0 && errno == ECONNRESET { isEnded = true }
        guard count > 0 else { return false }
        received += buffer.prefix(count)
        return true
    }
}
