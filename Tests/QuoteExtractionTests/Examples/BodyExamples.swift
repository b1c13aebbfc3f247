import NewsModel
import QuoteExtraction
import Testing

@Suite("Examples: organisations that speak")
struct BodyExamples {
    static let cases = [
        Case(
            "a plural with an apostrophe",
            "The Farmers' Union of the Upper Sarn said it would sue.",
            Said(
                .indirect,
                "it would sue",
                source: "The Farmers' Union of the Upper Sarn",
                cue: "said",
                speaker: "Farmers' Union of the Upper Sarn"
            )
        ),
        Case(
            "a guild after a role",
            "Ivor Penn, president of the Skippers' Guild, said the boats would stay out.",
            Said(
                .indirect,
                "the boats would stay out",
                source: "Ivor Penn, president of the Skippers' Guild",
                cue: "said",
                speaker: "Ivor Penn",
                role: "president of the Skippers' Guild"
            )
        ),
        Case(
            "a saint's name",
            "Lena Moss, the director of St Anselm's, said the ward would stay.",
            Said(
                .indirect,
                "the ward would stay",
                source: "Lena Moss, the director of St Anselm's",
                cue: "said",
                speaker: "Lena Moss",
                role: "director of St Anselm's"
            )
        ),
        Case(
            "two tasks of one ministry",
            "The Ministry for Water and Energy said the lock leaked.",
            Said(
                .indirect,
                "the lock leaked",
                source: "The Ministry for Water and Energy",
                cue: "said",
                speaker: "Ministry for Water and Energy"
            )
        ),
        Case(
            "chambers of commerce",
            "The Norland Chambers of Commerce (NCC) said trade was slow. The NCC said rates should fall.",
            Said(
                .indirect,
                "trade was slow",
                source: "The Norland Chambers of Commerce (NCC)",
                cue: "said",
                speaker: "Norland Chambers of Commerce"
            ),
            Said(
                .indirect,
                "rates should fall",
                source: "The NCC",
                cue: "said",
                speaker: "Norland Chambers of Commerce"
            )
        ),
        Case(
            "an acronym that explains a name of small words",
            "Transport for Norland (TfN) said the trams were full.",
            Said(
                .indirect,
                "the trams were full",
                source: "Transport for Norland (TfN)",
                cue: "said",
                speaker: "Transport for Norland"
            )
        ),
        Case(
            "the company is the operator, not the office",
            """
            The Regional Audit Office faults the contract. Norland Transit, the operator, said it \
            would study the report. The company noted that the price was old.
            """,
            Said(
                .indirect,
                "it would study the report",
                source: "Norland Transit, the operator",
                cue: "said",
                speaker: "Norland Transit"
            ),
            Said(
                .indirect,
                "that the price was old",
                source: "The company",
                cue: "noted",
                speaker: "Norland Transit"
            )
        ),
        Case(
            "the company is not a union",
            """
            The Sarn Farmers' Union objects to the dam, which belongs to Northway Hydro. The company \
            said nobody had been on duty.
            """,
            Said(
                .indirect,
                "nobody had been on duty",
                source: "The company",
                cue: "said",
                speaker: "Northway Hydro"
            )
        ),
        Case(
            "a paper that was introduced without a name is nobody",
            """
            A government paper seen by the Lantern proposes to close the ward in Larkstead. The \
            paper says a merger would save money.
            """,
            Said(
                .indirect,
                "to close the ward in Larkstead",
                source: "A government paper seen by the Lantern",
                cue: "proposes",
                speaker: nil
            ),
            Said(
                .indirect,
                "a merger would save money",
                source: "The paper",
                cue: "says",
                speaker: nil
            )
        ),
        Case(
            "a newspaper by its sort",
            "The lock leaks, the Sarn Lantern reports. According to the paper, it will close.",
            Said(
                .indirect,
                "it will close",
                source: "the paper",
                cue: "According to",
                speaker: "Sarn Lantern"
            )
        ),
        Case(
            "the union",
            "The Sarn Farmers' Union went to court. The ministry was silent. The union said it would win.",
            Said(
                .indirect,
                "it would win",
                source: "The union",
                cue: "said",
                speaker: "Sarn Farmers' Union"
            )
        ),
        Case(
            "the club",
            "Eskmoor Rovers are eighth of twelve. The club said it expected a crowd.",
            Said(
                .indirect,
                "it expected a crowd",
                source: "The club",
                cue: "said",
                speaker: "Eskmoor Rovers"
            )
        ),
        Case(
            "the court has no name",
            """
            The administrative court of Norland rejected a challenge by the Sarn Farmers' Union. It \
            said the permit was sound.
            """,
            Said(
                .indirect,
                "the permit was sound",
                source: "It",
                cue: "said",
                speaker: nil
            )
        ),
        Case(
            "it is the guild of the sentence before",
            "Ivor Penn leads the Skippers' Guild. The guild wants the quota back. It says the count was wrong.",
            Said(
                .indirect,
                "the count was wrong",
                source: "It",
                cue: "says",
                speaker: "Skippers' Guild"
            )
        ),
        Case(
            "it is no person",
            "Ivor Penn sent a message. It said the lock leaked.",
            Said(
                .indirect,
                "the lock leaked",
                source: "It",
                cue: "said",
                speaker: nil
            )
        ),
        Case(
            "a firm that is named once",
            "The lock belongs to Northway Hydro. The firm denied that it leaked.",
            Said(
                .indirect,
                "that it leaked",
                source: "The firm",
                cue: "denied",
                speaker: "Northway Hydro"
            )
        ),
        Case(
            "a capital speaks for its government",
            "Larkstead proposed a truce. Washington said that it would wait.",
            Said(
                .indirect,
                "a truce",
                source: "Larkstead",
                cue: "proposed",
                speaker: "Larkstead"
            ),
            Said(
                .indirect,
                "that it would wait",
                source: "Washington",
                cue: "said",
                speaker: "Washington"
            )
        ),
        Case(
            "a place in a dateline speaks not",
            """
            MARRENSBY, Sept. 12 (Norpress) - The administrative court on Thursday rejected the plea \
            but ordered the firm to pay.
            """
        ),
        Case(
            "agency in a dateline",
            "BAKU, Nov. 4 (Agency) - The minister said that the pipeline would open in May.",
            Said(
                .indirect,
                "that the pipeline would open in May",
                source: "The minister",
                cue: "said",
                speaker: nil
            )
        ),
    ]

    @Test("a body is found by its name, its sort or its kind", arguments: cases)
    func examples(_ example: Case) {
        #expect(Said.all(in: example.text) == example.said)
    }
}
