import NewsModel
import QuoteExtraction
import Testing

@Suite("Examples: pronouns and joint statements")
struct PronounExamples {
    static let cases = [
        Case(
            "he is no company",
            """
            Ivor Penn of Northway Hydro rejected the finding. The company's figures, he said, had \
            been checked.
            """,
            Said(
                .indirect,
                ["The company's figures", "had been checked"],
                source: "he",
                cue: "said",
                speaker: "Ivor Penn"
            )
        ),
        Case(
            "she is who spoke last",
            "Lena Moss met Ada Karsk. “It leaks,” Moss said. Karsk left. She said the lock was old.",
            Said(
                .direct,
                "It leaks",
                source: "Moss",
                cue: "said",
                speaker: "Lena Moss"
            ),
            Said(
                .indirect,
                "the lock was old",
                source: "She",
                cue: "said",
                speaker: "Ada Karsk"
            )
        ),
        Case(
            "he after an unnamed man is nobody",
            "Ivor Penn was there. A skipper said his crew had voted. The vote, he said, was close.",
            Said(
                .indirect,
                "his crew had voted",
                source: "A skipper",
                cue: "said",
                speaker: nil
            ),
            Said(
                .indirect,
                ["The vote", "was close"],
                source: "he",
                cue: "said",
                speaker: nil
            )
        ),
        Case(
            "he is the object of nothing",
            "The report by Northway Hydro came out. Ivor Penn read it. He said it was thin.",
            Said(
                .indirect,
                "it was thin",
                source: "He",
                cue: "said",
                speaker: "Ivor Penn"
            )
        ),
        Case(
            "it after a body that spoke",
            "The Ministry of Works said the lock leaked. It added that a diver had drowned.",
            Said(
                .indirect,
                "the lock leaked",
                source: "The Ministry of Works",
                cue: "said",
                speaker: "Ministry of Works"
            ),
            Said(
                .indirect,
                "that a diver had drowned",
                source: "It",
                cue: "added",
                speaker: "Ministry of Works"
            )
        ),
        Case(
            "who speaks for herself",
            "Lena Moss laughed when she was asked whether she would leave. “Where would I go?” she said.",
            Said(
                .direct,
                "Where would I go?",
                source: "she",
                cue: "said",
                speaker: "Lena Moss"
            )
        ),
        Case(
            "a nickname at the beginning of a sentence",
            "Ivor “Ace” Penn, who drives the bus, was less sure. “I love this place,” he said.",
            Said(
                .direct,
                "I love this place",
                source: "he",
                cue: "said",
                speaker: "Ivor “Ace” Penn"
            )
        ),
        Case(
            "a description before the pronoun",
            "Ada Karsk said it was odd. The foundation's director laughed. “It is odd,” she agreed.",
            Said(
                .indirect,
                "it was odd",
                source: "Ada Karsk",
                cue: "said",
                speaker: "Ada Karsk"
            ),
            Said(
                .direct,
                "It is odd",
                source: "she",
                cue: "agreed",
                speaker: nil
            )
        ),
        Case(
            "they after one body",
            "Busted Rovers FC won. The Sarn Union said it was late. They said it was dark.",
            Said(
                .indirect,
                "it was late",
                source: "The Sarn Union",
                cue: "said",
                speaker: "Sarn Union"
            ),
            Said(
                .indirect,
                "it was dark",
                source: "They",
                cue: "said",
                speaker: "Sarn Union"
            )
        ),
        Case(
            "a name that begins with a small word",
            "Noor van Haalst has played her last match. “My knees gave notice,” van Haalst said.",
            Said(
                .direct,
                "My knees gave notice",
                source: "van Haalst",
                cue: "said",
                speaker: "Noor van Haalst"
            )
        ),
        Case(
            "two people speak as one",
            "Lena Moss and Ivor Penn said the lock was safe.",
            Said(
                .indirect,
                "the lock was safe",
                source: "Lena Moss and Ivor Penn",
                cue: "said",
                speaker: "Lena Moss"
            )
        ),
        Case(
            "two bodies speak as one",
            "Northway Hydro and Norland Transit announced that they would merge.",
            Said(
                .indirect,
                "that they would merge",
                source: "Northway Hydro and Norland Transit",
                cue: "announced",
                speaker: "Northway Hydro"
            )
        ),
        Case(
            "she after her title",
            "Mrs Karsk and Mr Hale own the mill. “It is sold,” she said.",
            Said(
                .direct,
                "It is sold",
                source: "she",
                cue: "said",
                speaker: "Karsk"
            )
        ),
        Case(
            "he is the man of the sentence before",
            "Lena Moss met Mr Ivor Penn. He said the lock was safe.",
            Said(
                .indirect,
                "the lock was safe",
                source: "He",
                cue: "said",
                speaker: "Ivor Penn"
            )
        ),
        Case(
            "who is the name before it",
            "The winch was tried by Ivor Penn, who said it was stiff.",
            Said(
                .indirect,
                "it was stiff",
                source: "who",
                cue: "said",
                speaker: "Ivor Penn"
            )
        ),
        Case(
            "the first of a person and a crowd",
            "Ivor Penn and his supporters claimed the vote was lost.",
            Said(
                .indirect,
                "the vote was lost",
                source: "Ivor Penn and his supporters",
                cue: "claimed",
                speaker: "Ivor Penn"
            )
        ),
        Case(
            "several people without a name are nobody",
            "Authorities in Norland and Sudland announced that they would talk.",
            Said(
                .indirect,
                "that they would talk",
                source: "Authorities in Norland and Sudland",
                cue: "announced",
                speaker: nil
            )
        ),
        Case(
            "they are nobody where two are named",
            "Lena Moss met Ivor Penn. They said the lock was safe.",
            Said(
                .indirect,
                "the lock was safe",
                source: "They",
                cue: "said",
                speaker: nil
            )
        ),
        Case(
            "no name far behind",
            "Ivor Penn came. A woman in the crowd said it was late. She said it was dark.",
            Said(
                .indirect,
                "it was late",
                source: "A woman in the crowd",
                cue: "said",
                speaker: nil
            ),
            Said(
                .indirect,
                "it was dark",
                source: "She",
                cue: "said",
                speaker: nil
            )
        ),
    ]

    @Test("he and she are persons, it and they can be bodies", arguments: cases)
    func examples(_ example: Case) {
        #expect(Said.all(in: example.text) == example.said)
    }
}
