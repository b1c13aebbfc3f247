import NewsModel
import QuoteExtraction
import Testing

@Suite("Examples: interviews and transcripts")
struct InterviewExamples {
    static let cases = [
        Case(
            "letters for questions and answers",
            """
            Lena Moss has measured the Sarn for years.

            Q: Are you against the dam?

            A: I am against guessing.

            Q: Have you told her so?

            A: Twice.
            """,
            Said(
                .indirect,
                "I am against guessing",
                source: "A",
                cue: ":",
                speaker: "Lena Moss"
            ),
            Said(
                .indirect,
                "Twice",
                source: "A",
                cue: ":",
                speaker: "Lena Moss"
            )
        ),
        Case(
            "two people before the letters leave the answers open",
            """
            Lena Moss met Ivor Penn.

            Q: Is it late?

            A: It is dark.

            Q: Is it?

            A: Yes, it is.
            """,
            Said(
                .indirect,
                "It is dark",
                source: "A",
                cue: ":",
                speaker: nil
            ),
            Said(
                .indirect,
                "Yes, it is",
                source: "A",
                cue: ":",
                speaker: nil
            )
        ),
        Case(
            "a paper asks",
            """
            Lena Moss receives in a small room.

            Courier: What is the frame for?

            Moss: A contract.

            Courier: Is it signed?

            Moss: It is on its way.
            """,
            Said(
                .indirect,
                "A contract",
                source: "Moss",
                cue: ":",
                speaker: "Lena Moss"
            ),
            Said(
                .indirect,
                "It is on its way",
                source: "Moss",
                cue: ":",
                speaker: "Lena Moss"
            )
        ),
        Case(
            "two names take turns",
            """
            This was said on the air.

            Wren Achter: Did you sleep?

            Lena Moss: I lay down.

            Achter: That sounds like yes.

            Moss: It sounds like seven in the morning.
            """,
            Said(
                .indirect,
                "Did you sleep?",
                source: "Wren Achter",
                cue: ":",
                speaker: "Wren Achter"
            ),
            Said(
                .indirect,
                "I lay down",
                source: "Lena Moss",
                cue: ":",
                speaker: "Lena Moss"
            ),
            Said(
                .indirect,
                "That sounds like yes",
                source: "Achter",
                cue: ":",
                speaker: "Wren Achter"
            ),
            Said(
                .indirect,
                "It sounds like seven in the morning",
                source: "Moss",
                cue: ":",
                speaker: "Lena Moss"
            )
        ),
        Case(
            "lists of names are no transcript",
            """
            Larkstead: Hale, Penn, Moss.

            Subs: Karsk, Vale.

            Marrensby: Ruiz, Quill.

            Subs: Falk, Lind.
            """
        ),
        Case(
            "a sign without a name",
            "“We lift this hospital every day,” their banner said.",
            Said(
                .direct,
                "We lift this hospital every day",
                source: "their banner",
                cue: "said",
                speaker: nil
            )
        ),
        Case(
            "a question from the floor is nobody’s",
            """
            Lena Moss spoke for an hour.

            Q: Will you stand?

            A: I will.

            Q: When?

            A: In May.

            “I will stand,” Moss said.
            """,
            Said(
                .indirect,
                "I will",
                source: "A",
                cue: ":",
                speaker: "Lena Moss"
            ),
            Said(
                .indirect,
                "In May",
                source: "A",
                cue: ":",
                speaker: "Lena Moss"
            ),
            Said(
                .direct,
                "I will stand",
                source: "Moss",
                cue: "said",
                speaker: "Lena Moss"
            )
        ),
        Case(
            "a name and a quotation",
            "Lena Moss: “It is late.”",
            Said(
                .direct,
                "It is late",
                source: "Lena Moss",
                cue: ":",
                speaker: "Lena Moss"
            )
        ),
    ]

    @Test("answers belong to whoever is interviewed, questions of a paper to nobody", arguments: cases)
    func examples(_ example: Case) {
        #expect(Said.all(in: example.text) == example.said)
    }
}
