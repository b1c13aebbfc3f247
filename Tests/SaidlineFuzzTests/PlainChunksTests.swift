import Testing

@testable import saidline_fuzz

@Suite("The plain twin of chunked bodies (RFC 9112 §7.1)")
struct PlainChunksTests {
    private func read(_ text: String, trailerLimit: Int = 60) -> PlainChunks.Reading {
        var chunks = PlainChunks(text.octets, trailerLimit: trailerLimit)
        return chunks.reading()
    }

    @Test(
        "content comes without its framing, and what follows is left",
        arguments: [
            ("0\r\n\r\n", ""), ("5\r\nhello\r\n0\r\n\r\n", "hello"), ("1\r\na\r\n2\r\nbc\r\n000\r\n\r\n", "abc"),
            ("A\r\n0123456789\r\n0\r\n\r\n", "0123456789"), ("0a\r\n0123456789\r\n0\r\n\r\n", "0123456789"),
            ("1;a\r\nx\r\n0;b=c;d=\"e;\\\"\"\r\n\r\n", "x"), ("2\r\n\r\n\r\n0\r\nT: v\r\nU:\r\n\r\n", "\r\n"),
        ]
    )
    func whole(body: String, content: String) {
        let length = body.octets.count
        #expect(read(body) == .whole(content: content.octets, length: length))
        #expect(read(body + "GET /") == .whole(content: content.octets, length: length))
    }

    @Test("every beginning of a body is unfinished", arguments: ["3;a=\"b\"\r\nabc\r\n0\r\nT: v\r\n\r\n", "0\r\n\r\n"])
    func unfinished(body: String) {
        let octets = body.octets
        for count in 0..<octets.count {
            var chunks = PlainChunks(Array(octets[..<count]), trailerLimit: 60)
            #expect(chunks.reading() == .unfinished, "\(count)")
        }
    }

    @Test(
        "what breaks the grammar is 400",
        arguments: [
            "\r\n", "g\r\n", " 1\r\na\r\n", "1 \r\na\r\n", "1\na\n", "-1\r\n", "0x1\r\n", "1\r\nab", "1\r\na\n",
            "1;\r\na\r\n", "1;a=\r\na\r\n", "1;=b\r\n", "1;a=\"\u{1}\"\r\n", "1;a=\"b\"c\r\n", "1; a\r\n",
            "0\r\nT v\r\n\r\n", "0\r\n: v\r\n\r\n", "0\r\nT: \u{0}\r\n\r\n", "0\r\n folded\r\n\r\n", "0\r\n\n",
        ]
    )
    func broken(body: String) {
        #expect(read(body) == .refused(400))
    }

    @Test("sizes, extensions and trailers that nobody could mean are too large")
    func limits() {
        #expect(read("4000000000000000\r\n") == .refused(413))
        #expect(read("3fffffffffffffff\r\nabc") == .unfinished)
        #expect(read("00000000000000001\r\n") == .refused(413))
        #expect(read("1;" + String(repeating: "e", count: 4_097)) == .refused(413))
        #expect(read("1;" + String(repeating: "e", count: 4_096)) == .unfinished)
        #expect(read("0\r\nT: v\r\n\r\n", trailerLimit: 8) == .whole(content: [], length: 11))
        #expect(read("0\r\nT: v\r\n\r\n", trailerLimit: 7) == .refused(431))
    }
}
