import HTTPServer
import Locking
import Testing

/// A handler whose answer says which version it is of; the test sets that.
private final class Edition: Sendable {
    private let version = Locked(Int64(1))

    func change() { version.withLock { $0 += 1 } }

    var route: Route {
        let decision: Route.Decision = { [version] request in
            let number = version.withLock { $0 }
            var response = Sample.plain("\(request.path) \(number)")
            response.validity = Validity(version: number) { [version] in version.withLock { $0 } }
            return .answer(response)
        }
        return Route("/{page}", [.get: decision])
    }
}

/// Serves it on a single loop, so that every connection meets the same table.
private func edited(_ body: (HTTPServer, Edition) throws -> Void) throws {
    let edition = Edition()
    try served([edition.route], configure: { $0.loops = 1 }) { server in try body(server, edition) }
}

@Suite("Heads that come again and again")
struct FamiliarHeadTests {
    @Test("each answer is that of its own head, however alike they are")
    func alike() throws {
        try edited { server, _ in
            let wire = Wire(port: server.port)
            let targets = ["/a", "/b", "/aa", "/a?x", "/ab", "/A"]
            for _ in 0..<8 {
                wire.send(targets.map { Sample.request($0) }.joined())
                for target in targets {
                    #expect(wire.answer()?.text == "\(target.split(separator: "?")[0]) 1")
                }
            }
        }
    }

    @Test("a change is seen by the very next request")
    func change() throws {
        try edited { server, edition in
            let wire = Wire(port: server.port)
            for version in 1...4 {
                for _ in 0..<6 {
                    wire.send(Sample.request("/page"))
                    #expect(wire.answer()?.text == "/page \(version)")
                }
                edition.change()
            }
        }
    }

    @Test("an identifier that came with the head comes back each time, and another one each time without")
    func identifiers() throws {
        try edited { server, _ in
            let wire = Wire(port: server.port)
            var made: Set<String> = []
            for _ in 0..<8 {
                wire.send(Sample.request("/page", "X-Request-Id: mine") + Sample.request("/page"))
                #expect(wire.answer()?["X-Request-Id"] == "mine")
                made.insert(wire.answer()?["X-Request-Id"] ?? "none")
            }
            #expect(made.count == 8)
        }
    }

    @Test(
        "what it says about the connection is done each time",
        arguments: [
            "GET /page HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "GET /page HTTP/1.0\r\n\r\n",
            "\r\n\r\nGET /page HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        ]
    )
    func closing(request: String) throws {
        try edited { server, _ in
            for _ in 0..<8 {
                let wire = Wire(port: server.port)
                wire.send(request)
                let answer = wire.answer()
                #expect(answer?["Connection"] == "close")
                #expect(answer?.text == "/page 1")
                #expect(wire.hasClosed())
            }
        }
    }

    @Test("a head in pieces is the same head", arguments: 1...6)
    func pieces(size: Int) throws {
        try edited { server, _ in
            let wire = Wire(port: server.port)
            let request = Array(Sample.request("/page").utf8)
            for _ in 0..<6 {
                wire.send(request)
                #expect(wire.answer()?.text == "/page 1")
            }
            for start in stride(from: 0, to: request.count, by: size) {
                wire.send(request[start..<min(request.count, start + size)])
            }
            #expect(wire.answer()?.text == "/page 1")
        }
    }

    @Test("a head that only begins like one is read, and refused where it must be")
    func malformed() throws {
        try edited { server, _ in
            let request = Sample.request("/page")
            for _ in 0..<6 { #expect(exchange(server, request)?.status == 200) }
            for spoilt in ["Bad Name: x", "X: \u{1}", "Content-Length: 1\r\nTransfer-Encoding: chunked", "Host: b"] {
                #expect(exchange(server, request.dropLast(2) + spoilt + "\r\n\r\n")?.status == 400)
            }
            #expect(exchange(server, request)?.status == 200)
        }
    }
}
