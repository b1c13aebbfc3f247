import HTTPServer
import Testing

@testable import saidline_fuzz

@Suite("The plain twin of request heads (RFC 9112 §2 to §6)")
struct PlainHeadTests {
    private func read(_ text: String, _ limits: Limits = Limits()) -> PlainHead.Reading {
        PlainHead(limits: limits).reading(of: text.octets)
    }

    @Test("everything that the server takes from a head is found")
    func facts() {
        var facts = PlainHead.Facts()
        facts.method = "POST"
        facts.target = "/a?b=1"
        facts.fields = ["host: a.example:80", "content-length: 5", "expect: 100-continue", "x: \u{E9} y"]
        facts.framing = .length(5)
        facts.waitsForContinue = true
        let head = "POST /a?b=1 HTTP/1.1\r\nHost: a.example:80\r\nContent-Length:5 \r\nExpect: 100-Continue\r\n"
        facts.fields[2] = "expect: 100-Continue"
        facts.length = (head + "X:\t\u{E9} y \t\r\n\r\n").octets.count
        #expect(read(head + "X:\t\u{E9} y \t\r\n\r\nhello") == .accepted(facts))
    }

    @Test(
        "every beginning of a good head is incomplete",
        arguments: ["GET / HTTP/1.1\r\nHost: a\r\n\r\n", "\r\n\r\nPOST /x HTTP/1.0\r\nA: b\r\n\r\n"]
    )
    func beginnings(head: String) {
        let octets = head.octets
        for count in 0..<octets.count {
            #expect(PlainHead(limits: Limits()).reading(of: Array(octets[..<count])) == .incomplete, "\(count)")
        }
        #expect(PlainHead(limits: Limits()).reading(of: octets) != .incomplete)
    }

    @Test(
        "a head that breaks a rule is refused with the status that says so",
        arguments: [
            ("GET  / HTTP/1.1\r\nHost: a\r\n\r\n", 400), ("G(T / HTTP/1.1\r\nHost: a\r\n\r\n", 400),
            (" GET / HTTP/1.1\r\nHost: a\r\n\r\n", 400), ("GET /\u{E9} HTTP/1.1\r\nHost: a\r\n\r\n", 400),
            ("GET / http/1.1\r\nHost: a\r\n\r\n", 400), ("GET / HTTP/1.1\nHost: a\n\n", 400),
            ("GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505), ("GET / HTTP/1.1\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", 400), ("GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400), ("GET / HTTP/1.1\r\nHost: a\r\n folded\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\nHost: a\r\nX: \u{0}\r\n\r\n", 400), ("GET / HTTP/1.1\r\nHost: a\r\n: x\r\n\r\n", 400),
            ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\n", 400),
            ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +1\r\n\r\n", 400),
            ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length:\r\n\r\n", 400),
            ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n", 413),
            ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n", 501),
            ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", 400),
            ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", 400),
            ("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\nHost: a\r\nExpect: tea\r\n\r\n", 417),
        ]
    )
    func refusals(head: String, status: Int) {
        #expect(read(head) == .refused(status))
    }

    @Test(
        "a connection persists as its version and its options say (RFC 9112 §9.3)",
        arguments: [
            ("1.1", "", true), ("1.1", "Connection: close\r\n", false), ("1.1", "Connection: x, CLOSE\r\n", false),
            ("1.1", "Connection: keep-alive\r\n", true), ("1.0", "", false),
            ("1.0", "Connection: Keep-Alive\r\n", true),
            ("1.0", "Connection: keep-alive\r\nConnection: close\r\n", false), ("1.1", "Connection: closed\r\n", true),
        ]
    )
    func persistence(version: String, fields: String, persists: Bool) throws {
        guard case .accepted(let facts) = read("GET / HTTP/\(version)\r\nHost: a\r\n\(fields)\r\n") else {
            Issue.record("refused")
            return
        }
        #expect(facts.persists == persists)
    }

    @Test("a line and fields may be as long as the limits, and not an octet longer")
    func limits() {
        var limits = Limits()
        (limits.requestLine, limits.fields, limits.fieldCount) = (20, 30, 2)
        let line = "GET /aaaaaa HTTP/1.1"
        #expect(line.count == 20)
        let longer = "GET /aaaaaaa HTTP/1.1"
        guard case .accepted = read(line + "\r\nHost: a\r\n\r\n", limits) else {
            Issue.record("the limit itself is too much")
            return
        }
        #expect(read(longer + "\r\nHost: a\r\n\r\n", limits) == .refused(414))
        #expect(
            read(line + "\r\nHost: a\r\nX: " + String(repeating: "v", count: 30) + "\r\n\r\n", limits) == .refused(431)
        )
        #expect(read(line + "\r\nHost: a\r\nX: 1\r\nY: 2\r\n\r\n", limits) == .refused(431))
    }
}
