import QuoteExtraction
import Testing

@Suite("What a cue governs")
struct ComplementTests {
    static let contents: [(String, String?)] = [
        ("Ana Ruiz said it was late.", "it was late"),
        ("Ana Ruiz said that it was late.", "that it was late"),
        ("Ana Ruiz said on Monday that it was late.", "that it was late"),
        ("Ana Ruiz said on Monday it was late.", "it was late"),
        ("Ana Ruiz said in a statement on Monday that it was late.", "that it was late"),
        ("Ana Ruiz told reporters it was late.", "it was late"),
        ("Ana Ruiz told the Larkstead Herald it was late.", "it was late"),
        ("Ana Ruiz told Herald readers on Friday that it was late.", "that it was late"),
        ("Ana Ruiz told voters Brandt would lose.", "Brandt would lose"),
        ("Ana Ruiz explained why it was late.", "why it was late"),
        ("Ana Ruiz asked if it was late.", "if it was late"),
        ("Ana Ruiz vowed to mend it.", "to mend it"),
        ("Ana Ruiz called for calm in the town.", "calm in the town"),
        ("Ana Ruiz said: it is late.", "it is late"),
        ("Ana Ruiz said, “It is late.”", "It is late"),
        ("Ana Ruiz said on Monday, “It is late.”", "It is late"),
        ("Ana Ruiz told reporters: “It is late.”", "It is late"),
        ("Ana Ruiz said while leaving the hall.", nil),
        ("Ana Ruiz said because of it.", nil),
        ("Ana Ruiz said on Monday.", nil),
        ("Ana Ruiz told reporters.", nil),
        ("Ana Ruiz said.", nil),
    ]

    @Test("hearers, times and places are stepped over", arguments: contents)
    func content(text: String, expected: String?) {
        #expect(Said.all(in: text).first?.content.first == expected)
    }
}
