import Dispatch
import HTTPServer
import Testing

/// A route that holds its worker until it is told to go on.
private struct Gate {
    let opened = DispatchSemaphore(value: 0)

    var routes: [Route] {
        let held = Route(
            "/held",
            [
                .get: { [opened] _ in
                    .collect(limit: 0, place: .worker) { _ in
                        opened.wait()
                        return Sample.plain("held")
                    }
                }
            ]
        )
        return Sample.routes + [held]
    }
}

@Suite("Clients and handlers that take their time")
struct SlowClientTests {
    @Test("hundreds of clients that never finish a request hold nobody up, and all are let go")
    func unfinished() throws {
        func configure(_ configuration: inout ServerConfiguration) {
            configuration.timeouts.header = 0.5
            configuration.timeouts.body = 0.5
            configuration.timeouts.linger = 0.1
        }
        let beginnings = [
            "", "G", "GET /short HTTP/1.1\r\n", "GET /short HTTP/1.1\r\nHost: a\r\nX: ",
            "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 900\r\n\r\nhalf",
            "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nha",
        ]
        try served(configure: configure) { server in
            let wires = (0..<240).map { _ in Wire(port: server.port) }
            for (index, wire) in wires.enumerated() { wire.send(beginnings[index % beginnings.count]) }
            for _ in 0..<50 { #expect(exchange(server, Sample.request("/short"))?.text == "short") }
            for (index, wire) in wires.enumerated() {
                let answer = wire.answer()
                #expect(answer?.status == (index % beginnings.count == 0 ? nil : 408))
                #expect(wire.hasClosed())
            }
            #expect(eventually { server.statistics.reading.open == 0 })
        }
    }

    @Test("while every worker is held, loops go on answering, and whoever would wait too long is told to come again")
    func heldWorkers() throws {
        let gate = Gate()
        try served(gate.routes, configure: { ($0.loops, $0.limits.waitingJobs) = (1, 3) }) { server in
            let waiting = (0..<5).map { _ in Wire(port: server.port) }
            for wire in waiting { wire.send(Sample.request("/held")) }
            #expect(eventually { server.statistics.reading.requests == 5 })
            // Two are held, three wait; a sixth has no place.
            let refused = exchange(server, Sample.request("/held"))
            #expect(refused?.status == 503)
            #expect(refused?["Retry-After"] == "1")
            for _ in 0..<200 { #expect(exchange(server, Sample.request("/short"))?.text == "short") }
            for _ in waiting { gate.opened.signal() }
            for wire in waiting { #expect(wire.answer()?.text == "held") }
        }
    }
}
