import NewsModel
import QuoteExtraction
import Testing

@Suite("Examples: holders of roles and offices")
struct RoleHolderExamples {
    static let cases = [
        Case(
            "a place has no role",
            "In Larkstead, the mayor, a teacher, said it was dark.",
            Said(
                .indirect,
                "it was dark",
                source: "the mayor, a teacher",
                cue: "said",
                speaker: nil
            )
        ),
        Case(
            "an official of a department",
            "Norland Department of Works official Ivor Penn said the road was closed.",
            Said(
                .indirect,
                "the road was closed",
                source: "Norland Department of Works official Ivor Penn",
                cue: "said",
                speaker: "Ivor Penn"
            )
        ),
        Case(
            "a kinsman has no role",
            "Her brother Ivor Penn said the lock was safe.",
            Said(
                .indirect,
                "the lock was safe",
                source: "Her brother Ivor Penn",
                cue: "said",
                speaker: "Ivor Penn"
            )
        ),
        Case(
            "a predicate gives a role",
            """
            Lena Moss, who has been mayor of Larkstead for ten years, left. Ivor Penn, a baker, \
            came. “I am bound for home,” the mayor said.
            """,
            Said(
                .direct,
                "I am bound for home",
                source: "the mayor",
                cue: "said",
                speaker: "Lena Moss",
                role: "mayor of Larkstead"
            )
        ),
        Case(
            "the deputy of the first one",
            """
            Ivor Penn is mayor of Larkstead. Lena Moss is his deputy mayor. “It is late,” the deputy \
            mayor said.
            """,
            Said(
                .direct,
                "It is late",
                source: "the deputy mayor",
                cue: "said",
                speaker: "Lena Moss",
                role: "deputy mayor"
            )
        ),
        Case(
            "the former mayor is not the new one",
            "Former mayor Ivor Penn met mayor Lena Moss. “It is late,” the former mayor said.",
            Said(
                .direct,
                "It is late",
                source: "the former mayor",
                cue: "said",
                speaker: "Ivor Penn",
                role: "Former mayor"
            )
        ),
        Case(
            "a coach of a club",
            "United coach Ada Karsk said the referee was right.",
            Said(
                .indirect,
                "the referee was right",
                source: "United coach Ada Karsk",
                cue: "said",
                speaker: "Ada Karsk",
                role: "United coach"
            )
        ),
        Case(
            "a protester",
            "Student protester Ivor Penn said the march went on.",
            Said(
                .indirect,
                "the march went on",
                source: "Student protester Ivor Penn",
                cue: "said",
                speaker: "Ivor Penn",
                role: "Student protester"
            )
        ),
        Case(
            "a teenager at the beginning",
            "Teenager Lena Moss said it was a great day.",
            Said(
                .indirect,
                "it was a great day",
                source: "Teenager Lena Moss",
                cue: "said",
                speaker: "Lena Moss",
                role: "Teenager"
            )
        ),
        Case(
            "a youth club is no role",
            "“It is late,” said Ivor Penn, director of Youth Forum Norland.",
            Said(
                .direct,
                "It is late",
                source: "Ivor Penn, director of Youth Forum Norland",
                cue: "said",
                speaker: "Ivor Penn",
                role: "director of Youth Forum Norland"
            )
        ),
        Case(
            "a rank in front",
            "Chief Inspector Ada Karsk said a man had been found.",
            Said(
                .indirect,
                "a man had been found",
                source: "Chief Inspector Ada Karsk",
                cue: "said",
                speaker: "Ada Karsk",
                role: "Chief Inspector"
            )
        ),
        Case(
            "the role behind and the name in front",
            "“It is late,” said Ada Karsk, who chairs the board.",
            Said(
                .direct,
                "It is late",
                source: "Ada Karsk, who chairs the board",
                cue: "said",
                speaker: "Ada Karsk"
            )
        ),
        Case(
            "his lawyer",
            "His lawyer, Ada Karsk, said he was innocent.",
            Said(
                .indirect,
                "he was innocent",
                source: "His lawyer, Ada Karsk",
                cue: "said",
                speaker: "Ada Karsk",
                role: "lawyer"
            )
        ),
        Case(
            "a spokeswoman of an agency is nobody",
            "A spokeswoman for the Fisheries Agency said a survey would cost four million crowns.",
            Said(
                .indirect,
                "a survey would cost four million crowns",
                source: "A spokeswoman for the Fisheries Agency",
                cue: "said",
                speaker: nil
            )
        ),
    ]

    @Test("an office leads to the one who holds it", arguments: cases)
    func examples(_ example: Case) {
        #expect(Said.all(in: example.text) == example.said)
    }
}
