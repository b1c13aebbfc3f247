import HTTPServer
import Testing

private let head = "POST /echo HTTP/1.1\r\nHost: a\r\n"

private func chunked(_ chunks: String) -> String {
    head + "Transfer-Encoding: chunked\r\n\r\n" + chunks
}

@Suite("The borders of a body")
struct BodyLimitTests {
    @Test("a body of exactly the limit is taken, by length, in chunks and packed; one more byte is 413")
    func collected() throws {
        try served { server in
            for (size, status) in [(999, 200), (1_000, 200), (1_001, 413)] {
                let text = String(repeating: "x", count: size)
                let hex = String(size, radix: 16)
                #expect(exchange(server, Sample.post("/echo", text))?.status == status)
                #expect(exchange(server, chunked("\(hex)\r\n\(text)\r\n0\r\n\r\n"))?.status == status)
                // Neither so noisy that packing makes it larger, nor so plain that it becomes 200 times smaller.
                let mixed = (0..<size).map { UInt8(truncatingIfNeeded: $0 * $0 / 7 % 50) }
                let member = try #require(Compressor().gzip(mixed))
                let wire = Wire(port: server.port)
                wire.send(head + "Content-Encoding: gzip\r\nContent-Length: \(member.count)\r\n\r\n")
                wire.send(member)
                #expect(wire.answer()?.status == status)
            }
        }
    }

    @Test("bodies of all connections together take no more memory than they may, and give back what they took")
    func together() throws {
        func configure(_ configuration: inout ServerConfiguration) {
            configuration.loops = 1
            configuration.limits.collectedBodies = 2_500
        }
        try served(configure: configure) { server in
            for target in ["/echo", "/slow-echo"] {
                let begun = (0..<3).map { _ in Wire(port: server.port) }
                let text = String(repeating: "x", count: 900)
                let allButOne = Array(Sample.post(target, text).utf8.dropLast())
                let expected = server.statistics.reading.bytesIn + 2 * allButOne.count
                for wire in begun[..<2] { wire.send(allButOne) }
                #expect(eventually { server.statistics.reading.bytesIn == expected })
                begun[2].send(Sample.post(target, text))
                let refused = begun[2].answer()
                #expect(refused?.status == 503)
                #expect(refused?["Retry-After"] == "1")
                #expect(exchange(server, Sample.post(target, "short"))?.text == "short")
                for wire in begun[..<2] {
                    wire.send("x")
                    #expect(wire.answer()?.text == text)
                }
                // As many as before fit again, one after the other and at once.
                for _ in 0..<9 { #expect(exchange(server, Sample.post(target, text))?.text == text) }
            }
        }
    }

    @Test("chunk extensions of 4,096 bytes in all are taken, one more is 413")
    func extensions() throws {
        try served { server in
            for (size, status) in [(4_096, 200), (4_097, 413)] {
                // Counted are the octets between the size and the line feed: the name and the carriage return.
                let body = "1;" + String(repeating: "e", count: size - 1) + "\r\na\r\n0\r\n\r\n"
                #expect(exchange(server, chunked(body))?.status == status)
                let halves = "1;" + String(repeating: "e", count: 2_047) + "\r\na\r\n"
                let rest = "1;" + String(repeating: "e", count: size - 2_048 - 1) + "\r\nb\r\n0\r\n\r\n"
                #expect(exchange(server, chunked(halves + rest))?.status == status)
            }
        }
    }

    @Test("trailers have the limit of fields")
    func trailers() throws {
        try served(configure: { $0.limits.fields = 200 }) { server in
            for (size, status) in [(198, 200), (199, 431)] {
                let trailer = "T: " + String(repeating: "v", count: size - 5) + "\r\n"
                #expect(exchange(server, chunked("1\r\na\r\n0\r\n" + trailer + "\r\n"))?.status == status)
            }
        }
    }

    @Test("a body that nobody wants is dropped up to its limit, and the connection goes on just so long")
    func discarded() throws {
        try served(configure: { $0.limits.discardedBody = 500 }) { server in
            for (size, goesOn) in [(500, true), (501, false)] {
                let wire = Wire(port: server.port)
                wire.send(Sample.post("/missing", String(repeating: "x", count: size)) + Sample.request("/short"))
                #expect(wire.answer()?.status == 404)
                #expect((wire.answer() != nil) == goesOn)
            }
        }
    }

    @Test("a packed body may become as many times larger as the configuration says", arguments: [2, 20])
    func inflation(bound: Int) throws {
        try served(configure: { $0.limits.inflation = bound }) { server in
            for factor in [bound - 1, bound + 1] {
                // Runs of zeros shrink to nearly nothing, the rest stays as it is: together about `factor`-fold.
                let rest = (0..<200).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 31 ^ $0 >> 2 &* 77) }
                var body = rest
                var member = try #require(Compressor(level: 9).gzip(body))
                while body.count < member.count * factor, body.count < 990 {
                    body += [0]
                    member = try #require(Compressor(level: 9).gzip(body))
                }
                let isTooMuch = body.count > member.count * bound
                let wire = Wire(port: server.port)
                wire.send(head + "Content-Encoding: gzip\r\nContent-Length: \(member.count)\r\n\r\n")
                wire.send(member)
                #expect(wire.answer()?.status == (isTooMuch ? 413 : 200))
            }
        }
    }
}
