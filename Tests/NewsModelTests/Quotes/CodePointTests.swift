import NewsModel
import Testing

@Suite("Offsets in bytes and in code points")
struct CodePointTests {
    /// Texts whose code points begin or end at the borders of blocks of 64 bytes, or don't.
    private static let texts = [
        "", "a", "🜂", String(repeating: "a", count: 64), String(repeating: "é", count: 32),
        String(repeating: "a", count: 63) + "🜂b", String(repeating: "a", count: 62) + "„“",
        String(repeating: "🜂", count: 48), String(repeating: "a", count: 127) + "é", "e\u{301}\r\n水",
    ]

    @Test("offsets within a code point or beyond the text are none", arguments: texts)
    func borders(text: String) {
        let bytes = Array(text.utf8)
        let map = CodePointMap(bytes)
        for offset in -1...bytes.count + 1 {
            let isBorder =
                offset == bytes.count || bytes.indices.contains(offset) && bytes[offset] & 0xC0 != 0x80
            let expected = isBorder ? String(decoding: bytes[..<offset], as: UTF8.self).unicodeScalars.count : nil
            #expect(map.codePoints(before: offset) == expected)
        }
    }

    @Test("a range of bytes comes back from its range of code points", arguments: texts)
    func ranges(text: String) {
        let map = CodePointMap(Array(text.utf8))
        let count = text.unicodeScalars.count
        for start in 0...count {
            let range = start..<count
            let scalars = Array(text.unicodeScalars)[range]
            let bytes = map.utf8(range)
            #expect(bytes?.count == scalars.reduce(0) { $0 + UTF8.width($1) })
            #expect(bytes.flatMap { map.codePoints($0) } == range)
        }
        #expect(map.utf8(0..<count + 1) == nil)
        #expect(map.codePoints(0..<text.utf8.count + 1) == nil)
    }

    @Test(
        "the surroundings of a quote end with its paragraph",
        arguments: [
            ("one\n[two]\nthree", "", ""), ("a [b] c", "a ", " c"), ("[b]", "", ""), ("x\n\na [b]", "a ", ""),
            ("[b] c\n\nd", "", " c"), ("é„[b]“é", "é„", "“é"), ("a\r[b]", "a\r", ""),
        ]
    )
    func surroundings(marked: String, prefix: String, suffix: String) throws {
        let scalars = Array(marked.unicodeScalars)
        let start = try #require(scalars.firstIndex(of: "["))
        let end = try #require(scalars.firstIndex(of: "]")) - 1
        let quoted = QuotedText(marked.replacing("[", with: "").replacing("]", with: ""))
        let found = quoted.surroundings(of: [start..<end])
        #expect(found.prefix.unicodeScalars.elementsEqual(prefix.unicodeScalars))
        #expect(found.suffix.unicodeScalars.elementsEqual(suffix.unicodeScalars))
    }

    @Test("surroundings have at most 120 code points on each side", arguments: [119, 120, 121, 500])
    func limits(count: Int) {
        let side = String(repeating: "é", count: count)
        let found = QuotedText(side + "b" + side).surroundings(of: [count..<count + 1])
        #expect(found.prefix.count == min(count, 120))
        #expect(found.suffix == found.prefix)
    }

    @Test("a quote in pieces has what stands before its first and after its last")
    func pieces() {
        let quoted = QuotedText("He: yes – she: no – end")
        let spans = [4..<7, 15..<17]
        #expect(quoted.words(at: spans) == "yes no")
        #expect(quoted.surroundings(of: spans) == ("He: ", " – end"))
        #expect(quoted.surroundings(of: []) == ("", ""))
    }

    @Test(
        "only the engine's number tells which extractor is newer",
        arguments: [(1, 0, 2, 0, true), (2, 9, 2, 1, false), (1, 9, 2, 1, true), (3, 0, 2, 9, false)]
    )
    func engines(engine: Int, model: Int, otherEngine: Int, otherModel: Int, isOlder: Bool) {
        let one = ExtractorVersion.of(engine: engine, model: UInt32(model))
        let two = ExtractorVersion.of(engine: otherEngine, model: UInt32(otherModel))
        #expect(ExtractorVersion.isNewer(two, than: one) == isOlder)
        #expect(!ExtractorVersion.isNewer(one, than: one))
    }
}
