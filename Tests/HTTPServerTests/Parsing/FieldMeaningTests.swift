import HTTPServer
import Testing

/// The head of a POST with `fields`, one a line.
private func head(_ fields: [String], version: String = "1.1", host: String = "Host: a\r\n") -> String {
    "POST / HTTP/\(version)\r\n\(host)" + fields.map { $0 + "\r\n" }.joined() + "\r\n"
}

private func parse(_ text: String) throws(RequestFault) -> RequestHead? {
    try HeadParser(limits: Limits()).parse(Array(text.utf8).span)
}

private func refusal(_ text: String) -> Int? {
    do throws(RequestFault) {
        _ = try parse(text)
        return nil
    } catch {
        return error.status.code
    }
}

@Suite("The fields that steer the protocol")
struct FieldMeaningTests {
    // MARK: Framing (RFC 9112 §6)

    @Test(
        "the framing follows from one length or from chunks",
        arguments: [
            ([], BodyFraming.none), (["Content-Length: 0"], .none), (["Content-Length: 5"], .length(5)),
            (["content-length:007"], .length(7)), (["Transfer-Encoding: chunked"], .chunked),
            (["TRANSFER-ENCODING: \tChunked\t"], .chunked), (["Content_Length: 5"], .none),
            (["Transfer_Encoding: chunked"], .none),
        ] as [([String], BodyFraming)]
    )
    func framing(fields: [String], framing: BodyFraming) throws {
        #expect(try parse(head(fields))?.framing == framing)
    }

    @Test(
        "a Content-Length that is not one run of digits is refused",
        arguments: [
            "abc", "+5", "-5", "-0", "5 5", "0x5", "5_0", "5.0", "5e0", "5;", "5,", ",5", "", "\u{665}", "\"5\"",
            "5, 6", "5, 5",
        ]
    )
    func brokenLength(value: String) {
        #expect(refusal(head(["Content-Length: \(value)"])) == 400)
    }

    @Test("a length beyond all measure gets 413", arguments: ["9223372036854775808", "18446744073709551621"])
    func hugeLength(value: String) {
        #expect(refusal(head(["Content-Length: \(value)"])) == 413)
    }

    @Test(
        "two ways to find the end of the body are one too many",
        arguments: [
            ["Content-Length: 5", "Content-Length: 5"], ["Content-Length: 5", "Content-Length: 6"],
            ["Content-Length: 5", "Transfer-Encoding: chunked"], ["Transfer-Encoding: chunked", "Content-Length: 5"],
            ["Transfer-Encoding: chunked", "Content-Length: 0"],
            ["Transfer-Encoding: chunked", "Transfer-Encoding: chunked"],
        ]
    )
    func ambiguousFraming(fields: [String]) {
        #expect(refusal(head(fields)) == 400)
    }

    @Test(
        "a transfer coding other than chunked is refused",
        arguments: [
            ("gzip", 501), ("identity", 501), ("xchunked", 501), ("gzip, chunked", 400), ("chunked, gzip", 400),
            ("chunked, chunked", 400), ("chunked;q=1", 400), ("\"chunked\"", 400), ("", 400), ("chunked,", 400),
            (", chunked", 400), ("chünked", 400),
        ]
    )
    func otherCoding(value: String, status: Int) {
        #expect(refusal(head(["Transfer-Encoding: \(value)"])) == status)
    }

    @Test("HTTP/1.0 has no chunks")
    func chunksInOldVersion() {
        #expect(refusal(head(["Transfer-Encoding: chunked"], version: "1.0")) == 400)
    }

    // MARK: Host (RFC 9112 §3.2)

    @Test(
        "a valid Host is taken",
        arguments: [
            "", "a", "a.example", "a.example:80", "a.example:", "127.0.0.1:8080", "[::1]", "[::1]:8080", "a%20b",
            "xn--bcher-kva.example", "a_b!$&'()*+,;=.example",
        ]
    )
    func validHost(host: String) throws {
        #expect(try parse(head([], host: "Host: \(host)\r\n")) != nil)
    }

    @Test(
        "an invalid Host is refused",
        arguments: [
            "a b", "a.example/x", "u@a.example", "a.example?x", "a.example#x", "a.example:8x", "a.example:99999",
            "[::1", "[zz::1]", "::1", "a\\b", "http://a.example", "a:80:80", "a%zz", "a%2", "<a>", "[::1]x", "[]", "é",
        ]
    )
    func invalidHost(host: String) {
        #expect(refusal(head([], host: "Host: \(host)\r\n")) == 400)
    }

    @Test("there is exactly one Host, which only HTTP/1.0 may leave out")
    func hostCount() throws {
        #expect(refusal(head([], host: "")) == 400)
        #expect(refusal(head([], host: "Host: a\r\nhost: a\r\n")) == 400)
        #expect(refusal(head([], host: "Host: a\r\nHost:\r\n")) == 400)
        #expect(try parse(head([], version: "1.0", host: "")) != nil)
        #expect(refusal(head([], version: "1.0", host: "Host: a\r\nHost: b\r\n")) == 400)
    }

    // MARK: Connection (RFC 9112 §9.3)

    @Test(
        "the connection persists as its version and its options say",
        arguments: [
            ("1.1", [], true), ("1.1", ["Connection: close"], false), ("1.1", ["Connection: CLOSE"], false),
            ("1.1", ["Connection: foo, close"], false),
            ("1.1", ["Connection: keep-alive", "Connection: close"], false),
            ("1.1", ["Connection: closed"], true), ("1.1", ["Connection:"], true), ("1.1", ["Connection: ,,"], true),
            ("1.0", [], false), ("1.0", ["Connection: Keep-Alive"], true),
            ("1.0", ["Connection: keep-alive, close"], false), ("1.2", [], true),
        ]
    )
    func persistence(version: String, fields: [String], persists: Bool) throws {
        #expect(try parse(head(fields, version: version))?.persists == persists)
    }

    // MARK: Expect (RFC 9110 §10.1.1)

    @Test("only a body that HTTP/1.1 announces is waited for")
    func expectation() throws {
        let expect = "Expect: 100-Continue"
        #expect(try parse(head([expect, "Content-Length: 5"]))?.waitsForContinue == true)
        #expect(try parse(head([expect, "Transfer-Encoding: chunked"]))?.waitsForContinue == true)
        #expect(try parse(head([expect]))?.waitsForContinue == false)
        #expect(try parse(head([expect, "Content-Length: 5"], version: "1.0"))?.waitsForContinue == false)
        #expect(refusal(head(["Expect: 200-ok"])) == 417)
    }

    @Test("conditions are noticed by the beginning of their names")
    func conditions() throws {
        #expect(try parse(head(["If-None-Match: \"a\""]))?.meaning.isConditional == true)
        #expect(try parse(head(["if-modified-since: never"]))?.meaning.isConditional == true)
        #expect(try parse(head(["Iffy: x"]))?.meaning.isConditional == false)
    }
}
