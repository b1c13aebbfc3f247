import HTTPServer
import Testing

/// The status that a head is refused with; 0 where it is taken, -1 where it is not over yet.
private func verdict(_ head: String, _ limits: Limits = Limits()) -> Int {
    let bytes = Array(head.utf8)
    do throws(RequestFault) {
        return try HeadParser(limits: limits).parse(bytes.span) == nil ? -1 : 0
    } catch {
        return error.status.code
    }
}

private func line(ofBytes count: Int) -> String {
    "GET /" + String(repeating: "a", count: count - "GET / HTTP/1.1".utf8.count) + " HTTP/1.1"
}

/// Field lines of exactly so many bytes together, their line ends included.
private func fields(ofBytes count: Int) -> String {
    let host = "Host: a\r\n"
    return host + "X: " + String(repeating: "v", count: count - host.utf8.count - 5) + "\r\n"
}

@Suite("The borders of a head")
struct HeadLimitTests {
    @Test("a request line of 8,192 bytes is taken, one more is 414", arguments: [8_192, 100, 20])
    func lineBorder(limit: Int) {
        var limits = Limits()
        limits.requestLine = limit
        #expect(verdict(line(ofBytes: limit) + "\r\nHost: a\r\n\r\n", limits) == 0)
        #expect(verdict(line(ofBytes: limit + 1) + "\r\nHost: a\r\n\r\n", limits) == 414)
        #expect(verdict(line(ofBytes: limit), limits) == -1)
        #expect(verdict(line(ofBytes: limit + 1), limits) == 414)
    }

    @Test("fields of 32,768 bytes are taken, one more is 431", arguments: [32_768, 500, 40])
    func fieldBorder(limit: Int) {
        var limits = Limits()
        limits.fields = limit
        #expect(verdict("GET / HTTP/1.1\r\n" + fields(ofBytes: limit) + "\r\n", limits) == 0)
        #expect(verdict("GET / HTTP/1.1\r\n" + fields(ofBytes: limit + 1) + "\r\n", limits) == 431)
        #expect(verdict("GET / HTTP/1.1\r\n" + fields(ofBytes: limit), limits) == -1)
        #expect(verdict("GET / HTTP/1.1\r\n" + fields(ofBytes: limit + 1), limits) == 431)
    }

    @Test("a head at its limits is taken wherever it is cut", arguments: [20, 100])
    func cutAtTheBorder(limit: Int) {
        var limits = Limits()
        (limits.requestLine, limits.fields) = (limit, limit)
        let head = line(ofBytes: limit) + "\r\n" + fields(ofBytes: limit) + "\r\n"
        for length in 0..<head.utf8.count { #expect(verdict(String(head.utf8.prefix(length)) ?? "", limits) == -1) }
        #expect(verdict(head, limits) == 0)
    }

    @Test("what stands beyond a limit does not change the answer")
    func beyondTheBorder() {
        var limits = Limits()
        (limits.requestLine, limits.fields) = (100, 100)
        #expect(verdict(line(ofBytes: 101) + "\u{1}\n", limits) == 414)
        #expect(verdict(line(ofBytes: 100) + "\r\u{1}", limits) == 400)
        #expect(verdict("GET / HTTP/1.1\r\n" + fields(ofBytes: 101) + "\u{1}", limits) == 431)
        #expect(verdict("GET / HTTP/1.1\r\n" + fields(ofBytes: 100) + "\u{1}", limits) == 400)
    }

    @Test("a hundred fields are taken, one more is 431 as soon as it is there", arguments: [100, 3, 1])
    func countBorder(limit: Int) {
        var limits = Limits()
        limits.fieldCount = limit
        let most = "GET / HTTP/1.1\r\nHost: a\r\n" + String(repeating: "X: y\r\n", count: limit - 1)
        #expect(verdict(most + "\r\n", limits) == 0)
        #expect(verdict(most + "X: y\r\n", limits) == 431)
    }

    @Test("an endless line or field is refused at the same byte, however it comes", arguments: [1, 7, 64])
    func endless(step: Int) {
        var limits = Limits()
        limits.requestLine = 300
        limits.fields = 500
        for (begin, filler, status) in [("GET /", "a", 414), ("GET / HTTP/1.1\r\nX: ", "v", 431)] {
            var text = begin
            while verdict(text, limits) == -1, text.utf8.count < 2_000 {
                text += String(repeating: filler, count: step)
            }
            #expect(verdict(text, limits) == status)
            let border = status == 414 ? 300 : 500 + "GET / HTTP/1.1\r\n".utf8.count
            #expect((border + 1...border + step).contains(text.utf8.count))
        }
    }

    @Test("every octet of a head is either taken or refused, and at once", arguments: UInt8.min...UInt8.max)
    func everyOctet(octet: UInt8) {
        let isVisible = (0x21...0x7E).contains(octet)
        let places: [(String, String, Bool)] = [
            ("GE", "T / HTTP/1.1\r\nHost: a\r\n\r\n", isVisible && !"\"(),/:;<=>?@[\\]{}".utf8.contains(octet)),
            ("GET /", " HTTP/1.1\r\nHost: a\r\n\r\n", isVisible && !"\"#<>\\^`{|}".utf8.contains(octet)),
            ("GET / HTTP/1.1\r\nHost: a\r\nX", ": y\r\n\r\n", isVisible && !"\"(),/;<=>?@[\\]{}".utf8.contains(octet)),
            (
                "GET / HTTP/1.1\r\nHost: a\r\nX: y", "z\r\n\r\n",
                isVisible || octet >= 0x80 || octet == 0x20 || octet == 0x09
            ),
        ]
        for (before, after, isTaken) in places {
            let bytes = Array(before.utf8) + [octet] + Array(after.utf8)
            // A colon in a name ends it and begins a value; a space in the target ends that. Both are other requests.
            let isOther = octet == 0x20 && before == "GET /" || octet == 0x3A && before.hasSuffix("X")
            let isAccepted = (try? HeadParser(limits: Limits()).parse(bytes.span)) != nil
            if !isOther { #expect(isAccepted == isTaken, "\(before.debugDescription) \(octet)") }
        }
    }
}
