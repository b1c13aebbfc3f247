import Dispatch
import HTTPServer
import Locking
import Testing

/// Counts what it is given, and may stop or be cancelled.
private final class Counter: BodyReceiver {
    struct Seen {
        var bytes = 0
        var largest = 0
        var checksum: UInt64 = 0
    }

    let seen = Locked(Seen())
    let cancelled = DispatchSemaphore(value: 0)
    private let stopsAfter: Int

    init(stopsAfter: Int = .max) {
        self.stopsAfter = stopsAfter
    }

    func receive(_ piece: [UInt8]) -> Response? {
        let bytes = seen.withLock { seen in
            seen.bytes += piece.count
            seen.largest = max(seen.largest, piece.count)
            for byte in piece { seen.checksum = seen.checksum &* 31 &+ UInt64(byte) }
            return seen.bytes
        }
        return bytes > stopsAfter ? Sample.plain("enough") : nil
    }

    func finish() -> Response {
        Sample.plain("\(seen.withLock { $0.bytes })")
    }

    func cancel() {
        cancelled.signal()
    }
}

private func routes(_ counter: Counter) -> [Route] {
    [Route("/upload", [.post: { _ in .receive(counter) }])] + Sample.routes
}

@Suite("Body receivers")
struct ReceiverTests {
    @Test("a large body arrives piece by piece, in order and whole")
    func largeBody() throws {
        let counter = Counter()
        let body = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7 ^ $0 >> 8) }
        try served(routes(counter)) { server in
            let wire = Wire(port: server.port)
            wire.send("POST /upload HTTP/1.1\r\nHost: a\r\nContent-Length: \(body.count)\r\n\r\n")
            wire.send(body)
            wire.send(Sample.request("/short"))
            #expect(wire.answer()?.text == "3000000")
            #expect(wire.answer()?.text == "short")
        }
        let seen = counter.seen.withLock { $0 }
        #expect(seen.checksum == body.reduce(UInt64(0)) { $0 &* 31 &+ UInt64($1) })
        #expect(seen.largest <= 65_536)
    }

    @Test("pieces stay small where gzip makes much of little")
    func gzip() throws {
        let counter = Counter()
        let line = Array("a line that comes again, a line that comes again\n".utf8)
        let body = (0..<8_000).flatMap { $0 % 50 == 0 ? Array("\($0)".utf8) : line }
        let member = try #require(Compressor().gzip(body))
        try served(routes(counter)) { server in
            let wire = Wire(port: server.port)
            wire.send(
                "POST /upload HTTP/1.1\r\nHost: a\r\nContent-Encoding: gzip\r\nContent-Length: \(member.count)\r\n\r\n"
            )
            wire.send(member)
            #expect(wire.answer()?.text == "\(body.count)")
        }
        #expect(counter.seen.withLock { $0.largest } < 1_000_000)
    }

    @Test("an empty body is finished at once")
    func emptyBody() throws {
        try served(routes(Counter())) { server in
            #expect(exchange(server, Sample.post("/upload", ""))?.text == "0")
            #expect(exchange(server, Sample.request("POST", "/upload"))?.text == "0")
        }
    }

    @Test("a receiver may answer before the end; the rest is not read")
    func earlyAnswer() throws {
        let counter = Counter(stopsAfter: 100_000)
        try served(routes(counter)) { server in
            let wire = Wire(port: server.port)
            wire.send("POST /upload HTTP/1.1\r\nHost: a\r\nContent-Length: 9000000\r\n\r\n")
            wire.send([UInt8](repeating: 1, count: 400_000))
            let answer = wire.answer()
            #expect(answer?.text == "enough")
            #expect(answer?["Connection"] == "close")
        }
    }

    @Test("a client that goes away, or sends what is broken, cancels", arguments: ["", "zz\r\n"])
    func cancelling(rest: String) throws {
        let counter = Counter()
        try served(routes(counter)) { server in
            let wire = Wire(port: server.port)
            wire.send("POST /upload HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n" + rest)
            if rest.isEmpty { wire.endSending() } else { #expect(wire.answer()?.status == 400) }
            #expect(counter.cancelled.wait(timeout: .now() + 5) == .success)
        }
    }

    @Test("a coding that is refused cancels before the first piece")
    func refusedCoding() throws {
        let counter = Counter()
        try served(routes(counter)) { server in
            #expect(exchange(server, Sample.post("/upload", "x", "Content-Encoding: zork"))?.status == 415)
            #expect(counter.cancelled.wait(timeout: .now() + 5) == .success)
        }
        #expect(counter.seen.withLock { $0.bytes } == 0)
    }
}
