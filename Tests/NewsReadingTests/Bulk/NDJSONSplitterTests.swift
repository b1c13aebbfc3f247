import NewsReading
import Testing

@Suite("NDJSON splitter")
struct NDJSONSplitterTests {
    /// The lines of `text`, given in pieces of `size` bytes.
    private func lines(_ text: String, size: Int = 1_000, limit: Int = 100) -> [NDJSONSplitter.Line] {
        var splitter = NDJSONSplitter(limit: limit)
        var lines: [NDJSONSplitter.Line] = []
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            lines += splitter.lines(adding: rest.prefix(size))
            rest = rest.dropFirst(size)
        }
        if let last = splitter.finish() { lines.append(last) }
        return lines
    }

    private func texts(_ lines: [NDJSONSplitter.Line]) -> [String] {
        lines.map { "\($0.number):" + ($0.bytes.map { String(decoding: $0, as: UTF8.self) } ?? "too long") }
    }

    @Test(
        "lines are numbered, blank ones skipped",
        arguments: [
            ("", []), ("\n", []), ("a", ["1:a"]), ("a\n", ["1:a"]), ("a\nb", ["1:a", "2:b"]),
            ("a\n\nb\n", ["1:a", "3:b"]),
            ("a\r\nb\r\n", ["1:a", "2:b"]), (" \t\n\r\na\n", ["3:a"]), ("\u{FEFF}a\nb", ["1:a", "2:b"]),
            ("a\u{FEFF}", ["1:a\u{FEFF}"]),
            ("\u{FEFF}", []), (" a ", ["1: a "]),
        ] as [(String, [String])]
    )
    func numbering(text: String, expected: [String]) {
        #expect(texts(lines(text)) == expected)
    }

    @Test("it does not matter where the pieces are cut", arguments: 1...9)
    func pieces(size: Int) {
        let text = "\u{FEFF}{\"a\":1}\r\n\r\n\n{\"é\":2}\n" + String(repeating: "x", count: 101) + "\r\n[3]"
        #expect(texts(lines(text, size: size)) == texts(lines(text)))
        #expect(texts(lines(text, size: size)) == ["1:{\"a\":1}", "4:{\"é\":2}", "5:too long", "6:[3]"])
    }

    @Test("a line up to the limit passes, one byte more does not", arguments: ["\n", "\r\n", ""])
    func limit(end: String) {
        let fits = String(repeating: "x", count: 100)
        #expect(texts(lines(fits + end)) == ["1:" + fits])
        #expect(texts(lines(fits + "x" + end)) == ["1:too long"])
    }

    @Test("an overlong line costs no memory and the next one is read")
    func overlong() {
        var splitter = NDJSONSplitter(limit: 10)
        let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1_000)
        for _ in 0..<1_000 { #expect(splitter.lines(adding: piece).isEmpty) }
        let found = splitter.lines(adding: Array("x\nnext\n".utf8))
        #expect(texts(found) == ["1:too long", "2:next"])
        #expect(splitter.finish() == nil)
    }

    @Test("half a byte order mark belongs to the line")
    func halfMark() {
        var splitter = NDJSONSplitter()
        #expect(splitter.lines(adding: [0xEF]).isEmpty)
        #expect(splitter.lines(adding: [0xBB]).isEmpty)
        #expect(splitter.lines(adding: [0x61, 0x0A]).first?.bytes == [0xEF, 0xBB, 0x61])
    }
}
