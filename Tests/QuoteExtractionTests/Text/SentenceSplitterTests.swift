import QuoteExtraction
import Testing

@Suite("Sentences")
struct SentenceSplitterTests {
    static let texts: [(String, [String])] = [
        ("The mayor left. The town slept.", ["The mayor left.", "The town slept."]),
        ("Is it so? It is! Good.", ["Is it so?", "It is!", "Good."]),
        ("Mr. Hale met Dr. Moss.", ["Mr. Hale met Dr. Moss."]),
        ("He moved to the U.S. The mayor stayed.", ["He moved to the U.S.", "The mayor stayed."]),
        ("He moved to the U.S. Senate.", ["He moved to the U.S. Senate."]),
        ("It cost 3.5 million. 20 people came.", ["It cost 3.5 million.", "20 people came."]),
        ("One line\nanother line", ["One line", "another line"]),
        ("He waited … and left.", ["He waited … and left."]),
        ("J. R. Hale left. He slept.", ["J. R. Hale left.", "He slept."]),
    ]

    static let quoted: [(String, [String])] = [
        (
            "\"It is late. We go,\" she said. \"Come.\"",
            ["\"It is late. We go,\" she said.", "\"Come.\""]
        ),
        (
            "\"It is late.\" The mayor left.",
            ["\"It is late.\"", "The mayor left."]
        ),
        (
            "\"Is it late?\" the mayor asked.",
            ["\"Is it late?\" the mayor asked."]
        ),
        (
            "\"Is it late?\" Ana Ruiz asked.",
            ["\"Is it late?\" Ana Ruiz asked."]
        ),
        (
            "\"Is it late?\" The mayor went home at once.",
            ["\"Is it late?\"", "The mayor went home at once."]
        ),
        (
            "She said: \"It is late.\" He left.",
            ["She said: \"It is late.\"", "He left."]
        ),
        (
            "The plan was \"dead\". He left.",
            ["The plan was \"dead\".", "He left."]
        ),
    ]

    @Test("sentences end at stops, not at abbreviations", arguments: texts)
    func plain(text: String, expected: [String]) {
        #expect(StageReport(text).sentences == expected)
    }

    @Test("a quotation is never cut, and its attribution stays with it", arguments: quoted)
    func quotations(text: String, expected: [String]) {
        #expect(StageReport(text).sentences == expected)
    }

    @Test("a sentence without end is cut, so that later stages stay linear")
    func endless() {
        let sentences = StageReport(String(repeating: "word ", count: 2_000)).sentences
        #expect(sentences.count == 5)
    }
}
