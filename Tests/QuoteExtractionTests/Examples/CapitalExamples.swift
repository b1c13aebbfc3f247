import NewsModel
import QuoteExtraction
import Testing

@Suite("Examples: capitals that make no name")
struct CapitalExamples {
    static let cases = [
        Case(
            "well is no name",
            "Well, said Lena Moss, the lock leaks.",
            Said(
                .indirect,
                ["Well", "the lock leaks"],
                source: "Lena Moss",
                cue: "said",
                speaker: "Lena Moss"
            )
        ),
        Case(
            "there is no name",
            "“There'll be better headers,” Lena Moss said. “There won't be another lock.”",
            Said(
                .direct,
                ["There'll be better headers", "There won't be another lock"],
                source: "Lena Moss",
                cue: "said",
                speaker: "Lena Moss"
            )
        ),
        Case(
            "a plural that begins a sentence is nobody",
            "Islanders say that the lock leaks.",
            Said(
                .indirect,
                "that the lock leaks",
                source: "Islanders",
                cue: "say",
                speaker: nil
            )
        ),
        Case(
            "a number that begins a sentence is nobody",
            "Sixteen said that the lock leaked.",
            Said(
                .indirect,
                "that the lock leaked",
                source: "Sixteen",
                cue: "said",
                speaker: nil
            )
        ),
        Case(
            "initial reports",
            "Initial reports suggested that the lock had failed.",
            Said(
                .indirect,
                "that the lock had failed",
                source: "Initial reports",
                cue: "suggested",
                speaker: nil
            )
        ),
        Case(
            "a name that begins a sentence is one",
            "Barcley said that the lock leaked.",
            Said(
                .indirect,
                "that the lock leaked",
                source: "Barcley",
                cue: "said",
                speaker: "Barcley"
            )
        ),
        Case(
            "broadcasters in capitals are no persons",
            "Crown Prince Idris told broadcaster NBN of the deal. “It happened under my watch,” he said.",
            Said(
                .direct,
                "It happened under my watch",
                source: "he",
                cue: "said",
                speaker: "Idris",
                role: "Crown Prince"
            )
        ),
        Case(
            "an organisation in capitals is not who",
            "The WHO said that the lock was clean.",
            Said(
                .indirect,
                "that the lock was clean",
                source: "The WHO",
                cue: "said",
                speaker: "WHO"
            )
        ),
        Case(
            "a number behind according to the guild",
            """
            According to the guild, 340 jobs on the island depend on cod, from the crews to the men \
            on the line.
            """,
            Said(
                .indirect,
                "340 jobs on the island depend on cod, from the crews to the men on the line",
                source: "the guild",
                cue: "According to",
                speaker: nil
            )
        ),
        Case(
            "an actor behind according to the paper",
            "According to the Lantern, police also searched the lock.",
            Said(
                .indirect,
                "police also searched the lock",
                source: "the Lantern",
                cue: "According to",
                speaker: "Lantern"
            )
        ),
        Case(
            "a time with a colon",
            "The race began at 10:39 a.m. on the quay, according to the police.",
            Said(
                .indirect,
                "The race began at 10:39 a.m. on the quay",
                source: "the police",
                cue: "according to",
                speaker: nil
            )
        ),
        Case(
            "marks turned the wrong way",
            "”The lock leaks badly in May,” said Lena Moss.",
            Said(
                .direct,
                "The lock leaks badly in May",
                source: "Lena Moss",
                cue: "said",
                speaker: "Lena Moss"
            )
        ),
        Case(
            "asked is no name",
            "Asked about the lock, Lena Moss said it was safe.",
            Said(
                .indirect,
                "it was safe",
                source: "Lena Moss",
                cue: "said",
                speaker: "Lena Moss"
            )
        ),
        Case(
            "yes is no name",
            "“Yes,” Lena Moss said. “Yes, it leaks.”",
            Said(
                .direct,
                ["Yes", "Yes, it leaks"],
                source: "Lena Moss",
                cue: "said",
                speaker: "Lena Moss"
            )
        ),
        Case(
            "everyone is nobody",
            "Everyone said the lock was safe.",
            Said(
                .indirect,
                "the lock was safe",
                source: "Everyone",
                cue: "said",
                speaker: nil
            )
        ),
        Case(
            "a dateline of one word",
            "LISK - The mayor, Lena Moss, said the lock was safe.",
            Said(
                .indirect,
                "the lock was safe",
                source: "The mayor, Lena Moss",
                cue: "said",
                speaker: "Lena Moss",
                role: "mayor"
            )
        ),
        Case(
            "a dateline with agency and day",
            "MARRENSBY, June 2 (Norpress) - The lock was safe, Lena Moss said on Friday.",
            Said(
                .indirect,
                "The lock was safe",
                source: "Lena Moss",
                cue: "said",
                speaker: "Lena Moss"
            )
        ),
        Case(
            "a place behind said in",
            "Lena Moss said in Larkstead that the lock was safe.",
            Said(
                .indirect,
                "that the lock was safe",
                source: "Lena Moss",
                cue: "said",
                speaker: "Lena Moss"
            )
        ),
        Case(
            "quoted apostrophes",
            "“The farmers’ union isn’t here,” said Lena Moss. “It’s late.”",
            Said(
                .direct,
                ["The farmers’ union isn’t here", "It’s late"],
                source: "Lena Moss",
                cue: "said",
                speaker: "Lena Moss"
            )
        ),
        Case(
            "an apostrophe of a plural within single marks",
            "‘The farmers’ choice is clear,’ said Lena Moss.",
            Said(
                .direct,
                "The farmers’ choice is clear",
                source: "Lena Moss",
                cue: "said",
                speaker: "Lena Moss"
            )
        ),
    ]

    @Test("the capital of a first word makes no name", arguments: cases)
    func examples(_ example: Case) {
        #expect(Said.all(in: example.text) == example.said)
    }
}
