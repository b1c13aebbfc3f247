import HTTPServer
import Testing

/// A request and what must come back.
private struct Asked: Sendable, CustomTestStringConvertible {
    let request: String
    let status: Int
    let text: String

    var testDescription: String { String(request.prefix(24)) }
}

private let chunked =
    "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
    + "3;x=\"y\"\r\nabc\r\n0A\r\n0123456789\r\n0\r\nT: v\r\n\r\n"
private let asked = [
    Asked(request: Sample.request("/short", "X: y"), status: 200, text: "short"),
    Asked(request: "\r\n" + Sample.request("/items/a%2Fb%20c?q=1"), status: 200, text: "a/b c"),
    Asked(request: Sample.post("/echo", "hello"), status: 200, text: "hello"),
    Asked(request: chunked, status: 200, text: "abc0123456789"),
    Asked(request: Sample.post("/slow-echo", "hello"), status: 200, text: "hello"),
    Asked(request: Sample.post("/missing", "dropped"), status: 404, text: RequestFault.notFound.sentence + "\n"),
]

@Suite("Requests in pieces")
struct SplitTests {
    @Test("a request cut at any place is answered as if it had come in one piece", arguments: asked)
    fileprivate func everyCut(asked: Asked) throws {
        try served(configure: { $0.loops = 1 }) { server in
            let wire = Wire(port: server.port)
            let bytes = Array(asked.request.utf8)
            var sent = 0
            for cut in 1..<bytes.count {
                wire.send(bytes[..<cut])
                // The rest goes out only once the server has read the beginning: the cut is where it is meant to be.
                #expect(eventually { server.statistics.reading.bytesIn == sent + cut })
                wire.send(bytes[cut...])
                let answer = wire.answer()
                #expect(answer?.status == asked.status, "cut at \(cut)")
                #expect(answer?.text == asked.text, "cut at \(cut)")
                sent += bytes.count
            }
            #expect(server.statistics.reading.requests == bytes.count - 1)
            #expect(server.statistics.reading.accepted == 1)
        }
    }

    @Test("octet by octet a broken request is refused at the first octet that shows it")
    func earliestRefusal() throws {
        let broken = [
            ("GET /a\u{7F}", 7), ("GE(", 3), ("GET / HTTP/1.1\r\nHost :", 21),
            ("GET / HTTP/1.1\r\n H", 17),
            ("GET / HTTP/1.1\n", 15), ("\u{1}", 1),
        ]
        for (text, length) in broken {
            #expect(text.utf8.count >= length)
            for count in 1...length {
                let bytes = Array(text.utf8.prefix(count))
                let isRefused = (try? HeadParser(limits: Limits()).parse(bytes.span)) == nil && refusal(bytes)
                #expect(isRefused == (count == length), "\(text.debugDescription) at \(count)")
            }
        }
    }

    private func refusal(_ bytes: [UInt8]) -> Bool {
        do throws(RequestFault) {
            _ = try HeadParser(limits: Limits()).parse(bytes.span)
            return false
        } catch {
            return error.status.code == 400
        }
    }
}
