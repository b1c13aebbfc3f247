import HTTPServer
import Testing

/// The head at the start of `text`, with the default limits.
private func parse(_ text: String, limits: Limits = Limits()) throws(RequestFault) -> RequestHead? {
    try HeadParser(limits: limits).parse(Array(text.utf8).span)
}

/// The status with which `text` is refused; `nil` if it is not.
private func refusal(_ text: String, limits: Limits = Limits()) -> Int? {
    do throws(RequestFault) {
        _ = try parse(text, limits: limits)
        return nil
    } catch {
        return error.status.code
    }
}

@Suite("The head parser")
struct HeadParserTests {
    @Test("a whole head is taken, and what follows is left")
    func wholeHead() throws {
        let head = try #require(try parse(Sample.head + "GET /next"))
        #expect(head.length == Sample.head.utf8.count)
        #expect(head.method == .get)
        #expect(head.target == 4..<18)
        #expect(head.minorVersion == 1)
        #expect(head.lines.count == 2)
        #expect(head.persists)
        #expect(head.framing == .none)
    }

    @Test("a head cut anywhere is incomplete, never wrong", arguments: 0..<Sample.head.utf8.count)
    func cutHead(length: Int) throws {
        #expect(try parse(String(decoding: Sample.head.utf8.prefix(length), as: UTF8.self)) == nil)
    }

    @Test("values lose the white space around them, not within")
    func trimmedValues() throws {
        let text = "GET / HTTP/1.1\r\nHost: \t a.example \t\r\nX-A:b \t c\r\nX-B:\r\n\r\n"
        let head = try #require(try parse(text))
        let values = head.lines.map { String(decoding: Array(text.utf8)[$0.value], as: UTF8.self) }
        #expect(values == ["a.example", "b \t c", ""])
    }

    @Test(
        "every method of the standard is known, and any token is taken",
        arguments: [
            ("GET", Method.get), ("HEAD", .head), ("POST", .post), ("PUT", .put), ("DELETE", .delete),
            ("OPTIONS", .options), ("PATCH", .patch), ("TRACE", .trace), ("CONNECT", .connect),
            ("get", .other("get")), ("GETS", .other("GETS")), ("!#$%&'*+-.^_`|~9", .other("!#$%&'*+-.^_`|~9")),
        ]
    )
    func methods(token: String, method: Method) throws {
        #expect(try parse("\(token) / HTTP/1.1\r\nHost: a\r\n\r\n")?.method == method)
    }

    @Test(
        "a request line that breaks RFC 9112 §3 is refused",
        arguments: [
            " / HTTP/1.1", "\tGET / HTTP/1.1", "GE(T / HTTP/1.1", "GET: / HTTP/1.1", "GE\0T / HTTP/1.1",
            "GET  / HTTP/1.1", "GET /  HTTP/1.1", "GET\t/\tHTTP/1.1", "GET / HTTP/1.1 ", "GET HTTP/1.1", "GET",
            "GET /", "GET /a b HTTP/1.1", "GET /\u{1} HTTP/1.1", "GET /\u{7F} HTTP/1.1", "GET /é HTTP/1.1",
            "GET /a\"b HTTP/1.1", "GET /<b> HTTP/1.1", "GET /a\\b HTTP/1.1", "GET /a^b HTTP/1.1",
            "GET /a`b HTTP/1.1", "GET /{b} HTTP/1.1", "GET /a|b HTTP/1.1", "GET /#top HTTP/1.1",
            "GET / http/1.1", "GET / HTTP/1", "GET / HTTP/1.", "GET / HTTP/.1", "GET / HTTP/01.1", "GET / HTTP/1.01",
            "GET / HTTP/1.10", "GET / HTTP/1,1", "GET / HTTP/a.b", "GET / HTTP /1.1", "GET / FTP/1.1",
            "GET / HTTP/1.1x", "GET / HTTPS/1.1", "GET / HTTP/1.1\r",
        ]
    )
    func brokenRequestLine(line: String) {
        #expect(refusal(line + "\r\nHost: a\r\n\r\n") == 400)
    }

    @Test("another major version gets 505", arguments: ["0.9", "2.0", "3.0", "9.1"])
    func otherVersion(version: String) {
        #expect(refusal("GET / HTTP/\(version)\r\nHost: a\r\n\r\n") == 505)
    }

    @Test(
        "a field line that breaks RFC 9112 §5 is refused",
        arguments: [
            "X-A : b", "X-A\t: b", "novalue", ": b", "X(A: b", "X@A: b", "X A: b", "X\0A: b", "X\u{7F}A: b", "Xé: b",
            "X-A: b\0c", "X-A: b\rc", "X-A: b\u{1}c", "X-A: b\u{B}c", "X-A: b\u{1B}c", "X-A: b\u{7F}c",
            "X-A: b\r\n c", "X-A: b\r\n\tc", " X-A: b", "X-A: b\nX-B: c", "\nX-A: b",
        ]
    )
    func brokenField(line: String) {
        #expect(refusal("GET / HTTP/1.1\r\nHost: a\r\n\(line)\r\n\r\n") == 400)
        #expect(refusal("GET / HTTP/1.1\r\n\(line)\r\nHost: a\r\n\r\n") == 400)
    }

    @Test("lines end in CRLF and in nothing else", arguments: ["\n", "\r", "\r\r\n", "\n\r"])
    func lineEnds(end: String) {
        #expect(refusal("GET / HTTP/1.1\(end)Host: a\r\n\r\n") == 400)
        #expect(refusal("GET / HTTP/1.1\r\nHost: a\(end)\r\n") == 400 || end == "\r\r\n")
        #expect(refusal("GET / HTTP/1.1\(end)Host: a\(end)\(end)") == 400)
    }

    @Test("an empty line or a few before the request are passed over, more are not")
    func leadingEmptyLines() throws {
        #expect(try parse("\r\n" + Sample.head)?.length == Sample.head.utf8.count + 2)
        #expect(try parse("\r\n\r\n") == nil)
        #expect(refusal(String(repeating: "\r\n", count: 5) + Sample.head) == 400)
        #expect(refusal("\n" + Sample.head) == 400)
    }

    @Test("what is no HTTP at all is refused at its first octet, however little came")
    func foreignProtocol() {
        #expect(refusal("\u{16}\u{3}\u{1}") == 400)
        #expect(refusal("\0") == 400)
    }

    // MARK: Limits

    @Test("a request line over its limit gets 414, whole or not")
    func longLine() throws {
        let long = "GET /" + String(repeating: "a", count: 9_000)
        #expect(refusal(long) == 414)
        #expect(refusal(long + " HTTP/1.1\r\nHost: a\r\n\r\n") == 414)
        let longest = "GET /" + String(repeating: "a", count: 8_192 - 14) + " HTTP/1.1\r\nHost: a\r\n\r\n"
        #expect(try parse(longest) != nil)
    }

    @Test("fields over their limits get 431, whole or not")
    func largeFields() throws {
        let large = "GET / HTTP/1.1\r\nHost: a\r\nX: " + String(repeating: "v", count: 33_000)
        #expect(refusal(large) == 431)
        #expect(refusal(large + "\r\n\r\n") == 431)
        let many = (0..<99).map { "X-\($0): v\r\n" }.joined()
        #expect(try parse("GET / HTTP/1.1\r\nHost: a\r\n\(many)\r\n") != nil)
        #expect(refusal("GET / HTTP/1.1\r\nHost: a\r\n\(many)X: v\r\n\r\n") == 431)
    }
}
