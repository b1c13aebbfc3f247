import NewsModel
import Testing

@Suite("Speech over several lines")
struct LineShapeTests {
    static let cases = [
        Case(
            "each paragraph opens again, the last one closes",
            """
            Ana Ruiz said: “The first part.

            “The second part.

            “The third part.”
            """,
            Said(
                .direct,
                ["The first part", "The second part", "The third part"],
                source: "Ana Ruiz",
                cue: "said",
                speaker: "Ana Ruiz"
            )
        ),
        Case(
            "the attribution comes with the last paragraph",
            """
            "The first part.

            "The second part," Ana Ruiz said.
            """,
            Said(
                .direct,
                ["The first part", "The second part"],
                source: "Ana Ruiz",
                cue: "said",
                speaker: "Ana Ruiz"
            )
        ),
        Case(
            "the next paragraph is wholly quoted and names nobody",
            """
            "We had no choice," Ana Ruiz said.

            "The piers were cracked and the river was rising."
            """,
            Said(.direct, "We had no choice", source: "Ana Ruiz", cue: "said", speaker: "Ana Ruiz"),
            Said(
                .direct,
                "The piers were cracked and the river was rising",
                source: "Ana Ruiz",
                cue: "said",
                speaker: "Ana Ruiz"
            )
        ),
        Case(
            "a line ends in a colon and a quotation follows",
            """
            Ana Ruiz wrote on her page:

            "The bridge stays closed until spring."
            """,
            Said(
                .direct,
                "The bridge stays closed until spring",
                source: "Ana Ruiz",
                cue: "wrote",
                speaker: "Ana Ruiz"
            )
        ),
        Case(
            "a line ends in a colon and a block without marks follows",
            """
            Ana Ruiz wrote on her page:

            The bridge stays closed until spring.
            """,
            Said(
                .indirect,
                "The bridge stays closed until spring",
                source: "Ana Ruiz",
                cue: "wrote",
                speaker: "Ana Ruiz"
            )
        ),
        Case(
            "a transcript names its speakers in capitals",
            """
            Ana Ruiz met Tom Brandt in the studio.

            RUIZ: The bridge is closed.

            BRANDT: It can be mended.
            """,
            Said(.indirect, "The bridge is closed", source: "RUIZ", cue: ":", speaker: "Ana Ruiz"),
            Said(.indirect, "It can be mended", source: "BRANDT", cue: ":", speaker: "Tom Brandt")
        ),
        Case(
            "an interview has questions and answers",
            "Q: Will the bridge hold?",
            Said(.indirect, "Will the bridge hold?", source: "Q", cue: ":", speaker: nil)
        ),
        Case(
            "a headline names its speaker",
            """
            Ruiz: The bridge must go

            The mayor, Ana Ruiz, went home.
            """,
            Said(.indirect, "The bridge must go", source: "Ruiz", cue: ":", speaker: "Ana Ruiz", role: "mayor")
        ),
        Case(
            "a name in front of a quotation",
            "Ana Ruiz: \"The bridge must go.\"",
            Said(.direct, "The bridge must go", source: "Ana Ruiz", cue: ":", speaker: "Ana Ruiz")
        ),
        Case(
            "a signature stands on the same line",
            "\"We were the first to come.\" ― Peter Quill",
            Said(.direct, "We were the first to come", source: "Peter Quill", cue: "―", speaker: "Peter Quill")
        ),
        Case(
            "a signature stands on the next line",
            """
            “We were the first to come.”

            — Peter Quill
            """,
            Said(.direct, "We were the first to come", source: "Peter Quill", cue: "—", speaker: "Peter Quill")
        ),
        Case(
            "a single line break ends a paragraph too",
            "Ana Ruiz said: “The first part.\n“The second part.”",
            Said(
                .direct,
                ["The first part", "The second part"],
                source: "Ana Ruiz",
                cue: "said",
                speaker: "Ana Ruiz"
            )
        ),
    ]

    @Test("speech is followed from line to line", arguments: cases)
    func lines(_ example: Case) {
        #expect(Said.all(in: example.text) == example.said)
    }
}
