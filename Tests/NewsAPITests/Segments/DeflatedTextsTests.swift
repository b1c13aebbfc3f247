import NewsAPI
import NewsModel
import Testing

@Suite struct DeflatedTextsTests {
    private static let texts = [
        "", "a", "Calm sea.", "“Zwölf”, \"said\" she\n\nand \\left\\ \t\r.", "\u{1}\u{1F}\u{7F}\u{2028} 🜂",
        String(repeating: "No wind at all, said Åse Holt.\n\n", count: 20_000),
        String((0..<9_000).compactMap { Unicode.Scalar($0 &* 7 % 55_000 + 1) }.map { Character($0) }),
    ]

    @Test("a text comes back as it was", arguments: texts)
    func roundTrip(text: String) {
        let packed = DeflatedTexts().pack(text)
        #expect(packed.form == DeflatedTexts.form)
        #expect(DeflatedTexts().unpack(packed) == text)
    }

    @Test("plain texts of other programs are read, unknown forms are not")
    func forms() {
        #expect(DeflatedTexts().unpack(PlainTexts().pack("Calm sea.")) == "Calm sea.")
        #expect(DeflatedTexts().unpack(PackedText(form: 2, bytes: Array("Calm sea.".utf8))) == nil)
        #expect(DeflatedTexts().unpack(PackedText(form: 1, bytes: [])) == nil)
    }

    @Test("a damaged text is found out, never taken for another one")
    func damage() {
        let text = "The harbour will open, said the mayor of Ostrava Bay.\n\nShe did not say when."
        let packed = DeflatedTexts().pack(text)
        for index in packed.bytes.indices {
            var damaged = packed
            damaged.bytes[index] ^= 0x10
            let found = DeflatedTexts().unpack(damaged)
            #expect(found == nil || found == text, "byte \(index)")
        }
    }

    @Test("a long text takes half of its size")
    func size() {
        let words = ["harbour", "council", "the", "of", "opened", "a", "vote", "Sunday", "gates", "mayor", "residents"]
        let text = (0..<2_000).map { words[($0 * $0 + $0 / 7) % words.count] }.joined(separator: " ")
        #expect(DeflatedTexts().pack(text).bytes.count < text.utf8.count / 2)
    }

    @Test("many threads may pack and unpack at a time")
    func threads() async {
        let texts = DeflatedTexts()
        await withTaskGroup(of: Bool.self) { group in
            for number in 0..<16 {
                group.addTask {
                    (0..<20).allSatisfy { round in
                        let text = String(repeating: "wave \(number) \(round) ", count: 10 * (number + 1))
                        return texts.unpack(texts.pack(text)) == text
                    }
                }
            }
            for await isRight in group { #expect(isRight) }
        }
    }
}
