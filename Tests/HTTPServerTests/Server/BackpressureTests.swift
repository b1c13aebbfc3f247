import Glibc
import HTTPServer
import Testing

@Suite("Clients slower than the server")
struct BackpressureTests {
    private let large = [UInt8](repeating: 0x61, count: 100_000)

    private var routes: [Route] {
        [Route("/large", [.get: { [large] _ in .answer(Response(.ok, contentType: "x/y", body: large)) }])]
            + Sample.routes
    }

    @Test("requests are taken only as fast as their answers are, and none is lost")
    func pausing() throws {
        try served(routes, configure: { $0.loops = 1 }) { server in
            let wire = Wire(port: server.port, receiveBuffer: 4_096)
            wire.send(String(repeating: Sample.request("/large"), count: 400))
            // Others go on meanwhile; after so many of their turns the first would have been through with all.
            for _ in 0..<100 { #expect(exchange(server, Sample.request("/short"))?.text == "short") }
            #expect(server.statistics.reading.requests < 100 + 200)
            for _ in 0..<400 { #expect(wire.answer()?.body == large) }
        }
    }

    @Test("thousands of requests sent at once keep nobody else waiting")
    func takingTurns() throws {
        let route = Route(
            "/busy",
            [
                .get: { _ in
                    usleep(4_000)
                    return .answer(Sample.plain("busy"))
                }
            ]
        )
        try served(Sample.routes + [route], configure: { $0.loops = 1 }) { server in
            let greedy = Wire(port: server.port)
            greedy.send(String(repeating: Sample.request("HEAD", "/busy"), count: 3_000))
            #expect(eventually { server.statistics.reading.requests > 0 })
            #expect(exchange(server, Sample.request("/short"))?.text == "short")
            #expect(server.statistics.reading.requests < 700)
            greedy.reset()
        }
    }

    @Test("every one of many requests sent at once is answered, and those before the end of the input too")
    func allTurns() throws {
        try served(configure: { $0.loops = 1 }) { server in
            let wire = Wire(port: server.port)
            let targets = (0..<500).map { "/items/\($0)" }
            wire.send(targets.map { Sample.request($0) }.joined())
            wire.endSending()
            for number in 0..<500 { #expect(wire.answer()?.text == "\(number)") }
            #expect(wire.hasClosed())
        }
    }

    @Test("what waits for a client is bounded by the configuration", arguments: [10_000, 500_000])
    func bound(limit: Int) throws {
        try served(routes, configure: { $0.limits.waitingOutput = limit }) { server in
            let wire = Wire(port: server.port, receiveBuffer: 4_096)
            wire.send(String(repeating: Sample.request("/large"), count: 300))
            #expect(wire.answer()?.body == large)
            // What was answered has gone into the sockets' buffers, but for at most the limit and the last answer.
            let reading = server.statistics.reading
            #expect(reading.byClass[2] * large.count <= reading.bytesOut + limit + 2 * (large.count + 1_000))
            for _ in 1..<300 { #expect(wire.answer()?.body == large) }
        }
    }

    @Test("a client that reads a little now and then is not cut off, one that reads nothing is")
    func patience() throws {
        try served(routes, configure: { $0.timeouts.write = 5 }) { server in
            let slow = Wire(port: server.port, receiveBuffer: 4_096)
            slow.send(String(repeating: Sample.request("/large"), count: 100))
            let stuck = Wire(port: server.port, receiveBuffer: 4_096)
            stuck.send(String(repeating: Sample.request("/large"), count: 300))
            for _ in 0..<100 { #expect(slow.answer()?.body == large) }
            #expect(eventually { server.statistics.reading.open <= 1 })
            let (whole, rest) = (stuck.everything(), 300 * large.count)
            #expect(whole.count < rest)
        }
    }

    @Test("the kernel is given little more of an answer than a client takes, and the rest when it does")
    func kernelMemory() throws {
        let huge = [UInt8](repeating: 0x62, count: 3_000_000)
        let route = Route("/huge", [.get: { _ in .answer(Response(.ok, contentType: "x/y", body: huge)) }])
        try served(Sample.routes + [route], configure: { $0.loops = 1 }) { server in
            let wire = Wire(port: server.port, receiveBuffer: 4_096)
            wire.send(Sample.request("/huge"))
            #expect(eventually { server.statistics.reading.byClass[2] == 1 })
            for _ in 0..<20 { #expect(exchange(server, Sample.request("/short"))?.text == "short") }
            // A few segments of loopback, which are 64 KB each.
            #expect(server.statistics.reading.bytesOut < 400_000)
            #expect(wire.answer()?.body == huge)
        }
    }
}
