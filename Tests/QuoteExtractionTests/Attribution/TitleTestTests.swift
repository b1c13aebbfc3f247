import QuoteExtraction
import Testing

@Suite("Titles of works")
struct TitleTestTests {
    @Test(
        "a work in marks is not what its author says",
        arguments: [
            "Sigrid Dahl wrote “The Lamp and the Sea” in a month.",
            "Sigrid Dahl read “Songs of the Tarn” to the children.",
            "Sigrid Dahl sang “Low Water” twice.",
            "Sigrid Dahl posted “Ten Days in May” on her page.",
        ]
    )
    func titles(text: String) {
        #expect(Said.all(in: text) == [])
    }

    @Test(
        "a sentence in marks is, whatever its capitals",
        arguments: [
            ("Sigrid Dahl wrote, “I am tired.”", "I am tired"),
            ("Sigrid Dahl wrote: “Go Home!”", "Go Home!"),
            ("“Go Home,” Sigrid Dahl wrote.", "Go Home"),
            ("Sigrid Dahl wrote “we are done here”.", "we are done here"),
        ]
    )
    func sentences(text: String, content: String) {
        #expect(Said.all(in: text).map(\.content) == [[content]])
    }
}
