import HTTPServer
import Testing

private func chunked(_ target: String, _ pieces: String..., fields: [String] = []) -> String {
    let chunks = pieces.map { String($0.utf8.count, radix: 16) + "\r\n" + $0 + "\r\n" }.joined()
    return Sample.request("POST", target, "Transfer-Encoding: chunked").dropLast(1)
        + fields.map { $0 + "\r\n" }.joined() + "\r\n" + chunks + "0\r\n\r\n"
}

@Suite("Bodies for handlers")
struct BodyTests {
    @Test("a body reaches its handler whole, by length or in chunks", arguments: ["/echo", "/slow-echo"])
    func collected(target: String) throws {
        try served { server in
            let wire = Wire(port: server.port)
            wire.send(Sample.post(target, "one") + chunked(target, "tw", "o") + Sample.post(target, ""))
            #expect(wire.answer()?.text == "one")
            #expect(wire.answer()?.text == "two")
            #expect(wire.answer()?.text == "")
        }
    }

    @Test("a gzip body is inflated first")
    func gzip() throws {
        let member = try #require(Compressor().gzip(Array("packed".utf8)))
        try served { server in
            let wire = Wire(port: server.port)
            wire.send(
                "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Encoding: GZip\r\nContent-Length: \(member.count)\r\n\r\n"
            )
            wire.send(member)
            #expect(wire.answer()?.text == "packed")
        }
    }

    @Test("an unknown coding gets 415, and the connection goes on", arguments: ["zork", "deflate", "gzip, gzip", "br"])
    func unknownCoding(coding: String) throws {
        try served { server in
            let wire = Wire(port: server.port)
            wire.send(Sample.post("/echo", "x", "Content-Encoding: \(coding)") + Sample.request("/short"))
            #expect(wire.answer()?.status == 415)
            #expect(wire.answer()?.text == "short")
        }
    }

    @Test("a body over the limit gets 413: before it is read where its length is known, else as soon as it shows")
    func tooLarge() throws {
        try served { server in
            let announced = Wire(port: server.port)
            announced.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999\r\n\r\n")
            let answer = announced.answer()
            #expect(answer?.status == 413)
            #expect(answer?["Connection"] == "close")
            let open = Wire(port: server.port)
            open.send("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
            for _ in 0..<100 { open.send("400\r\n" + String(repeating: "x", count: 1_024) + "\r\n") }
            #expect(open.answer()?.status == 413)
            let atLimit = String(repeating: "x", count: 1_000)
            #expect(exchange(server, Sample.post("/echo", atLimit))?.text == atLimit)
            #expect(exchange(server, Sample.post("/echo", atLimit + "x"))?.status == 413)
        }
    }

    @Test("a body that nobody wants is dropped, and the next request is answered")
    func unwanted() throws {
        try served { server in
            let wire = Wire(port: server.port)
            let text = String(repeating: "unwanted ", count: 9_000)
            wire.send(Sample.post("/missing", text) + chunked("/missing", text, text) + chunked("/short", "x"))
            wire.send("GET /short HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello" + Sample.request("/short"))
            #expect((0..<5).map { _ in wire.answer()?.status } == [404, 404, 405, 200, 200])
        }
    }

    @Test("a large unwanted body ends the connection, after an answer that can be read")
    func largeUnwanted() throws {
        try served { server in
            let wire = Wire(port: server.port)
            wire.send("POST /missing HTTP/1.1\r\nHost: a\r\nContent-Length: 400000\r\n\r\n")
            wire.send([UInt8](repeating: 0x78, count: 300_000))
            let answer = wire.answer()
            #expect(answer?.status == 404)
            #expect(answer?["Connection"] == "close")
        }
    }

    @Test("broken chunks get 400, and hidden requests behind them nothing")
    func brokenChunks() throws {
        try served { server in
            let wire = Wire(port: server.port)
            wire.send("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n+0\r\n\r\n")
            wire.send(Sample.request("/short"))
            #expect(wire.answer()?.status == 400)
            wire.endSending()
            #expect(wire.hasClosed())
        }
    }

    @Test("100 Continue is sent where the body is wanted, and only there")
    func expectations() throws {
        try served { server in
            let wanted = Wire(port: server.port)
            wanted.send("POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n")
            #expect(wanted.answer()?.status == 100)
            wanted.send("hello")
            #expect(wanted.answer()?.text == "hello")
            for target in ["/missing", "/echo"] {
                let length = target == "/echo" ? 5_000 : 5
                let wire = Wire(port: server.port)
                wire.send(
                    "POST \(target) HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: \(length)\r\n\r\n"
                )
                let answer = wire.answer()
                #expect(answer?.status == (target == "/echo" ? 413 : 404))
                #expect(answer?["Connection"] == "close")
            }
            #expect(exchange(server, Sample.request("/short", "Expect: 200-ok"))?.status == 417)
        }
    }

    @Test("a body cut short by its client is never handed on")
    func cutShort() throws {
        try served { server in
            let wire = Wire(port: server.port)
            wire.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 50\r\n\r\nhello")
            wire.endSending()
            #expect(wire.hasClosed())
        }
    }
}
