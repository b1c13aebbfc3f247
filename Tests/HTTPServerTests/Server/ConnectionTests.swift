import HTTPServer
import Testing

@Suite("Connections")
struct ConnectionTests {
    @Test("one connection serves request after request, on loops and on workers", arguments: ["/short", "/slow-text"])
    func keepAlive(target: String) throws {
        try served { server in
            let wire = Wire(port: server.port)
            for _ in 0..<20 {
                wire.send(Sample.request(target))
                let answer = wire.answer()
                #expect(answer?.status == 200)
                #expect(answer?["Connection"] == nil)
            }
        }
    }

    @Test("pipelined requests are answered in order, wherever their handlers run")
    func pipelining() throws {
        try served { server in
            let wire = Wire(port: server.port)
            let targets = (0..<60).map { ["/short", "/slow-text", "/items/\($0)", "/missing"][$0 % 4] }
            wire.send(targets.map { Sample.request($0) }.joined())
            for (index, target) in targets.enumerated() {
                let answer = wire.answer()
                #expect(answer?.status == (target == "/missing" ? 404 : 200))
                if target.hasPrefix("/items") { #expect(answer?.text == "\(index)") }
            }
        }
    }

    @Test("requests cut at any byte get the same answers", arguments: [1, 2, 3, 5, 8, 13, 40])
    func cutRequests(size: Int) throws {
        try served { server in
            let wire = Wire(port: server.port)
            let bytes = Array((Sample.request("/short", "X: y") + Sample.post("/echo", "hello")).utf8)
            for start in stride(from: 0, to: bytes.count, by: size) {
                wire.send(bytes[start..<min(bytes.count, start + size)])
            }
            #expect(wire.answer()?.text == "short")
            #expect(wire.answer()?.text == "hello")
        }
    }

    @Test(
        "the connection ends where the request says so",
        arguments: [
            "GET /short HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "GET /short HTTP/1.0\r\n\r\n",
            "GET /short HTTP/1.1\r\nHost: a\r\nConnection: x, Close\r\n\r\n",
        ]
    )
    func closing(request: String) throws {
        try served { server in
            let wire = Wire(port: server.port)
            wire.send(request + Sample.request("/short"))
            let answer = wire.answer()
            #expect(answer?.text == "short")
            #expect(answer?["Connection"] == "close")
            #expect(wire.hasClosed())
        }
    }

    @Test("HTTP/1.0 may ask to go on, and is told that it may")
    func oldKeepAlive() throws {
        try served { server in
            let wire = Wire(port: server.port)
            for _ in 0..<2 {
                wire.send("GET /short HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
                #expect(wire.answer()?["Connection"] == "keep-alive")
            }
        }
    }

    @Test("a client that has sent all it will still gets every answer", arguments: ["/short", "/slow-text"])
    func halfClose(target: String) throws {
        try served { server in
            let wire = Wire(port: server.port)
            wire.send(String(repeating: Sample.request(target), count: 5))
            wire.endSending()
            for _ in 0..<5 { #expect(wire.answer()?.status == 200) }
            #expect(wire.hasClosed())
        }
    }

    @Test("a client that reads late gets every byte of every answer")
    func lateReader() throws {
        let large = [UInt8](repeating: 0x61, count: 300_000)
        let route = Route("/large", [.get: { _ in .answer(Response(.ok, contentType: "x/y", body: large)) }])
        try served([route]) { server in
            let wire = Wire(port: server.port, receiveBuffer: 4_096)
            wire.send(String(repeating: Sample.request("/large"), count: 20))
            for _ in 0..<20 { #expect(wire.answer()?.body == large) }
        }
    }

    @Test("after doubt about framing nothing more is answered")
    func doubt() throws {
        try served { server in
            let wire = Wire(port: server.port)
            wire.send(
                "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                    + Sample.request("/short")
            )
            let answer = wire.answer()
            #expect(answer?.status == 400)
            #expect(answer?["Connection"] == "close")
            wire.endSending()
            #expect(wire.hasClosed())
        }
    }

    @Test("clients that vanish leave no connection behind")
    func vanishing() throws {
        try served { server in
            for length in stride(from: 0, to: 60, by: 4) {
                let wire = Wire(port: server.port)
                wire.send(Sample.request("/slow-text").utf8.prefix(length))
                if length % 8 == 0 { wire.reset() }
            }
            #expect(exchange(server, Sample.request("/short"))?.text == "short")
        }
    }
}
