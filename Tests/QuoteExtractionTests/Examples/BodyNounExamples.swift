import NewsModel
import QuoteExtraction
import Testing

@Suite("Examples: common nouns for organisations")
struct BodyNounExamples {
    static let cases = [
        Case(
            "the bank",
            "The Bank of Norland met. The bank said rates would stay.",
            Said(
                .indirect,
                "rates would stay",
                source: "The bank",
                cue: "said",
                speaker: "Bank of Norland"
            )
        ),
        Case(
            "the university",
            "The University of Marrensby opened. The university said 900 students had come.",
            Said(
                .indirect,
                "900 students had come",
                source: "The university",
                cue: "said",
                speaker: "University of Marrensby"
            )
        ),
        Case(
            "the party",
            "The Norland Progress Party lost. The party said it would change.",
            Said(
                .indirect,
                "it would change",
                source: "The party",
                cue: "said",
                speaker: "Norland Progress Party"
            )
        ),
        Case(
            "the agency",
            "The Halden Fisheries Agency cut the quota. The agency said the stock was low.",
            Said(
                .indirect,
                "the stock was low",
                source: "The agency",
                cue: "said",
                speaker: "Halden Fisheries Agency"
            )
        ),
        Case(
            "the ministry",
            "The Ministry of Works was asked. The ministry said the lock was safe.",
            Said(
                .indirect,
                "the lock was safe",
                source: "The ministry",
                cue: "said",
                speaker: "Ministry of Works"
            )
        ),
        Case(
            "the hospital",
            "Marrensby General Hospital is full. The hospital said it had no beds.",
            Said(
                .indirect,
                "it had no beds",
                source: "The hospital",
                cue: "said",
                speaker: "Marrensby General Hospital"
            )
        ),
        Case(
            "police with a name",
            "Sarn Valley Police came. Police said they had found a boat.",
            Said(
                .indirect,
                "they had found a boat",
                source: "Police",
                cue: "said",
                speaker: "Sarn Valley Police"
            )
        ),
        Case(
            "the airline",
            "The airline Norwing cut its fares. The airline said trade was slow.",
            Said(
                .indirect,
                "trade was slow",
                source: "The airline",
                cue: "said",
                speaker: "Norwing"
            )
        ),
        Case(
            "a police force is no company",
            "Sarn Valley Police came. The company said it was sorry.",
            Said(
                .indirect,
                "it was sorry",
                source: "The company",
                cue: "said",
                speaker: nil
            )
        ),
        Case(
            "a body with a role is not shown with one",
            "Norland Transit, the operator, said the trams were full.",
            Said(
                .indirect,
                "the trams were full",
                source: "Norland Transit, the operator",
                cue: "said",
                speaker: "Norland Transit"
            )
        ),
    ]

    @Test("the bank is the bank that was named", arguments: cases)
    func examples(_ example: Case) {
        #expect(Said.all(in: example.text) == example.said)
    }
}
