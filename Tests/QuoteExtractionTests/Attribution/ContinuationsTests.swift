import NewsModel
import QuoteExtraction
import Testing

@Suite("Continuations")
struct ContinuationsTests {
    static let joinedCases: [(String, [[String]])] = [
        (
            "\"One,\" Ana Ruiz said. \"Two.\"",
            [["One", "Two"]]
        ),
        (
            "\"One,\" Ana Ruiz said, \"two.\" \"Three.\"",
            [["One", "two", "Three"]]
        ),
        (
            "\"One,\" Ana Ruiz said. \"Two.\" \"Three.\"",
            [["One", "Two", "Three"]]
        ),
        (
            "Ana Ruiz said: \"One.\n\"Two.\n\"Three.\"",
            [["One", "Two", "Three"]]
        ),
        (
            "\"One.\n\"Two,\" Ana Ruiz said.\n\"Three of them came to the lock.\"",
            [["One", "Two"], ["Three of them came to the lock"]]
        ),
        (
            "“One,” Ana Ruiz said. “Two.\n“Three.”",
            [["One", "Two", "Three"]]
        ),
        (
            "\"One,\" Ana Ruiz said.\n\"Two,\" Tom Brandt said. \"Three.\"",
            [["One"], ["Two", "Three"]]
        ),
        (
            "Ana Ruiz said it was late. \"We all should go home.\"",
            [["it was late"], ["We all should go home"]]
        ),
    ]

    @Test("a quotation without a speaker goes on with the one before", arguments: joinedCases)
    func joined(text: String, expected: [[String]]) {
        #expect(Said.all(in: text).map(\.content) == expected)
    }

    @Test(
        "a quotation of its own that follows no speech is nobody's",
        arguments: [
            "\"The bridge is closed until the spring.\"",
            "The town slept.\n\"The bridge is closed until the spring.\"",
            "\"Yes.\"\n\"No.\"",
        ]
    )
    func nobody(text: String) {
        #expect(Said.all(in: text) == [])
    }

    @Test("what goes on in another paragraph is less sure than what stands beside its cue")
    func confidence() {
        let text = "\"One,\" Ana Ruiz said.\n\"Two of them came to the lock.\""
        let confidences = QuoteExtractor().quotes(in: text).map(\.confidence)
        #expect(confidences.count == 2)
        #expect(confidences[0] > confidences[1])
    }
}
