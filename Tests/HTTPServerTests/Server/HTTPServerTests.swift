import Dispatch
import HTTPServer
import Locking
import Testing

/// A handler that says when it has begun, and goes on when it may.
private final class Gate: Sendable {
    let hasBegun = DispatchSemaphore(value: 0)
    let mayGoOn = DispatchSemaphore(value: 0)

    var route: Route {
        Route(
            "/gate",
            [
                .get: { _ in
                    .collect(limit: 0, place: .worker) { _ in
                        self.hasBegun.signal()
                        self.mayGoOn.wait()
                        return Sample.plain("through")
                    }
                }
            ]
        )
    }
}

@Suite("The server")
struct HTTPServerTests {
    // MARK: Starting and stopping

    @Test("port 0 takes a free port, and every loop listens on it")
    func freePort() throws {
        try served(configure: { $0.loops = 4 }) { server in
            #expect(server.port > 0)
            for _ in 0..<16 { #expect(exchange(server, Sample.request("/short"))?.text == "short") }
        }
    }

    @Test("a port that is taken, an address of another machine and a name that is none are said clearly")
    func refusals() throws {
        try served { server in
            var configuration = ServerConfiguration()
            configuration.port = server.port
            let second = HTTPServer(configuration: configuration, router: Router([]))
            let inUse = ServerError.addressInUse(host: "127.0.0.1", port: server.port)
            #expect(throws: inUse) { try second.start() }
            #expect("\(inUse)".contains("\(server.port)"))
            for host in ["192.0.2.1", "no such host"] {
                configuration.host = host
                let third = HTTPServer(configuration: configuration, router: Router([]))
                #expect(throws: ServerError.addressUnavailable(host: host)) { try third.start() }
            }
        }
    }

    @Test("stopping closes what is idle at once, and answers what is at work")
    func draining() throws {
        let gate = Gate()
        let done = DispatchSemaphore(value: 0)
        // With two loops one could be told to stop only after the gate is open.
        try served([gate.route] + Sample.routes, configure: { $0.loops = 1 }) { server in
            let idle = Wire(port: server.port)
            idle.send(Sample.request("/short"))
            #expect(idle.answer()?.text == "short")
            let busy = Wire(port: server.port)
            busy.send(Sample.request("/gate"))
            gate.hasBegun.wait()
            DispatchQueue(label: "stop").async {
                server.stop()
                done.signal()
            }
            #expect(idle.hasClosed())
            gate.mayGoOn.signal()
            let answer = busy.answer()
            #expect(answer?.text == "through")
            #expect(answer?["Connection"] == "close")
            #expect(busy.hasClosed())
            #expect(done.wait(timeout: .now() + 5) == .success)
            #expect(exchange(server, Sample.request("/short")) == nil)
        }
    }

    @Test("what is not done by the end of the drain is cut off")
    func drainLimit() throws {
        let gate = Gate()
        try served([gate.route], configure: { $0.timeouts.drain = 0.05 }) { server in
            let wire = Wire(port: server.port)
            wire.send(Sample.request("/gate"))
            gate.hasBegun.wait()
            server.stop()
            #expect(wire.hasClosed())
            gate.mayGoOn.signal()
        }
    }

    // MARK: Places

    @Test("a slow handler holds up nobody else")
    func slowHandler() throws {
        let gate = Gate()
        try served([gate.route] + Sample.routes, configure: { $0.loops = 1 }) { server in
            let slow = Wire(port: server.port)
            slow.send(Sample.request("/gate"))
            gate.hasBegun.wait()
            for target in ["/short", "/slow-text"] {
                #expect(exchange(server, Sample.request(target))?.status == 200)
            }
            gate.mayGoOn.signal()
            #expect(slow.answer()?.text == "through")
        }
    }

    @Test("when too many requests wait for a worker, the next gets 503 and when to come again")
    func overload() throws {
        let gate = Gate()
        func configure(_ configuration: inout ServerConfiguration) {
            configuration.loops = 1
            configuration.workers = 1
            configuration.limits.waitingJobs = 1
        }
        try served([gate.route], configure: configure) { server in
            let first = Wire(port: server.port)
            first.send(Sample.request("/gate"))
            gate.hasBegun.wait()
            let others = (0..<2).map { _ in Wire(port: server.port) }
            // One of the two waits, the other is turned away; which of them is not said.
            for other in others { other.send(Sample.request("/gate")) }
            let refused = exchange(server, Sample.request("/gate"))
            #expect(refused?.status == 503)
            #expect(refused?["Retry-After"] == "1")
            for _ in 0..<4 { gate.mayGoOn.signal() }
            #expect(first.answer()?.text == "through")
        }
    }

    // MARK: Counters

    @Test("everything is counted")
    func statistics() throws {
        let server = HTTPServer(configuration: .init(), router: Router(Sample.routes))
        #expect(server.statistics.reading == Statistics.Reading())
        try served { server in
            let wire = Wire(port: server.port)
            wire.send(
                Sample.request("/short") + Sample.request("/missing") + Sample.request("/short", "If-None-Match: *")
            )
            for _ in 0..<3 { _ = wire.answer() }
            // Bytes are counted once they are out, which the client may see first.
            #expect(eventually { server.statistics.reading.bytesOut > 300 })
            let reading = server.statistics.reading
            #expect(reading.accepted == 1)
            #expect(reading.open == 1)
            #expect(reading.requests == 3)
            #expect(reading.byClass == [0, 0, 1, 1, 1, 0])
            #expect(reading.bytesIn > 100)
            server.stop()
            #expect(server.statistics.reading.open == 0)
        }
    }
}
