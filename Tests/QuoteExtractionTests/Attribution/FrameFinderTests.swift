import QuoteExtraction
import Testing

@Suite("Sources of cues")
struct FrameFinderTests {
    /// A text, and for each quote its source and its cue.
    static let frames: [(String, [String])] = [
        ("“One,” Ana Ruiz said.", ["Ana Ruiz / said"]),
        ("“One,” said Ana Ruiz.", ["Ana Ruiz / said"]),
        ("“One,” she said.", ["she / said"]),
        ("“One,” the mayor of Larkstead said on Monday.", ["the mayor of Larkstead / said"]),
        ("“One,” said the mayor of Larkstead on Monday.", ["the mayor of Larkstead / said"]),
        ("“One,” Ana Ruiz has often said.", ["Ana Ruiz / said"]),
        ("“One,” Ana Ruiz told the Larkstead Herald.", ["Ana Ruiz / told"]),
        ("“One,” Ana Ruiz, 43, told the Larkstead Herald.", ["Ana Ruiz, 43 / told"]),
        ("“One?” asked Ana Ruiz.", ["Ana Ruiz / asked"]),
        ("Said Ana Ruiz: “One.”", ["Ana Ruiz / Said"]),
        ("On Monday Ana Ruiz said it was late.", ["Ana Ruiz / said"]),
        ("After the vote, Ana Ruiz said it was late.", ["Ana Ruiz / said"]),
        ("Ana Ruiz came in and said it was late.", ["Ana Ruiz / said"]),
        ("Ana Ruiz, who said it was late, left.", ["who / said"]),
        ("Ana Ruiz sent a letter saying that it was late.", ["a letter / saying"]),
        ("Ana Ruiz left, saying it was late.", ["Ana Ruiz / saying"]),
        ("Ana Ruiz and Tom Brandt said it was late.", ["Ana Ruiz and Tom Brandt / said"]),
        ("A spokesman for the town said it was late.", ["A spokesman for the town / said"]),
        ("Senior officials say it is late.", ["Senior officials / say"]),
        ("None of the residents said it was late.", []),
        ("Ana Ruiz's office said it was late.", ["Ana Ruiz's office / said"]),
        ("The 43-year-old said it was late.", ["The 43-year-old / said"]),
    ]

    @Test("a cue finds who said it, before, behind or further off", arguments: frames)
    func frame(text: String, expected: [String]) {
        let found = Said.all(in: text).map { "\($0.source ?? "-") / \($0.cue ?? "-")" }
        #expect(found == expected)
    }
}
