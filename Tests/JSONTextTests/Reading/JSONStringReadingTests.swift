import JSONText
import Testing

@Suite("JSON strings, read")
struct JSONStringReadingTests {
    private func read(_ json: String) throws -> String? {
        try JSONReader.value(in: Array(json.utf8)).string
    }

    private func fault(_ json: String) -> JSONError? {
        do {
            _ = try JSONReader.value(in: Array(json.utf8))
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "escapes are resolved",
        arguments: [
            (#""""#, ""), (#""plain""#, "plain"), (#""\"\\\/""#, "\"\\/"), (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"),
            (#""\u0041\u00e9\u20AC""#, "Aé€"), (#""\ud83d\ude00""#, "😀"), (#""\uD834\uDD1E!""#, "𝄞!"),
            (#""a\u2028b""#, "a\u{2028}b"), (#""é😀""#, "é😀"), ("\"\u{7F}\"", "\u{7F}"),
        ]
    )
    func escapes(json: String, expected: String) throws {
        #expect(try read(json) == expected)
    }

    @Test(
        "half of a surrogate pair is refused",
        arguments: [
            #""\ud83d""#, #""\ude00""#, #""\ud83dx""#, #""\ud83d\n""#, #""\ud83d\u0041""#, #""\ud83d\ud83d""#,
        ]
    )
    func loneSurrogates(json: String) {
        #expect(fault(json)?.problem == .loneSurrogate)
        #expect(fault(json)?.offset == 1)
    }

    @Test(
        "NUL is refused, raw and escaped, within strings and without",
        arguments: ["\"a\\u0000\"", "\"a\0\"", "[\0]"]
    )
    func nul(json: String) {
        #expect(fault(json)?.problem == .nul)
        #expect(fault(json)?.message.contains("NUL") == true)
    }

    @Test("control characters must be escaped", arguments: ["\"a\nb\"", "\"\t\"", "\"\u{1}\""])
    func controlCharacters(json: String) {
        #expect(fault(json)?.problem == .controlCharacter)
    }

    @Test("unknown escapes are refused", arguments: [#""\x41""#, #""\'""#, #""\u12g4""#, #""\U0041""#])
    func unknownEscapes(json: String) {
        #expect(fault(json)?.problem == .invalidEscape)
        #expect(fault(json)?.offset == 1)
    }
}
