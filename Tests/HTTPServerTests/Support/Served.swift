import Dispatch
import Glibc
import HTTPServer

/// Runs `body` against a server of its own on a free port, and stops it afterwards.
func served(
    _ routes: [Route] = Sample.routes,
    site: StaticSite? = nil,
    errorResponse: @escaping ErrorRenderer = RequestFault.plainText,
    configure: (inout ServerConfiguration) -> Void = { _ in },
    _ body: (HTTPServer) throws -> Void
) throws {
    var configuration = ServerConfiguration()
    configuration.port = 0
    configuration.loops = 2
    configuration.workers = 2
    configure(&configuration)
    let router = Router(routes, site: site)
    let server = HTTPServer(configuration: configuration, router: router, errorResponse: errorResponse)
    try server.start()
    defer { server.stop() }
    try body(server)
}

/// Sends one request on a connection of its own.
func exchange(_ server: HTTPServer, _ request: String, isHead: Bool = false) -> Wire.Answer? {
    let wire = Wire(port: server.port)
    wire.send(request)
    return wire.answer(toHead: isHead)
}

/// Whether `condition` comes true within a minute; other threads have their turn meanwhile.
func eventually(_ condition: () -> Bool) -> Bool {
    let end = DispatchTime.now() + 60
    while !condition() {
        guard .now() < end else { return false }
        // Lets the server have the core: there may be only two for everybody.
        usleep(500)
    }
    return true
}

/// Requests and routes that many tests use.
enum Sample {
    static let head = "GET /pages/one?x=1 HTTP/1.1\r\nHost: example.org\r\nAccept: */*\r\n\r\n"
    static let text = String(repeating: "The harbour gates of Lindholm stay closed on Sundays. ", count: 60)

    /// A GET, or a request of another method, without a body.
    static func request(_ methodOrTarget: String, _ rest: String...) -> String {
        let isTarget = methodOrTarget.hasPrefix("/")
        let line = isTarget ? "GET \(methodOrTarget)" : "\(methodOrTarget) \(rest.first ?? "/")"
        let fields = isTarget ? rest[...] : rest.dropFirst()
        return (["\(line) HTTP/1.1", "Host: localhost"] + fields).joined(separator: "\r\n") + "\r\n\r\n"
    }

    /// A request with a body of known length.
    static func post(_ target: String, _ body: String, _ fields: String...) -> String {
        let lines =
            ["POST \(target) HTTP/1.1", "Host: localhost", "Content-Length: \(body.utf8.count)"] + fields
        return lines.joined(separator: "\r\n") + "\r\n\r\n" + body
    }

    /// `/text` is worth compressing, `/echo` says what it was sent, each on the loop and on a worker.
    static let routes = [
        Route("/text", [.get: { _ in .answer(plain(text)) }]),
        Route("/slow-text", [.get: { _ in .collect(limit: 0, place: .worker) { _ in plain(text) } }]),
        Route("/short", [.get: { _ in .collect(limit: 0, place: .loop) { _ in plain("short") } }]),
        Route("/echo", [.post: { _ in .collect(limit: 1_000, place: .loop, handler: echo) }]),
        Route("/slow-echo", [.post: { _ in .collect(limit: 1_000, place: .worker, handler: echo) }]),
        Route("/items/{id}", [.get: { request in .answer(plain(request.parameters["id"] ?? "none")) }]),
    ]

    static let echo: Handler = { request in plain(String(decoding: request.body, as: UTF8.self)) }

    static func plain(_ text: String) -> Response {
        Response(.ok, contentType: "text/plain; charset=utf-8", body: Array(text.utf8))
    }
}
