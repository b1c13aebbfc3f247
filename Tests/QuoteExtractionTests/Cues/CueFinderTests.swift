import QuoteExtraction
import Testing

@Suite("Cues")
struct CueFinderTests {
    static let verbs: [(String, [String])] = [
        ("Ana Ruiz said so.", ["said"]),
        ("Ana Ruiz has also said so.", ["said"]),
        ("Ana Ruiz pointed out a crack.", ["pointed out"]),
        ("Ana Ruiz went on to say that.", ["went on to say"]),
        ("Ana Ruiz called for calm.", ["called for"]),
        ("Ana Ruiz was quoted as saying that.", ["quoted as saying (passive)"]),
        ("They say, she says, he is saying.", ["say", "says", "saying"]),
    ]

    static let remarks: [(String, [String])] = [
        ("Ana Ruiz did not say so.", ["say (negated)"]),
        ("Ana Ruiz never said so.", ["said (negated)"]),
        ("Ana Ruiz wants to say so.", ["wants", "say (infinitive)"]),
        ("Ana Ruiz refused to say so.", ["say (negated) (infinitive)"]),
    ]

    @Test("verbs are found in any form, with their particles", arguments: verbs)
    func found(text: String, expected: [String]) {
        #expect(StageReport(text).cues == expected)
    }

    @Test("what stands in the verb group is noted", arguments: remarks)
    func noted(text: String, expected: [String]) {
        #expect(StageReport(text).cues == expected)
    }

    @Test(
        "nouns, names and passives are no cues",
        arguments: [
            "The report was long.",
            "The United States won.",
            "Her claims were false.",
            "He was told off.",
            "\"He said so.\"",
        ]
    )
    func nouns(text: String) {
        #expect(StageReport(text).cues == [])
    }
}
