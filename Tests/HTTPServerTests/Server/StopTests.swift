import Dispatch
import HTTPServer
import Locking
import Testing

/// Clients that ask without pause until the server is gone, and note what was not as it must be.
private final class Crowd: Sendable {
    private let group = DispatchGroup()
    private let faults = Locked([String]())
    private let answers = Locked(0)

    /// What went wrong, once all are done; and how many answers came.
    func result() -> (faults: [String], answers: Int) {
        group.wait()
        return (faults.withLock { $0 }, answers.withLock { $0 })
    }

    /// One more client, with a thread of its own.
    func join(port: Int, target: String, pipelined: Int) {
        DispatchQueue(label: "client").async(group: group) {
            while self.visit(port: port, target: target, pipelined: pipelined) {}
        }
    }

    /// One connection, used until it ends; whether another makes sense.
    private func visit(port: Int, target: String, pipelined: Int) -> Bool {
        let wire = Wire(port: port)
        var count = 0
        while true {
            wire.send(String(repeating: Sample.request(target), count: pipelined))
            for _ in 0..<pipelined {
                guard let answer = wire.answer() else {
                    if !wire.leftover.isEmpty { note("\(target): cut after \(wire.leftover.count) bytes") }
                    return count > 0
                }
                if answer.status != 200 || answer.text != Sample.text { note("\(target): \(answer.status)") }
                count += 1
                answers.withLock { $0 += 1 }
                if answer["Connection"] == "close" { return wire.everything().isEmpty }
            }
        }
    }

    private func note(_ fault: String) {
        faults.withLock { $0.append(fault) }
    }
}

@Suite("Stopping under load")
struct StopTests {
    @Test("no answer is cut short, and the end comes soon", arguments: [1, 8])
    func underLoad(pipelined: Int) throws {
        for _ in 0..<Fuzzing.cases(4) {
            let crowd = Crowd()
            try served { server in
                for target in ["/text", "/slow-text", "/text", "/slow-text"] {
                    crowd.join(port: server.port, target: target, pipelined: pipelined)
                }
                #expect(eventually { server.statistics.reading.byClass[2] > 200 })
                let end = DispatchTime.now() + 5
                server.stop()
                #expect(.now() < end)
                #expect(server.statistics.reading.open == 0)
            }
            let (faults, answers) = crowd.result()
            #expect(faults == [])
            #expect(answers > 200)
        }
    }

    @Test("the same port can be taken again at once")
    func restart() throws {
        var configuration = ServerConfiguration()
        configuration.port = 0
        let first = HTTPServer(configuration: configuration, router: Router(Sample.routes))
        try first.start()
        configuration.port = first.port
        let wire = Wire(port: first.port)
        wire.send(Sample.request("/short"))
        #expect(wire.answer()?.text == "short")
        first.stop()
        let second = HTTPServer(configuration: configuration, router: Router(Sample.routes))
        try second.start()
        #expect(exchange(second, Sample.request("/short"))?.text == "short")
        second.stop()
    }

    @Test("stopping twice, and before anything began, is harmless")
    func twice() throws {
        let server = HTTPServer(configuration: ServerConfiguration(), router: Router([]))
        server.stop()
        try served { server in
            server.stop()
            server.stop()
            #expect(server.statistics.reading.open == 0)
        }
    }

    @Test("a body that is on its way when the server stops is read to its end")
    func bodyUnderWay() throws {
        let done = DispatchSemaphore(value: 0)
        try served { server in
            let wire = Wire(port: server.port)
            wire.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nfirst")
            #expect(eventually { server.statistics.reading.requests == 1 })
            DispatchQueue(label: "stop").async {
                server.stop()
                done.signal()
            }
            // The listener is gone before the rest of the body is sent.
            #expect(eventually { exchange(server, Sample.request("/short")) == nil })
            wire.send(" last")
            let answer = wire.answer()
            #expect(answer?.text == "first last")
            #expect(answer?["Connection"] == "close")
            #expect(done.wait(timeout: .now() + 5) == .success)
        }
    }
}
