import QuoteExtraction
import Testing

@Suite("Speakers")
struct SpeakerResolverTests {
    /// A text and who says its last quote.
    struct Example: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let speaker: String?
        let role: String?

        init(_ name: String, _ text: String, _ speaker: String?, role: String? = nil) {
            testDescription = name
            self.text = text
            self.speaker = speaker
            self.role = role
        }
    }

    static let personCases = [
        Example(
            "a surname",
            "Ana Ruiz came. Ruiz said that it was late.",
            "Ana Ruiz"
        ),
        Example(
            "a surname with a title",
            "Ana Ruiz came. Ms. Ruiz said that it was late.",
            "Ana Ruiz"
        ),
        Example(
            "a surname without its diacritics",
            "Çelik Müğe Dağlı came. Dagli said that it was late.",
            "Çelik Müğe Dağlı"
        ),
        Example(
            "a first name",
            "Ana Ruiz came. Ana said that it was late.",
            "Ana Ruiz"
        ),
        Example(
            "a name that is given in full only later",
            "Ruiz said that it was late. Ana Ruiz is 43.",
            "Ana Ruiz"
        ),
        Example(
            "a pronoun for the last person named",
            "Ana Ruiz came. She said that it was late.",
            "Ana Ruiz"
        ),
        Example(
            "a pronoun in the next paragraph",
            "Ana Ruiz, a baker who lives near the river, came home.\n\n\"It was late,\" she said.",
            "Ana Ruiz",
            role: "baker"
        ),
        Example(
            "a pronoun whose gender excludes the nearest person",
            "Mr. Brandt met Mrs. Ruiz. He said that it was late.",
            "Brandt"
        ),
        Example(
            "a pronoun whose gender a role tells",
            "The spokeswoman, Lena Moss, met the chairman, Ivor Penn. She said that it was late.",
            "Lena Moss",
            role: "spokeswoman"
        ),
        Example(
            "a pronoun after a quote by somebody else",
            "Mr. Brandt came. \"It is late,\" Mrs. Ruiz said. He said that it was not.",
            "Brandt"
        ),
        Example(
            "who",
            "The town trusts Ana Ruiz, who said that it was late.",
            "Ana Ruiz"
        ),
        Example(
            "a role that was printed beside a name",
            "Foreign Minister Ivo Karsk met Ana Ruiz. The minister said that it was late.",
            "Ivo Karsk",
            role: "Foreign Minister"
        ),
        Example(
            "a role behind the name",
            "Ana Ruiz, mayor of Larkstead since May, met Tom Brandt. The mayor said that it was late.",
            "Ana Ruiz",
            role: "mayor of Larkstead"
        ),
        Example(
            "a description that a name explains",
            "His lawyer, Lena Moss, said that it was late.",
            "Lena Moss",
            role: "lawyer"
        ),
        Example(
            "a spokesman with a name",
            "A spokesman for Northway Steel, Ivor Penn, said that it was late.",
            "Ivor Penn",
            role: "spokesman for Northway Steel"
        ),
    ]

    static let bodyCases = [
        Example(
            "a ministry by its name",
            "The Ministry of Works said that it was late.",
            "Ministry of Works"
        ),
        Example(
            "a ministry by its sort",
            "The Ministry of Works met. The ministry said that it was late.",
            "Ministry of Works"
        ),
        Example(
            "a company by its sort",
            "Northway Steel Inc. closed. The company said that it was late.",
            "Northway Steel Inc."
        ),
        Example(
            "an acronym that was explained",
            "The Organisation of River Towns (ORT) met. ORT said that it was late.",
            "Organisation of River Towns"
        ),
        Example(
            "a paper by its sort",
            "It is late, the Morgenblatt reports. According to the newspaper, it is dark.",
            "Morgenblatt"
        ),
        Example(
            "a body named by the words before its sort",
            "The Larkstead council said that it was late.",
            "Larkstead council"
        ),
        Example(
            "a paper",
            "The Larkstead Herald reported that it was late.",
            "Larkstead Herald"
        ),
    ]

    static let nobodyCases = [
        Example("officials", "Ana Ruiz came. Officials said that it was late.", nil),
        Example("a spokesman", "Ana Ruiz came. A spokesman said that it was late.", nil),
        Example("residents", "Ana Ruiz came. Two residents said that it was late.", nil),
        Example("the spokesman of somebody", "Ana Ruiz came. Karsk's spokesman said that it was late.", nil),
        Example("the first person", "Ana Ruiz came. I said that it was late.", nil),
        Example("a body of another sort", "Northway Steel Inc. closed. The court said that it was late.", nil),
        Example("a team of somebody", "Northway Steel Inc. closed. His team said that it was late.", nil),
        Example("the police", "Ana Ruiz came. Police said that it was late.", nil),
        Example("a minister of whom no name is printed", "Ana Ruiz came. The minister said that it was late.", nil),
    ]

    @Test("a source is followed to the person it refers to", arguments: personCases)
    func persons(_ example: Example) {
        let last = Said.all(in: example.text).last
        #expect(last?.speaker == example.speaker)
        #expect(last?.role == example.role)
    }

    @Test("a source is followed to the body it refers to", arguments: bodyCases)
    func bodies(_ example: Example) {
        #expect(Said.all(in: example.text).last?.speaker == example.speaker)
    }

    @Test("where the article names nobody, there is no speaker", arguments: nobodyCases)
    func nobody(_ example: Example) {
        let said = Said.all(in: example.text)
        #expect(said.count == 1)
        #expect(said.last?.speaker == nil)
    }
}
