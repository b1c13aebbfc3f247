import Dispatch
import Glibc
import HTTPServer
import Testing

@Suite("Limits and time-outs")
struct LimitTests {
    @Test("limits of the configuration are the ones that count")
    func configured() throws {
        func configure(_ configuration: inout ServerConfiguration) {
            configuration.limits.requestLine = 100
            configuration.limits.fields = 200
            configuration.limits.fieldCount = 3
        }
        try served(configure: configure) { server in
            let long = String(repeating: "x", count: 300)
            #expect(exchange(server, Sample.request("/\(long)"))?.status == 414)
            #expect(exchange(server, Sample.request("/short", "X: \(long)"))?.status == 431)
            #expect(exchange(server, Sample.request("/short", "A: 1", "B: 2", "C: 3"))?.status == 431)
            #expect(exchange(server, Sample.request("/short", "A: 1", "B: 2"))?.status == 200)
        }
    }

    @Test("a head without end is cut off, after an answer that can be read")
    func endlessHead() throws {
        try served { server in
            let wire = Wire(port: server.port)
            wire.send("GET / HTTP/1.1\r\nHost: a\r\n")
            for _ in 0..<40 { wire.send("X: " + String(repeating: "v", count: 1_000) + "\r\n") }
            #expect(wire.answer()?.status == 431)
        }
    }

    @Test("at the limit of connections the idlest makes room")
    func makingRoom() throws {
        func configure(_ configuration: inout ServerConfiguration) {
            configuration.loops = 1
            configuration.limits.connections = 2
            configuration.timeouts.idle = 600
        }
        try served(configure: configure) { server in
            var wires: [Wire] = []
            for _ in 0..<3 {
                let wire = Wire(port: server.port)
                wire.send(Sample.request("/short"))
                #expect(wire.answer()?.text == "short")
                wires.append(wire)
            }
            #expect(wires[0].hasClosed())
            #expect(server.statistics.reading.shed == 1)
        }
    }

    @Test("connections make room in the order of their last use, and whoever has asked again since is spared")
    func makingRoomInOrder() throws {
        func configure(_ configuration: inout ServerConfiguration) {
            configuration.loops = 1
            configuration.limits.connections = 4
            configuration.timeouts.idle = 600
        }
        try served(configure: configure) { server in
            func come() -> Wire {
                let wire = Wire(port: server.port)
                wire.send(Sample.request("/short"))
                #expect(wire.answer()?.text == "short")
                // So that no two have the same time on the server's clock, which goes by steps.
                let end = DispatchTime.now() + .milliseconds(30)
                #expect(eventually { .now() > end })
                return wire
            }
            let wires = (0..<4).map { _ in come() }
            let late = come()
            #expect(wires[0].hasClosed())
            wires[1].send(Sample.request("/short"))
            #expect(wires[1].answer()?.text == "short")
            let later = come()
            #expect(wires[2].hasClosed())
            for wire in [wires[1], wires[3], late, later] {
                wire.send(Sample.request("/short"))
                #expect(wire.answer()?.text == "short")
            }
            #expect(server.statistics.reading.shed == 2)
        }
    }

    @Test("where none is idle, a new client gets 503 and when to come again")
    func turningAway() throws {
        func configure(_ configuration: inout ServerConfiguration) {
            configuration.loops = 1
            configuration.limits.connections = 1
        }
        try served(configure: configure) { server in
            let busy = Wire(port: server.port)
            busy.send(Sample.request("/short") + "GET /short HTTP/1.1\r\n")
            #expect(busy.answer()?.text == "short")
            let turnedAway = Wire(port: server.port)
            let answer = turnedAway.answer()
            #expect(answer?.status == 503)
            #expect(answer?["Retry-After"] == "1")
            busy.send("Host: a\r\n\r\n")
            #expect(busy.answer()?.text == "short")
        }
    }

    // MARK: Time-outs

    @Test(
        "a client that takes too long is told so where it has begun, and let go",
        arguments: [
            ("", nil), ("GET /short HTTP/1.1\r\n", 408),
            ("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhalf", 408),
            ("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nha", 408),
        ] as [(String, Int?)]
    )
    func slowRequests(begin: String, status: Int?) throws {
        func configure(_ configuration: inout ServerConfiguration) {
            configuration.timeouts.header = 0.05
            configuration.timeouts.body = 0.05
            configuration.timeouts.linger = 0.05
        }
        try served(configure: configure) { server in
            let wire = Wire(port: server.port)
            wire.send(begin)
            #expect(wire.answer()?.status == status)
            #expect(wire.hasClosed())
        }
    }

    @Test("a body that keeps coming, but too slowly, is cut off")
    func slowBody() throws {
        func configure(_ configuration: inout ServerConfiguration) {
            configuration.timeouts.bodyGrace = 0.05
            configuration.timeouts.bodyRate = 1_000_000
        }
        try served(configure: configure) { server in
            let wire = Wire(port: server.port)
            wire.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 900\r\n\r\nsome")
            #expect(wire.answer()?.status == 408)
        }
    }

    @Test("between requests a connection may rest for the idle time, and no longer")
    func idle() throws {
        try served(configure: { $0.timeouts.idle = 0.05 }) { server in
            let wire = Wire(port: server.port)
            wire.send(Sample.request("/short"))
            #expect(wire.answer()?.text == "short")
            #expect(wire.hasClosed())
        }
    }

    @Test("a client that takes none of its answers is cut off")
    func stuckReader() throws {
        let large = [UInt8](repeating: 0x61, count: 2_000_000)
        let route = Route("/large", [.get: { _ in .answer(Response(.ok, contentType: "x/y", body: large)) }])
        try served([route], configure: { $0.timeouts.write = 0.1 }) { server in
            let wire = Wire(port: server.port, receiveBuffer: 4_096)
            wire.send(String(repeating: Sample.request("/large"), count: 20))
            #expect(eventually { server.statistics.reading.accepted > 0 && server.statistics.reading.open == 0 })
            #expect(server.statistics.reading.bytesOut < 20 * large.count)
        }
    }

    @Test("a client that takes none of its answer is cut off though it goes on sending octet by octet")
    func stuckSender() throws {
        // Less than may wait, so that the connection is read on.
        let large = [UInt8](repeating: 0x61, count: 250_000)
        let route = Route("/large", [.get: { _ in .answer(Response(.ok, contentType: "x/y", body: large)) }])
        func configure(_ configuration: inout ServerConfiguration) {
            configuration.timeouts.write = 0.2
            configuration.limits.fields = 1 << 20
        }
        try served([route], configure: configure) { server in
            let wire = Wire(port: server.port, receiveBuffer: 4_096)
            wire.send(Sample.request("/large") + "GET /large HTTP/1.1\r\nX: ")
            #expect(eventually { server.statistics.reading.requests == 1 })
            #expect(
                eventually {
                    wire.send("y")
                    return server.statistics.reading.open == 0
                }
            )
        }
    }
}
