import Dispatch
import HTTPServer
import Locking
import Synchronization
import Testing

@Suite("Answers that nobody waits for any more")
struct CancellationTests {
    /// What became of the request to `/long`.
    private final class Work: Sendable {
        let begun = DispatchSemaphore(value: 0)
        let mayEnd = Atomic(false)
        let cancellations = Atomic(0)
        let ends = Atomic(0)

        /// Works until nobody waits, or it may end, or a minute is over.
        func run(_ request: Request) -> Response {
            begun.signal()
            let isCancelled = { request.cancellation?.isCancelled == true }
            let isOver = eventually { isCancelled() || mayEnd.load(ordering: .relaxed) }
            if isCancelled() { cancellations.add(1, ordering: .relaxed) }
            if isOver { ends.add(1, ordering: .relaxed) }
            return Sample.plain("done")
        }

        var routes: [Route] {
            [
                Route("/long", [.get: { _ in .collect(limit: 0, place: .worker) { self.run($0) } }]),
                Route(
                    "/loop",
                    [.get: { _ in .collect(limit: 0, place: .loop) { Sample.plain("\($0.cancellation == nil)") } }]
                ),
            ]
        }
    }

    @Test("a client that resets its connection ends the work, and the worker takes the next request", arguments: 1...3)
    func reset(_ round: Int) throws {
        let work = Work()
        try served(work.routes, configure: { $0.workers = 1 }) { server in
            var wire: Wire? = Wire(port: server.port)
            wire?.send(Sample.request("/long"))
            work.begun.wait()
            wire?.reset()
            wire = nil
            #expect(eventually { work.cancellations.load(ordering: .relaxed) == 1 })
            work.mayEnd.store(true, ordering: .relaxed)
            #expect(exchange(server, Sample.request("/long"))?.text == "done")
            #expect(work.cancellations.load(ordering: .relaxed) == 1)
        }
    }

    @Test("a client that goes away without a word ends the work, too")
    func gone() throws {
        let work = Work()
        try served(work.routes) { server in
            var wire: Wire? = Wire(port: server.port)
            wire?.send(Sample.request("/long"))
            work.begun.wait()
            wire = nil
            _ = wire
            #expect(eventually { work.cancellations.load(ordering: .relaxed) == 1 })
            #expect(eventually { server.statistics.reading.open == 0 })
        }
    }

    @Test("a client that only sends no more gets its answer, if told first that work is under way")
    func halfClosed() throws {
        let work = Work()
        try served(work.routes) { server in
            let wire = Wire(port: server.port)
            wire.send(Sample.request("/long"))
            wire.endSending()
            work.begun.wait()
            #expect(wire.answer()?.status == 102)
            work.mayEnd.store(true, ordering: .relaxed)
            #expect(wire.answer()?.text == "done")
            #expect(wire.hasClosed())
            #expect(work.cancellations.load(ordering: .relaxed) == 0)
        }
    }

    @Test("a client of HTTP/1.0 that sends no more is told nothing before its answer")
    func versionZero() throws {
        let work = Work()
        work.mayEnd.store(true, ordering: .relaxed)
        try served(work.routes) { server in
            let wire = Wire(port: server.port)
            wire.send("GET /long HTTP/1.0\r\nHost: localhost\r\n\r\n")
            wire.endSending()
            #expect(String(decoding: wire.everything(), as: UTF8.self).hasPrefix("HTTP/1.1 200 "))
        }
    }

    @Test("what a server that stops must leave unfinished is told so")
    func stopped() throws {
        let work = Work()
        try served(work.routes, configure: { $0.timeouts.drain = 0.05 }) { server in
            let wire = Wire(port: server.port)
            wire.send(Sample.request("/long"))
            work.begun.wait()
            server.stop()
            #expect(eventually { work.ends.load(ordering: .relaxed) == 1 })
            #expect(work.cancellations.load(ordering: .relaxed) == 1)
        }
    }

    @Test("an answer that a loop makes at once cannot be cancelled")
    func onTheLoop() throws {
        try served(Work().routes) { server in
            #expect(exchange(server, Sample.request("/loop"))?.text == "true")
        }
    }
}
