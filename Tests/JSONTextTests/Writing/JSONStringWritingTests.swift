import JSONText
import Testing

@Suite("JSON strings, written")
struct JSONStringWritingTests {
    private func written(_ text: String) -> String {
        var json = JSONWriter()
        json.value(text)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test(
        "what RFC 8259 wants escaped is escaped, and nothing else",
        arguments: [
            ("", #""""#),
            ("plain", #""plain""#),
            ("say \"no\"", #""say \"no\"""#),
            ("C:\\news", #""C:\\news""#),
            ("a\nb", #""a\nb""#),
            ("a\r\nb", #""a\r\nb""#),
            ("a\tb", #""a\tb""#),
            ("a\u{8}b", #""a\u0008b""#),
            ("a\u{1F}b", #""a\u001fb""#),
            ("a/b", #""a/b""#),
            ("\u{7F}", "\"\u{7F}\""),
            ("Şahin Əliyev", #""Şahin Əliyev""#),
            ("a\u{2028}b\u{2029}c", "\"a\u{2028}b\u{2029}c\""),
            ("👩‍💻 𝒳", #""👩‍💻 𝒳""#),
        ]
    )
    func escapes(text: String, json: String) {
        #expect(written(text) == json)
    }

    @Test("an escape is found wherever it stands in a word of eight bytes", arguments: 0..<20)
    func everyPlace(offset: Int) {
        for mark in ["\"", "\\", "\n"] {
            let before = String(repeating: "x", count: offset)
            let after = String(repeating: "é", count: 9)
            let escaped = mark == "\n" ? "\\n" : "\\" + mark
            #expect(written(before + mark + after) == "\"" + before + escaped + after + "\"")
        }
    }

    @Test("a text of escapes only is written whole")
    func allEscapes() {
        let text = String(repeating: "\"\\\n", count: 50)
        #expect(written(text) == "\"" + String(repeating: #"\"\\\n"#, count: 50) + "\"")
    }

    @Test("every control character reads back as itself", arguments: 1..<32)
    func controlCharacters(code: Int) throws {
        let scalar = try #require(Unicode.Scalar(code))
        let text = "a" + String(Character(scalar)) + "b"
        let read = try JSONReader.value(in: Array(written(text).utf8))
        #expect(read.string == text)
    }

    @Test("a part of a text is written as it stands there")
    func substring() {
        var json = JSONWriter()
        json.value("the minister".dropFirst(4))
        #expect(json.bytes == Array(#""minister""#.utf8))
    }
}
