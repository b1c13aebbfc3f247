import HTTPServer
import Locking
import Testing

/// A handler whose answer follows from a number that the test sets; counts how often it is asked.
private final class Counter: Sendable {
    private let state = Locked((version: Int64(1), asked: 0))

    var asked: Int { state.withLock { $0.asked } }

    func change() { state.withLock { $0.version += 1 } }

    func answer(isRepeatable: Bool = true, status: Status = .ok) -> Response {
        let version = state.withLock { state in
            state.asked += 1
            return state.version
        }
        let text = String(repeating: "Version \(version). ", count: 200)
        var response = Response(status, contentType: "text/plain", body: Array(text.utf8))
        guard isRepeatable else { return response }
        response.validity = Validity(version: version) { [state] in state.withLock { $0.version } }
        return response
    }
}

/// Serves the handler on a single loop, so that every connection meets the same shelf.
private func counted(
    place: Place = .loop,
    _ make: @escaping @Sendable (Counter) -> Response = { $0.answer() },
    _ body: (HTTPServer, Counter) throws -> Void
) throws {
    let counter = Counter()
    let handler: Handler = { _ in make(counter) }
    let decision: Route.Decision = { _ in .collect(limit: 100, place: place, handler: handler) }
    try served([Route("/counted", [.get: decision, .post: decision])], configure: { $0.loops = 1 }) { server in
        try body(server, counter)
    }
}

@Suite("Answers given again by the server")
struct RepeatingTests {
    @Test("the handler is asked once, wherever it runs", arguments: [Place.loop, .worker])
    func once(place: Place) throws {
        try counted(place: place) { server, counter in
            let first = try #require(exchange(server, Sample.request("/counted")))
            for _ in 0..<5 {
                let again = try #require(exchange(server, Sample.request("/counted")))
                #expect(again.status == 200)
                #expect(again.body == first.body)
                #expect(again["ETag"] == first["ETag"])
                #expect(again["Content-Type"] == "text/plain")
                #expect(again["X-Request-Id"] != first["X-Request-Id"])
                #expect(again["Server-Timing"] == "cache;desc=hit")
                #expect(again["Date"]?.hasSuffix(" GMT") == true)
            }
            #expect(counter.asked == 1)
            #expect(server.statistics.reading.requests == 6)
            #expect(server.statistics.reading.repeated == 5)
            #expect(server.statistics.reading.byClass[2] == 6)
        }
    }

    @Test("a change is seen by the very next request")
    func change() throws {
        try counted { server, counter in
            let wire = Wire(port: server.port)
            for version in 1...4 {
                for _ in 0..<3 {
                    wire.send(Sample.request("/counted"))
                    #expect(wire.answer()?.text.hasPrefix("Version \(version).") == true)
                }
                #expect(counter.asked == version)
                counter.change()
            }
        }
    }

    @Test("a client that has the answer is told so without the handler")
    func notModified() throws {
        try counted { server, counter in
            let tag = try #require(exchange(server, Sample.request("/counted"))?["ETag"])
            for _ in 0..<4 {
                let again = exchange(server, Sample.request("/counted", "If-None-Match: \(tag)"))
                #expect(again?.status == 304)
                #expect(again?["ETag"] == tag)
                #expect(again?["Cache-Control"] == "no-cache")
                #expect(again?["Vary"] == "Accept-Encoding")
            }
            #expect(counter.asked == 2)
            counter.change()
            #expect(exchange(server, Sample.request("/counted", "If-None-Match: \(tag)"))?.status == 200)
        }
    }

    @Test("an answer has the connection line of its own request, and the identifier too")
    func ownLines() throws {
        try counted { server, counter in
            for _ in 0..<2 {
                let closing = exchange(server, Sample.request("/counted", "Connection: close"))
                #expect(closing?["Connection"] == "close")
                let old = "GET /counted HTTP/1.0\r\nHost: a\r\nConnection: keep-alive\r\n\r\n"
                #expect(exchange(server, old)?["Connection"] == "keep-alive")
                let named = exchange(server, Sample.request("/counted", "X-Request-Id: mine"))
                #expect(named?["X-Request-Id"] == "mine")
                #expect(named?["Connection"] == nil)
                let unfit = exchange(server, Sample.request("/counted", "X-Request-Id: not one"))
                #expect(unfit?["X-Request-Id"]?.utf8.count == 13)
            }
            #expect(counter.asked == 1)
        }
    }

    @Test("the connection ends after a repeated answer where the client wants that")
    func closing() throws {
        try counted { server, _ in
            for _ in 0..<3 {
                let wire = Wire(port: server.port)
                wire.send(Sample.request("/counted", "Connection: close"))
                #expect(wire.answer()?.status == 200)
                #expect(wire.hasClosed())
            }
        }
    }

    @Test("what a handler does not declare, what fails and what changes something is never given again")
    func neverAgain() throws {
        try counted({ $0.answer(isRepeatable: false) }) { server, counter in
            for _ in 0..<3 { _ = exchange(server, Sample.request("/counted")) }
            #expect(counter.asked == 3)
        }
        try counted({ $0.answer(status: .serviceUnavailable) }) { server, counter in
            for _ in 0..<3 { _ = exchange(server, Sample.request("/counted")) }
            #expect(counter.asked == 3)
        }
        try counted { server, counter in
            for _ in 0..<3 { _ = exchange(server, Sample.post("/counted", "")) }
            for _ in 0..<3 { _ = exchange(server, Sample.post("/counted", "x")) }
            #expect(counter.asked == 6)
        }
    }

    @Test("an answer that the server had to compress is asked for again: there may be a better one by then")
    func compressedHere() throws {
        try counted { server, counter in
            for _ in 0..<3 {
                let packed = exchange(server, Sample.request("/counted", "Accept-Encoding: gzip"))
                #expect(packed?["Content-Encoding"] == "gzip")
            }
            #expect(counter.asked == 3)
        }
    }

    @Test("however many addresses there are, each gets its own answer")
    func manyAddresses() throws {
        let route = Route(
            "/{name}",
            [
                .get: { request in
                    var response = Sample.plain(request.parameters["name"] ?? "none")
                    response.validity = .lasting
                    return .answer(response)
                }
            ]
        )
        try served([route], configure: { $0.loops = 1 }) { server in
            let wire = Wire(port: server.port)
            for _ in 0..<2 {
                for start in stride(from: 0, to: 3_000, by: 50) {
                    wire.send((start..<start + 50).map { Sample.request("/\($0)") }.joined())
                    for number in start..<start + 50 { #expect(wire.answer()?.text == "\(number)") }
                }
            }
        }
    }
}
