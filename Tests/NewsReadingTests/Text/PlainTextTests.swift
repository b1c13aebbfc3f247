import NewsModel
import NewsReading
import Testing

@Suite("Plain text")
struct PlainTextTests {
    private func text(_ bytes: [UInt8]) throws(ReadingError) -> String {
        try NewsReader.article(fromCrawlText: bytes).content.text
    }

    @Test("line ends of every age become one", arguments: ["\n", "\r\n", "\r"])
    func lineEnds(end: String) throws {
        let article = try Reading.text(" date 2019-11-06 By Ada Brook\(end)\(end)First.\(end)\(end)Second.\(end)")
        #expect(article.text == "First.\n\nSecond.")
        #expect(article.authors == ["Ada Brook"])
    }

    @Test("a byte order mark is passed over")
    func byteOrderMark() throws {
        let article = try Reading.text("\u{FEFF}date 2019-11-06 By Ada Brook\n\nFirst.")
        #expect(article.published?.description == "2019-11-06")
        #expect(article.text == "First.")
    }

    @Test("bytes that are not UTF-8 are refused where they stand")
    func notUTF8() {
        let bytes = Array("Caf".utf8) + [0xE9] + Array(" closed.".utf8)
        #expect(throws: ReadingError.invalidUTF8(offset: 3)) { try text(bytes) }
    }

    @Test("a NUL character is refused where it stands")
    func nul() {
        #expect(throws: ReadingError.nul(offset: 5)) { try text(Array("Rain \0fell.".utf8)) }
    }

    @Test("any bytes are read or refused, never a crash", arguments: 0..<200)
    func anyBytes(seed: Int) {
        var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1
        let parts = [
            "date ", "2019-11-06", " By ", "ADA", "\n", "\n\n", "---", "@x", "- ", "(AP)", " —", "É", "\u{A0}", "13:99",
            ", ", ".",
        ]
        var text = ""
        for _ in 0..<30 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            text += parts[Int(state >> 33) % parts.count]
        }
        guard let article = try? Reading.text(text) else { return }
        #expect(!article.text.isEmpty)
        #expect(!article.text.contains("\n\n\n"))
        #expect(article.text.first?.isWhitespace == false)
        #expect(article.text.last?.isWhitespace == false)
    }
}
