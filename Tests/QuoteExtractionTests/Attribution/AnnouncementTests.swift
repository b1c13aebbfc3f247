import NewsModel
import QuoteExtraction
import Testing

@Suite("Quotations behind a colon")
struct AnnouncementTests {
    @Test(
        "a sentence about somebody announces the quotation behind its colon",
        arguments: [
            ("Ana Ruiz went even further: \"The piers are cracked.\"", "Ana Ruiz"),
            ("The mayor had a simple message: “Pay what you owe.”", "The mayor"),
            ("She kept to one answer: “We wait no longer, and nobody else does.”", "She"),
            ("From Ana Ruiz: \"The piers are cracked.\"", "Ana Ruiz"),
        ]
    )
    func sameLine(text: String, source: String) {
        let said = Said.all(in: text)
        #expect(said.map(\.source) == [source])
        #expect(said.map(\.cue) == [":"])
        #expect(said.map(\.kind) == [.direct])
    }

    @Test("and so does a line that ends in a colon, for the line below")
    func lineBelow() {
        let said = Said.all(in: "The mayor put out a paper on Monday:\n\"The piers are cracked.\"")
        #expect(said.map(\.content) == [["The piers are cracked"]])
        #expect(said.map(\.source) == ["The mayor"])
    }

    @Test(
        "titles, slogans and colons that nobody stands before announce nothing",
        arguments: [
            "Ana Ruiz bought two books: \"The Lamp\" and \"The Sea\".",
            "The rule is old: “The river keeps what it takes.”",
            "On Monday: \"The piers are cracked.\"",
            "Ana Ruiz crossed the bridge:\nThe piers were cracked.",
        ]
    )
    func nothing(text: String) {
        #expect(Said.all(in: text) == [])
    }
}

@Suite("Lines within marks")
struct QuotedLineTests {
    @Test("a transcript whose every line opens with a mark is a transcript")
    func transcript() {
        let text = "\"HALE: The bridge is safe.\n\"VELDE: As in “The Lamp.” Is it?\n\"HALE: It is, and stays so.\""
        let said = Said.all(in: text)
        #expect(said.map(\.source) == ["HALE", "VELDE", "HALE"])
        #expect(
            said.map(\.content) == [
                ["The bridge is safe"], ["As in “The Lamp.” Is it?"], ["It is, and stays so"],
            ]
        )
    }

    @Test(
        "a signature may end in a stop",
        arguments: ["“Boats were welcome.” ― Ana Ruiz.", "“Boats were welcome.”\n― Ana Ruiz."]
    )
    func signature(text: String) {
        #expect(Said.all(in: text).map(\.source) == ["Ana Ruiz"])
    }
}
