import NewsModel
import QuoteExtraction
import Testing

@Suite("Examples: roles and the people who hold them")
struct RoleExamples {
    static let cases = [
        Case(
            "a role does not reach over a by",
            "A header by captain Noor van Haalst won it. “I closed my eyes,” she said.",
            Said(
                .direct,
                "I closed my eyes",
                source: "she",
                cue: "said",
                speaker: "Noor van Haalst",
                role: "captain"
            )
        ),
        Case(
            "a role of two tasks",
            "\"It isn't a victory. It's a permit, with conditions,\" Water and Energy Minister Ruben Falk said.",
            Said(
                .direct,
                "It isn't a victory. It's a permit, with conditions",
                source: "Water and Energy Minister Ruben Falk",
                cue: "said",
                speaker: "Ruben Falk",
                role: "Water and Energy Minister"
            )
        ),
        Case(
            "a body before the role",
            "Bank of Norland governor Ivor Penn said rates would stay.",
            Said(
                .indirect,
                "rates would stay",
                source: "Bank of Norland governor Ivor Penn",
                cue: "said",
                speaker: "Ivor Penn",
                role: "Bank of Norland governor"
            )
        ),
        Case(
            "an envoy to a place",
            "The deal is near, U.S. Ambassador to Norland Ivor Penn said.",
            Said(
                .indirect,
                "The deal is near",
                source: "U.S. Ambassador to Norland Ivor Penn",
                cue: "said",
                speaker: "Ivor Penn",
                role: "U.S. Ambassador to Norland"
            )
        ),
        Case(
            "a title behind a role",
            "Metropolitan Police Commissioner Sir Ivor Penn said the men were free.",
            Said(
                .indirect,
                "the men were free",
                source: "Metropolitan Police Commissioner Sir Ivor Penn",
                cue: "said",
                speaker: "Ivor Penn",
                role: "Metropolitan Police Commissioner"
            )
        ),
        Case(
            "a mayor who was elected in the first sentence",
            """
            Lena Moss was elected mayor of Larkstead on Sunday. The former mayor, Ivor Penn, \
            watched. “It feels like Sunday,” the new mayor said.
            """,
            Said(
                .direct,
                "It feels like Sunday",
                source: "the new mayor",
                cue: "said",
                speaker: "Lena Moss",
                role: "mayor of Larkstead"
            )
        ),
        Case(
            "the captain of the sentence before",
            "Noor van Haalst has played her last match. The captain, 34, announced that she would coach.",
            Said(
                .indirect,
                "that she would coach",
                source: "The captain, 34",
                cue: "announced",
                speaker: "Noor van Haalst",
                role: "captain"
            )
        ),
        Case(
            "the hydrologist is the professor of hydrology",
            """
            Ada Karsk, a professor of hydrology, spoke first. Ivor Penn said nothing. “It leaks,” \
            the hydrologist said.
            """,
            Said(
                .direct,
                "It leaks",
                source: "the hydrologist",
                cue: "said",
                speaker: "Ada Karsk",
                role: "professor of hydrology"
            )
        ),
        Case(
            "the surgeon of the sentence before",
            """
            Rohan Vale, who led the doctors, now sits on the board. The surgeon said he had not \
            changed his mind.
            """,
            Said(
                .indirect,
                "he had not changed his mind",
                source: "The surgeon",
                cue: "said",
                speaker: "Rohan Vale",
                role: "surgeon"
            )
        ),
        Case(
            "the mayor, who was named first",
            """
            Lena Moss receives in a small room. The mayor has been in office for ten months.

            “A town is not its buildings,” the mayor said.
            """,
            Said(
                .direct,
                "A town is not its buildings",
                source: "the mayor",
                cue: "said",
                speaker: "Lena Moss",
                role: "mayor"
            )
        ),
        Case(
            "a minister whom nobody names",
            "Lena Moss came. The minister said that the lock leaked.",
            Said(
                .indirect,
                "that the lock leaked",
                source: "The minister",
                cue: "said",
                speaker: nil
            )
        ),
        Case(
            "the deputy is not the mayor",
            "Mayor Ivor Penn and his deputy mayor, Lena Moss, met. “Not a crown more,” the mayor said.",
            Said(
                .direct,
                "Not a crown more",
                source: "the mayor",
                cue: "said",
                speaker: "Ivor Penn",
                role: "Mayor"
            )
        ),
        Case(
            "a fuller role wins over head",
            "“I asked,” its head, Lena Moss, said. Lena Moss, the head of the Fisheries Agency, was angry.",
            Said(
                .direct,
                "I asked",
                source: "its head, Lena Moss",
                cue: "said",
                speaker: "Lena Moss",
                role: "head of the Fisheries Agency"
            )
        ),
        Case(
            "the minister, named",
            "The Water Minister, Lena Moss, said the lock was safe.",
            Said(
                .indirect,
                "the lock was safe",
                source: "The Water Minister, Lena Moss",
                cue: "said",
                speaker: "Lena Moss",
                role: "Water Minister"
            )
        ),
        Case(
            "his daughter has a name",
            "“He went to look,” said his daughter, Ylva Moss.",
            Said(
                .direct,
                "He went to look",
                source: "his daughter, Ylva Moss",
                cue: "said",
                speaker: "Ylva Moss"
            )
        ),
        Case(
            "a role of somebody else",
            "According to the Lantern, former mayor Ivor Penn has lost.",
            Said(
                .indirect,
                "former mayor Ivor Penn has lost",
                source: "the Lantern",
                cue: "According to",
                speaker: "Lantern"
            )
        ),
        Case(
            "a spokesman is not whom he speaks for",
            "Ivor Penn's spokesman said the lock was safe.",
            Said(
                .indirect,
                "the lock was safe",
                source: "Ivor Penn's spokesman",
                cue: "said",
                speaker: nil
            )
        ),
        Case(
            "an Arabic article",
            "President Samir el-Masri said the lock was safe.",
            Said(
                .indirect,
                "the lock was safe",
                source: "President Samir el-Masri",
                cue: "said",
                speaker: "Samir el-Masri",
                role: "President"
            )
        ),
    ]

    @Test("a role is shown as printed and leads to its holder", arguments: cases)
    func examples(_ example: Case) {
        #expect(Said.all(in: example.text) == example.said)
    }
}
