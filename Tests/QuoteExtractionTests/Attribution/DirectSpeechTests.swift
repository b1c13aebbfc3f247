import NewsModel
import Testing

@Suite("Direct speech")
struct DirectSpeechTests {
    static let cases = [
        Case(
            "the attribution follows, name first",
            "\"The bridge is closed,\" Maria Lopez said.",
            Said(.direct, "The bridge is closed", source: "Maria Lopez", cue: "said", speaker: "Maria Lopez")
        ),
        Case(
            "the attribution follows, verb first",
            "“The bridge is closed,” said Maria Lopez, the mayor of Larkstead.",
            Said(
                .direct,
                "The bridge is closed",
                source: "Maria Lopez, the mayor of Larkstead",
                cue: "said",
                speaker: "Maria Lopez",
                role: "mayor of Larkstead"
            )
        ),
        Case(
            "the attribution goes before, with a comma",
            "Tom Brandt said, \"It can be mended.\"",
            Said(.direct, "It can be mended", source: "Tom Brandt", cue: "said", speaker: "Tom Brandt")
        ),
        Case(
            "the attribution goes before, with a colon",
            "Tom Brandt replied: “It can be mended.”",
            Said(.direct, "It can be mended", source: "Tom Brandt", cue: "replied", speaker: "Tom Brandt")
        ),
        Case(
            "the attribution interrupts",
            "\"The piers,\" Ana Ruiz said, \"are cracked.\"",
            Said(.direct, ["The piers", "are cracked"], source: "Ana Ruiz", cue: "said", speaker: "Ana Ruiz")
        ),
        Case(
            "a second sentence goes on without an attribution",
            "“Nobody asked us,” Ana Ruiz said. “We would have said no.”",
            Said(
                .direct,
                ["Nobody asked us", "We would have said no"],
                source: "Ana Ruiz",
                cue: "said",
                speaker: "Ana Ruiz"
            )
        ),
        Case(
            "a place and a time stand behind the verb",
            "\"We are ready,\" Ana Ruiz told reporters in Larkstead on Monday.",
            Said(.direct, "We are ready", source: "Ana Ruiz", cue: "told", speaker: "Ana Ruiz")
        ),
        Case(
            "a long description stands between name and verb",
            "\"It hurts,\" Ivor Penn, 43, a baker who lives near the river, said.",
            Said(
                .direct,
                "It hurts",
                source: "Ivor Penn, 43, a baker who lives near the river",
                cue: "said",
                speaker: "Ivor Penn",
                role: "baker"
            )
        ),
        Case(
            "a question mark ends the quotation",
            "“Will it hold?” asked Ana Ruiz.",
            Said(.direct, "Will it hold?", source: "Ana Ruiz", cue: "asked", speaker: "Ana Ruiz")
        ),
        Case(
            "an exclamation mark ends the quotation",
            "\"Never!\" Ana Ruiz shouted.",
            Said(.direct, "Never!", source: "Ana Ruiz", cue: "shouted", speaker: "Ana Ruiz")
        ),
        Case(
            "a verb of manner attributes",
            "\"I am tired,\" Ana Ruiz sighed.",
            Said(.direct, "I am tired", source: "Ana Ruiz", cue: "sighed", speaker: "Ana Ruiz")
        ),
        Case(
            "a verb that no list knows attributes",
            "\"I am tired,\" Ana Ruiz harrumphed.",
            Said(.direct, "I am tired", source: "Ana Ruiz", cue: "harrumphed", speaker: "Ana Ruiz")
        ),
        Case(
            "the marks are two apostrophes",
            "''Nobody told me,'' Peter Quill said.",
            Said(.direct, "Nobody told me", source: "Peter Quill", cue: "said", speaker: "Peter Quill")
        ),
        Case(
            "the marks are two grave accents and two apostrophes",
            "``Nobody told me,'' Peter Quill said.",
            Said(.direct, "Nobody told me", source: "Peter Quill", cue: "said", speaker: "Peter Quill")
        ),
        Case(
            "the marks are guillemets",
            "«Nobody told me», said Peter Quill.",
            Said(.direct, "Nobody told me", source: "Peter Quill", cue: "said", speaker: "Peter Quill")
        ),
        Case(
            "the marks are low and high",
            "„Nobody told me“, said Peter Quill.",
            Said(.direct, "Nobody told me", source: "Peter Quill", cue: "said", speaker: "Peter Quill")
        ),
        Case(
            "the marks are single and apostrophes stand inside",
            "‘It’s the residents’ money,’ said Peter Quill.",
            Said(.direct, "It’s the residents’ money", source: "Peter Quill", cue: "said", speaker: "Peter Quill")
        ),
        Case(
            "single marks stand within double ones",
            "“He said ‘no’ to me,” Peter Quill said.",
            Said(.direct, "He said ‘no’ to me", source: "Peter Quill", cue: "said", speaker: "Peter Quill")
        ),
        Case(
            "the closing mark is turned the wrong way",
            "“It is unusual,“ said Peter Quill.",
            Said(.direct, "It is unusual", source: "Peter Quill", cue: "said", speaker: "Peter Quill")
        ),
        Case(
            "a participle brings in a second quotation",
            "\"No,\" Ana Ruiz said, adding that \"it was late\".",
            Said(.direct, "No", source: "Ana Ruiz", cue: "said", speaker: "Ana Ruiz"),
            Said(.mixed, "that \"it was late\"", source: "Ana Ruiz", cue: "adding", speaker: "Ana Ruiz")
        ),
        Case(
            "the sentence before names who speaks",
            "Peter Quill shook his head. \"I have seen much worse.\"",
            Said(.direct, "I have seen much worse", source: "Peter Quill", cue: nil, speaker: "Peter Quill")
        ),
    ]

    @Test("direct speech is found whatever the order and the marks", arguments: cases)
    func direct(_ example: Case) {
        #expect(Said.all(in: example.text) == example.said)
    }
}
