import NewsModel
import Testing

/// What users of quote extractors complain about, one case or more each.
@Suite("Known failures of such programs")
struct FailureModeTests {
    static let paragraphCases = [
        Case(
            "three paragraphs, the cue in the first",
            """
            “We knew it would flood,” said Lena Moss. “We told the council so.

            “Nobody came.

            “Now it has flooded.”
            """,
            Said(
                .direct,
                ["We knew it would flood", "We told the council so", "Nobody came", "Now it has flooded"],
                source: "Lena Moss",
                cue: "said",
                speaker: "Lena Moss"
            )
        ),
        Case(
            "two speakers take turns by paragraphs",
            """
            "It will flood," Lena Moss said.

            "It will not," Ivor Penn replied.

            "You will see," Moss said.
            """,
            Said(.direct, "It will flood", source: "Lena Moss", cue: "said", speaker: "Lena Moss"),
            Said(.direct, "It will not", source: "Ivor Penn", cue: "replied", speaker: "Ivor Penn"),
            Said(.direct, "You will see", source: "Moss", cue: "said", speaker: "Lena Moss")
        ),
    ]

    static let sourceCases = [
        Case(
            "a clause describes the name, a pronoun follows in the next paragraph",
            """
            Lena Moss, who has kept the lock for twenty years, saw the water rise.

            “It came in an hour,” she said.
            """,
            Said(.direct, "It came in an hour", source: "she", cue: "said", speaker: "Lena Moss")
        ),
        Case(
            "the speaker is named several paragraphs earlier",
            """
            Ivor Penn, the harbour master, lives by the lock.

            The water rose for an hour. Two boats sank.

            The lock broke at noon.

            "I saw it coming," the harbour master said.
            """,
            Said(
                .direct,
                "I saw it coming",
                source: "the harbour master",
                cue: "said",
                speaker: "Ivor Penn",
                role: "harbour master"
            )
        ),
        Case(
            "a role word that was printed beside a name",
            """
            Ivor Penn, director of the harbour, lives by the lock.

            The water rose for an hour.

            "I saw it coming," the director said.
            """,
            Said(
                .direct,
                "I saw it coming",
                source: "the director",
                cue: "said",
                speaker: "Ivor Penn",
                role: "director of the harbour"
            )
        ),
        Case(
            "one surname, two people, told apart by titles",
            """
            Mr. Karsk and Mrs. Karsk own the mill.

            "It is sold," Mrs. Karsk said.
            """,
            Said(.direct, "It is sold", source: "Mrs. Karsk", cue: "said", speaker: "Karsk")
        ),
        Case(
            "an unnamed woman is nobody",
            "\"It is sold,\" a woman in the crowd said.",
            Said(.direct, "It is sold", source: "a woman in the crowd", cue: "said", speaker: nil)
        ),
        Case(
            "a homeless man is nobody",
            "A homeless man said the mill was empty.",
            Said(.indirect, "the mill was empty", source: "A homeless man", cue: "said", speaker: nil)
        ),
        Case(
            "a title is no part of a name",
            "“It is sold,” Dr. Lena Moss said.",
            Said(.direct, "It is sold", source: "Dr. Lena Moss", cue: "said", speaker: "Lena Moss")
        ),
        Case(
            "a rank is a role",
            "Sen. Lena Moss (R-Ohio) said the mill was empty.",
            Said(
                .indirect,
                "the mill was empty",
                source: "Sen. Lena Moss (R-Ohio)",
                cue: "said",
                speaker: "Lena Moss",
                role: "Sen."
            )
        ),
        Case(
            "an office of the state speaks by its name",
            "The Department of Water said the mill was empty.",
            Said(
                .indirect,
                "the mill was empty",
                source: "The Department of Water",
                cue: "said",
                speaker: "Department of Water"
            )
        ),
        Case(
            "a name has small parts",
            "“It is sold,” said Jan van der Meer, a miller.",
            Said(
                .direct,
                "It is sold",
                source: "Jan van der Meer, a miller",
                cue: "said",
                speaker: "Jan van der Meer",
                role: "miller"
            )
        ),
        Case(
            "a name has letters beyond ASCII",
            "“Myllyn aika on ohi,” said Päivi Hämäläinen.",
            Said(
                .direct,
                "Myllyn aika on ohi",
                source: "Päivi Hämäläinen",
                cue: "said",
                speaker: "Päivi Hämäläinen"
            )
        ),
    ]

    static let cueCases = [
        Case(
            "a time stands between verb and that",
            "Lena Moss said late on Tuesday that the mill was empty.",
            Said(
                .indirect,
                "that the mill was empty",
                source: "Lena Moss",
                cue: "said",
                speaker: "Lena Moss"
            )
        ),
        Case(
            "an interview stands in front",
            "In an interview with the Morgenblatt, Lena Moss said the mill was empty.",
            Said(.indirect, "the mill was empty", source: "Lena Moss", cue: "said", speaker: "Lena Moss")
        ),
        Case(
            "a post is written",
            "“The mill is sold,” Lena Moss wrote on her page.",
            Said(.direct, "The mill is sold", source: "Lena Moss", cue: "wrote", speaker: "Lena Moss")
        ),
        Case(
            "a verb of the present",
            "“The mill is sold,” says Lena Moss.",
            Said(.direct, "The mill is sold", source: "Lena Moss", cue: "says", speaker: "Lena Moss")
        ),
        Case(
            "the verb comes again after the first quotation",
            "“The mill is sold,” Lena Moss said. “I signed today,” she added.",
            Said(.direct, "The mill is sold", source: "Lena Moss", cue: "said", speaker: "Lena Moss"),
            Said(.direct, "I signed today", source: "she", cue: "added", speaker: "Lena Moss")
        ),
        Case(
            "a warning",
            "Lena Moss warned that the mill would fall.",
            Said(
                .indirect,
                "that the mill would fall",
                source: "Lena Moss",
                cue: "warned",
                speaker: "Lena Moss"
            )
        ),
        Case(
            "an accusation",
            "Lena Moss accused the council of sleeping.",
            Said(
                .indirect,
                "the council of sleeping",
                source: "Lena Moss",
                cue: "accused",
                speaker: "Lena Moss"
            )
        ),
        Case(
            "a denial",
            "Lena Moss denied that the mill was sold.",
            Said(.indirect, "that the mill was sold", source: "Lena Moss", cue: "denied", speaker: "Lena Moss")
        ),
        Case(
            "two attributions in one paragraph",
            "Lena Moss said the mill was sold. Ivor Penn said it was not.",
            Said(.indirect, "the mill was sold", source: "Lena Moss", cue: "said", speaker: "Lena Moss"),
            Said(.indirect, "it was not", source: "Ivor Penn", cue: "said", speaker: "Ivor Penn")
        ),
        Case(
            "an agency reports at the end",
            "The mill was sold on Friday, the Morgenblatt reported.",
            Said(
                .indirect,
                "The mill was sold on Friday",
                source: "the Morgenblatt",
                cue: "reported",
                speaker: "Morgenblatt"
            )
        ),
    ]

    @Test("paragraphs", arguments: paragraphCases)
    func paragraphs(_ example: Case) {
        #expect(Said.all(in: example.text) == example.said)
    }

    @Test("sources and speakers", arguments: sourceCases)
    func sources(_ example: Case) {
        #expect(Said.all(in: example.text) == example.said)
    }

    @Test("cues", arguments: cueCases)
    func cues(_ example: Case) {
        #expect(Said.all(in: example.text) == example.said)
    }
}
