import Glibc
import HTTPServer
import JSONText
import NewsAPI
import Testing

/// The routes behind a real server on a free port, asked over sockets.
final class ServedClient {
    let client: Client
    private let server: HTTPServer

    /// Serves the archive of `client` until this goes.
    init(_ client: Client) throws {
        self.client = client
        var configuration = ServerConfiguration()
        configuration.port = 0
        configuration.loops = 2
        configuration.workers = 2
        let router = Router(client.api.routes)
        server = HTTPServer(
            configuration: configuration,
            router: router,
            errorResponse: client.api.problem(for:request:)
        )
        try server.start()
    }

    deinit {
        server.stop()
    }

    /// Sends a request on a connection of its own.
    func send(
        _ method: String,
        _ target: String,
        _ fields: [String: String] = [:],
        body: String = ""
    ) throws -> ServedAnswer {
        var text = "\(method) \(target) HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n"
        for (name, value) in fields { text += "\(name): \(value)\r\n" }
        if !body.isEmpty || method == "PUT" || method == "POST" { text += "Content-Length: \(body.utf8.count)\r\n" }
        return try ServedAnswer(Self.exchange(Array((text + "\r\n" + body).utf8), port: server.port))
    }

    /// Sends bytes and reads until the server closes.
    private static func exchange(_ bytes: [UInt8], port: Int) throws -> [UInt8] {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var patience = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let status = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(status == 0)
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { break }
            rest = rest.dropFirst(count)
        }
        var received: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = recv(socket, &buffer, buffer.count, 0), count > 0 { received += buffer.prefix(count) }
        return received
    }
}

/// An answer as it came over the wire.
struct ServedAnswer {
    let status: Int
    let body: [UInt8]
    private let lines: [String]

    init(_ bytes: [UInt8]) throws {
        let end = try #require(bytes.firstRange(of: Array("\r\n\r\n".utf8)), "no head in \(bytes.count) bytes")
        lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).split(separator: "\r\n").map(String.init)
        status = Int(lines.first?.dropFirst(9).prefix(3) ?? "") ?? 0
        body = Array(bytes[end.upperBound...])
    }

    /// The body as text.
    var text: String { String(decoding: body, as: UTF8.self) }
    /// The body as JSON; `null` where it is none.
    var json: JSONValue { (try? JSONReader.value(in: body)) ?? .null }

    /// The value of a field; several lines are joined as RFC 9110 §5.3 allows.
    subscript(name: String) -> String? {
        let prefix = name.lowercased() + ":"
        let values = lines.dropFirst().filter { $0.lowercased().hasPrefix(prefix) }
            .map { $0.dropFirst(prefix.count).drop { $0 == " " } }
        return values.isEmpty ? nil : values.joined(separator: ", ")
    }
}
