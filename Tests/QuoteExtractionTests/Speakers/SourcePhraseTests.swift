import Testing

@testable import QuoteExtraction

@Suite("The words of a source that name somebody")
struct SourcePhraseTests {
    /// A whole source, where its core was cut too early, and the core as it should be.
    static let phrases: [(String, cut: Int, String)] = [
        ("The Norlandic presidential nominee", 2, "The Norlandic presidential nominee"),
        ("The Lantern/Herald poll", 2, "The Lantern/Herald poll"),
        ("Northway's chief", 1, "Northway's chief"),
        ("The mayor, Ann Hale", 2, "The mayor"),
        ("The mayor of Larkstead", 2, "The mayor"),
        ("The mayor who left", 2, "The mayor"),
        ("Last month Northway", 3, "Northway"),
        ("Norland last week", 3, "Norland"),
    ]

    @Test("a core goes on to its noun, and begins behind words for time", arguments: phrases)
    func whole(text: String, cut: Int, expected: String) {
        let document = Document(text: text, lexicon: .builtIn)
        let source = NounPhrase(range: 0..<document.tokens.count, core: 0..<cut)
        #expect(document.text(of: SourcePhrase(document: document).whole(source).core) == expected)
    }
}
