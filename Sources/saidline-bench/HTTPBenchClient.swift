import Glibc

/// A client that asks for one address again and again over one connection, and itself asks for no memory meanwhile.
final class HTTPBenchClient {
    private let socket: Int32
    private let request: [UInt8]
    private let buffer: UnsafeMutableRawBufferPointer
    private let length: Int

    /// Connects to a port of this machine, and asks often enough for the answer to be at hand.
    init(port: Int, target: String) throws {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        request = Array("GET \(target) HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: bench\r\n\r\n".utf8)
        guard Self.connect(socket, port) else {
            close(socket)
            throw HTTPBenchError.noConnection(port: port)
        }
        buffer = .allocate(byteCount: 1 << 20, alignment: 16)
        var length = 0
        for _ in 0..<4 { length = Self.exchange(socket, request, buffer) }
        self.length = length
    }

    deinit {
        close(socket)
        buffer.deallocate()
    }

    /// Sends the request and reads as many bytes as the answer has; how many came.
    func get() -> Int {
        send(socket, request, request.count, Int32(MSG_NOSIGNAL))
        var count = 0
        while count < length {
            let got = recv(socket, buffer.baseAddress, buffer.count, 0)
            guard got > 0 else { break }
            count += got
        }
        return count
    }

    /// Sends the request and waits until nothing more comes; how many bytes came.
    private static func exchange(_ socket: Int32, _ request: [UInt8], _ buffer: UnsafeMutableRawBufferPointer) -> Int {
        send(socket, request, request.count, Int32(MSG_NOSIGNAL))
        var count = 0
        var readable = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
        while poll(&readable, 1, 200) > 0 {
            let got = recv(socket, buffer.baseAddress, buffer.count, 0)
            guard got > 0 else { break }
            count += got
        }
        return count
    }

    private static func connect(_ socket: Int32, _ port: Int) -> Bool {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return withUnsafePointer(to: &address) { address in
            address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                Glibc.connect(socket, address, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }
}

/// Why the server could not be measured.
enum HTTPBenchError: Error, CustomStringConvertible {
    /// Nobody answers there.
    case noConnection(port: Int)

    var description: String {
        switch self {
        case .noConnection(let port): "The server that is measured does not answer on port \(port)."
        }
    }
}
