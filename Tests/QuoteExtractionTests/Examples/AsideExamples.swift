import NewsModel
import QuoteExtraction
import Testing

@Suite("Examples: clauses that stand between a speaker and the verb")
struct AsideExamples {
    static let cases = [
        Case(
            "a wish to stay unnamed is no statement",
            "An official who asked not to be named because she feared for her post, said the offer was too low.",
            Said(
                .indirect,
                "the offer was too low",
                source: "An official",
                cue: "said",
                speaker: nil
            )
        ),
        Case(
            "a wish to stay unnamed between commas",
            "A ministry official, who asked not to be named, said the offer was “a floor, not a ceiling”.",
            Said(
                .mixed,
                "the offer was “a floor, not a ceiling”",
                source: "A ministry official, who asked not to be named",
                cue: "said",
                speaker: nil
            )
        ),
        Case(
            "who wrote the study",
            "Lena Moss, who wrote the study, said she took no side.",
            Said(
                .indirect,
                "she took no side",
                source: "Lena Moss, who wrote the study",
                cue: "said",
                speaker: "Lena Moss"
            )
        ),
        Case(
            "who had told a paper something else",
            """
            Ivor Penn, who had told the Lantern that he heard the winch, said on Thursday he had \
            been mistaken.
            """,
            Said(
                .indirect,
                "he had been mistaken",
                source: "Ivor Penn, who had told the Lantern that he heard the winch",
                cue: "said",
                speaker: "Ivor Penn"
            )
        ),
        Case(
            "a paper told where it was read",
            "Witnesses, according to the Lantern, said a boat had hit the pier.",
            Said(
                .indirect,
                "a boat had hit the pier",
                source: "Witnesses, according to the Lantern",
                cue: "said",
                speaker: nil
            )
        ),
        Case(
            "an insertion between verb and that",
            "Lena Moss said in her report, published on Friday, that the lock leaked.",
            Said(
                .indirect,
                "that the lock leaked",
                source: "Lena Moss",
                cue: "said",
                speaker: "Lena Moss"
            )
        ),
        Case(
            "a year ago",
            "Lena Moss warned a year ago that the lock leaked.",
            Said(
                .indirect,
                "that the lock leaked",
                source: "Lena Moss",
                cue: "warned",
                speaker: "Lena Moss"
            )
        ),
        Case(
            "anonymous speakers in a clause of their own",
            "Two councillors of his party, speaking on condition of anonymity, said that he had resigned.",
            Said(
                .indirect,
                "that he had resigned",
                source: "Two councillors of his party, speaking on condition of anonymity",
                cue: "said",
                speaker: nil
            )
        ),
        Case(
            "first name only",
            "A skipper who would give only his first name, Hallvard, said his crew had voted to come.",
            Said(
                .indirect,
                "his crew had voted to come",
                source: "A skipper",
                cue: "said",
                speaker: nil
            )
        ),
        Case(
            "a denial in the middle",
            "Lena Moss, who has denied wrongdoing, told the court that the ledger was lost.",
            Said(
                .indirect,
                "that the ledger was lost",
                source: "Lena Moss, who has denied wrongdoing",
                cue: "told",
                speaker: "Lena Moss"
            )
        ),
        Case(
            "in a statement",
            "Lena Moss said in a statement on Monday that the lock leaked.",
            Said(
                .indirect,
                "that the lock leaked",
                source: "Lena Moss",
                cue: "said",
                speaker: "Lena Moss"
            )
        ),
        Case(
            "on a network",
            "\"The lock leaks,\" Lena Moss tweeted.",
            Said(
                .direct,
                "The lock leaks",
                source: "Lena Moss",
                cue: "tweeted",
                speaker: "Lena Moss"
            )
        ),
        Case(
            "an apposition whose second comma is missing",
            "“It smells,” Ada Karsk, an analyst at Northway told the paper.",
            Said(
                .direct,
                "It smells",
                source: "Ada Karsk, an analyst at Northway",
                cue: "told",
                speaker: "Ada Karsk",
                role: "analyst at Northway"
            )
        ),
        Case(
            "a spokeswoman without a second comma",
            "Ada Karsk, spokeswoman for the Relief Committee said the site was false.",
            Said(
                .indirect,
                "the site was false",
                source: "Ada Karsk, spokeswoman for the Relief Committee",
                cue: "said",
                speaker: "Ada Karsk",
                role: "spokeswoman for the Relief Committee"
            )
        ),
        Case(
            "two appositions",
            """
            Ivor Penn, the project director at Northway Hydro, the company that built the lock, said \
            it was safe.
            """,
            Said(
                .indirect,
                "it was safe",
                source: "Ivor Penn, the project director at Northway Hydro, the company that built the lock",
                cue: "said",
                speaker: "Ivor Penn",
                role: "project director at Northway Hydro"
            )
        ),
        Case(
            "the paper that had it first",
            "A report obtained by the Lantern says that the lock leaked.",
            Said(
                .indirect,
                "that the lock leaked",
                source: "A report obtained by the Lantern",
                cue: "says",
                speaker: nil
            )
        ),
    ]

    @Test("what stands between speaker and verb is no statement", arguments: cases)
    func examples(_ example: Case) {
        #expect(Said.all(in: example.text) == example.said)
    }
}
