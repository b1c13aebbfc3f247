import NewsModel
import NewsReading
import Testing

@Suite("Reading errors")
struct ReadingErrorTests {
    @Test("what can't be read is told from what can't be an article")
    func kinds() {
        #expect(ReadingError.invalidUTF8(offset: 0).kind == .unreadable)
        #expect(ReadingError.nul(offset: 0).kind == .unreadable)
        #expect(ReadingError.invalidJSON(message: "m", line: 1, column: 1).kind == .unreadable)
        #expect(ReadingError.noText(pointer: nil).kind == .notAnArticle)
        #expect(ReadingError.notAnObject(found: "null").kind == .notAnArticle)
        #expect(ReadingError.impossibleDate(field: "date", value: "x", pointer: nil).kind == .notAnArticle)
        #expect(ReadingError.invalidURL(value: "x", pointer: nil).kind == .notAnArticle)
        #expect(ReadingError.otherID(value: "x", expected: "y").kind == .notAnArticle)
        #expect(ReadingError.tooLarge(limit: 2).kind == .tooLarge)
    }

    @Test(
        "every message is one clear sentence",
        arguments: [
            (
                ReadingError.invalidUTF8(offset: 7),
                "The text is not UTF-8: the byte at offset 7 belongs to no character."
            ),
            (.nul(offset: 7), "The text has a NUL character at byte 7."),
            (.noText(pointer: "/text"), "The article has no text."),
            (.notAnObject(found: "an array"), "An article is a JSON object, not an array."),
            (
                .wrongType(pointer: "/title", expected: "a string", found: "a number"),
                "/title must be a string, not a number."
            ),
            (.tooLarge(limit: 10), "The article has more than 10 bytes."),
            (.invalidURL(value: "ftp://x", pointer: "/url"), "\"ftp://x\" is not an http or https URL."),
            (.otherID(value: "q", expected: "p"), "The article's id \"q\" is not the path's, \"p\"."),
        ]
    )
    func messages(error: ReadingError, message: String) {
        #expect(error.message == message)
        #expect(error.description == message)
    }

    @Test("a long value is cut in the message")
    func longValue() {
        let error = ReadingError.impossibleDate(
            field: "date",
            value: String(repeating: "9", count: 5_000),
            pointer: nil
        )
        #expect(error.message.count < 250)
    }

    @Test("faults of JSON keep their place")
    func json() throws {
        let error = try #require(throws: ReadingError.self) { try Reading.json("{\"text\": \"a\",\n \"id\": }") }
        #expect(error.message == "The body is not JSON: line 2, column 8: found \"}\" where a value should stand.")
        #expect(error.kind == .unreadable)
        #expect(error.pointer == nil)
    }

    @Test("JSON that is not UTF-8 is told as such")
    func jsonUTF8() {
        let bytes = Array("{\"text\":\"".utf8) + [0xFF] + Array("\"}".utf8)
        #expect(throws: ReadingError.invalidUTF8(offset: 9)) { try NewsReader.article(fromJSON: bytes) }
    }

    @Test("NUL in JSON is told as such", arguments: [#"{"text":"a\u0000b"}"#, "{\"text\":\"a\0b\"}"])
    func jsonNUL(json: String) throws {
        let error = try #require(throws: ReadingError.self) { try Reading.json(json) }
        #expect(error.message.contains("NUL"))
        #expect(error.kind == .unreadable)
    }

    @Test("the path's id is checked for plain texts, too")
    func crawlID() throws {
        let draft = try NewsReader.article(fromCrawlText: Array("Rain.".utf8), id: "rain-1")
        #expect(draft.id == "rain-1")
        #expect(throws: ReadingError.invalidID(value: "a/b", pointer: nil)) {
            try NewsReader.article(fromCrawlText: Array("Rain.".utf8), id: "a/b")
        }
    }
}
