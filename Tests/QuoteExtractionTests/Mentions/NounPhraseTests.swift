import QuoteExtraction
import Testing

@Suite("Noun phrases")
struct NounPhraseTests {
    static let before: [(String, String?)] = [
        ("Ana Ruiz said so.", "Ana Ruiz"),
        ("On Monday, Ana Ruiz said so.", "Ana Ruiz"),
        ("The mayor of Larkstead said so.", "The mayor of Larkstead"),
        ("A spokesman for the ministry said so.", "A spokesman for the ministry"),
        ("Ana Ruiz, the mayor, said so.", "Ana Ruiz, the mayor"),
        ("Ana Ruiz, 43, a baker, said so.", "Ana Ruiz, 43, a baker"),
        ("Ana Ruiz, who is the mayor of Larkstead, said so.", "Ana Ruiz, who is the mayor of Larkstead"),
        ("Ana Ruiz — a baker — said so.", "Ana Ruiz — a baker"),
        ("Rep. Ana Ruiz (R-Ohio) said so.", "Rep. Ana Ruiz (R-Ohio)"),
        ("Ana Ruiz and Tom Brandt said so.", "Ana Ruiz and Tom Brandt"),
        ("Peter \"Duke\" Quill said so.", "Peter \"Duke\" Quill"),
        ("Karsk's spokeswoman said so.", "Karsk's spokeswoman"),
        ("Jan van der Berg said so.", "Jan van der Berg"),
        ("After the vote she said so.", "she"),
        ("Some of the residents said so.", "Some of the residents"),
        ("Senior administration officials said so.", "Senior administration officials"),
        ("When the disgraced banker said so.", "the disgraced banker"),
        ("said so.", nil),
        ("However, said so.", nil),
    ]

    static let behind: [(String, String?)] = [
        ("said Ana Ruiz.", "Ana Ruiz"),
        ("said Ana Ruiz, the mayor of Larkstead.", "Ana Ruiz, the mayor of Larkstead"),
        ("said Ana Ruiz, the mayor, on Monday.", "Ana Ruiz, the mayor"),
        ("said Ana Ruiz in a statement.", "Ana Ruiz"),
        ("said Ana Ruiz on Monday.", "Ana Ruiz"),
        ("said the mayor of Larkstead on Monday.", "the mayor of Larkstead"),
        ("said a spokesman for the town.", "a spokesman for the town"),
        ("said she.", "she"),
        ("said Jan van der Berg, 71.", "Jan van der Berg, 71"),
        ("said Ana Ruiz (R-Ohio).", "Ana Ruiz (R-Ohio)"),
        ("said Ana Ruiz, and left.", "Ana Ruiz"),
        ("said.", nil),
        ("said Monday.", nil),
    ]

    @Test("a phrase is read back from its verb", arguments: before)
    func reads(text: String, expected: String?) {
        #expect(StageReport(text).phrase(before: "said") == expected)
    }

    @Test("a phrase is read on from its verb", arguments: behind)
    func readsOn(text: String, expected: String?) {
        #expect(StageReport(text).phrase(behind: "said") == expected)
    }
}
