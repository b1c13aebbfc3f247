import HTTPServer
import Testing

/// Decodes `body` in pieces of `size` bytes: the content, and whether the body ended.
private func decode(
    _ body: String,
    inPiecesOf size: Int = .max,
    most: Int = .max
) throws(RequestFault) -> (content: String, isEnded: Bool, rest: Int) {
    var decoder = ChunkedDecoder(trailerLimit: 200)
    let bytes = Array(body.utf8)
    var content: [UInt8] = []
    var start = 0
    while start < bytes.count {
        let piece = Array(bytes[start..<min(bytes.count, start + min(size, bytes.count))])
        var position = 0
        steps: while true {
            switch try decoder.next(piece.span, at: &position, most: most) {
            case .data(let range): content += piece[range]
            case .needMore: break steps
            case .ended:
                return (String(decoding: content, as: UTF8.self), true, bytes.count - start - position)
            }
        }
        start += piece.count
    }
    return (String(decoding: content, as: UTF8.self), false, 0)
}

private func isRefused(_ body: String) -> Bool {
    do throws(RequestFault) {
        _ = try decode(body)
        return false
    } catch {
        return (400..<500).contains(error.status.code)
    }
}

@Suite("The chunked decoder")
struct ChunkedDecoderTests {
    static let body = "5\r\nhello\r\n00A;a;b=c;d=\"e;\\\"f\"\r\n0123456789\r\n0;last\r\nX-Sum: 1\r\nX-B:\r\n\r\n"

    @Test("chunks become content, however they are cut", arguments: 1...body.utf8.count)
    func anyCut(size: Int) throws {
        let (content, isEnded, rest) = try decode(Self.body, inPiecesOf: size)
        #expect(content == "hello0123456789")
        #expect(isEnded)
        #expect(rest == 0)
    }

    @Test("a body cut anywhere is not ended, and what follows it is not touched", arguments: 0..<body.utf8.count)
    func prefixes(length: Int) throws {
        #expect(try !decode(String(decoding: Self.body.utf8.prefix(length), as: UTF8.self)).isEnded)
        #expect(try decode(Self.body + "GET / HTTP/1.1").rest == 14)
    }

    @Test("data comes in pieces of the size that is asked for", arguments: 1...6)
    func pieces(most: Int) throws {
        #expect(try decode(Self.body, most: most).content == "hello0123456789")
    }

    @Test(
        "a chunk that breaks RFC 9112 §7.1 is refused",
        arguments: [
            "0x5", "-5", "+5", " 5", "5 ", "5\t", "g", "", "0_5", "5.0", "5\0", "5,5", "fffffffffffffffff",
            "10000000000000005", "8000000000000000", "00000000000000005", "5;", "5;=", "5;a=", "5;a\0b", "5;a\rb",
            "5;a\nb", "5;[=b", "5;a=\"b", "5;a=\"b\"c", "5; a", "5;a =b", "5;a=\"\0\"",
        ]
    )
    func brokenSizes(size: String) {
        #expect(isRefused(size + "\r\nhello\r\n0\r\n\r\n"))
    }

    @Test(
        "only CRLF ends a line, and data is as long as its size says",
        arguments: [
            "5\nhello\r\n0\r\n\r\n", "5\rhello\r\n0\r\n\r\n", "5\r\nhello\n0\r\n\r\n", "3\r\nhello\r\n0\r\n\r\n",
            "5\r\nhello0\r\n\r\n", "0\r\n\n", "0\r\n\r\r\n",
        ]
    )
    func brokenLines(body: String) {
        #expect(isRefused(body))
    }

    @Test("a trailer is a field line", arguments: ["X Y: 1", "X-A: 1\0", ": 1", "X", " X: 1", "X: a\nb"])
    func brokenTrailers(line: String) {
        #expect(isRefused("0\r\n\(line)\r\n\r\n"))
    }

    @Test("trailers and extensions are bounded")
    func bounds() {
        #expect(isRefused("0\r\n" + String(repeating: "X: v\r\n", count: 40) + "\r\n"))
        #expect(isRefused(String(repeating: "1;" + String(repeating: "a", count: 2_000) + "\r\nx\r\n", count: 3)))
    }
}
