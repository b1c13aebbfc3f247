import Testing

@testable import QuoteExtraction

@Suite("Statements and other attitudes")
struct StatementRuleTests {
    /// Whether it holds of a draft whose cue is the second word and whose content is all behind it.
    private func holds(
        _ text: String,
        statement: Double,
        isClause: Bool = false,
        hasSource: Bool = true
    ) -> Bool {
        let document = Document(text: text, lexicon: .builtIn)
        var draft = Draft(
            paragraph: 0,
            cue: 1..<2,
            content: [2..<document.tokens.count],
            source: hasSource ? [0..<1] : [],
            measures: []
        )
        draft.statement = statement
        draft.holdsClause = isClause
        return StatementRule(document).holds(draft)
    }

    @Test("a thing is a statement where the cue is one of saying, a clause whatever the cue")
    func clauses() {
        #expect(holds("Hale announced cheaper power", statement: 0.9))
        #expect(!holds("Hale counted no arrests", statement: 0.1))
        #expect(holds("Hale believes the bridge is safe", statement: 0.1, isClause: true))
    }

    @Test("what nobody is named to have said counts only in marks")
    func sources() {
        #expect(!holds("They asked whether it was late", statement: 1, isClause: true, hasSource: false))
        #expect(holds("They said it was “late”", statement: 1, isClause: true, hasSource: false))
    }

    @Test("a number says nothing")
    func numbers() {
        #expect(!holds("1987 : The bridge was mended", statement: 1, isClause: true))
    }

    @Test("asking not to be named is no statement")
    func nothing() {
        #expect(!holds("who asked not to be named", statement: 1, isClause: true))
        #expect(holds("who asked to be heard", statement: 1))
    }

    @Test("an infinitive is no cue, but for what stands in marks")
    func infinitives() {
        #expect(!holds("Hale to greet the women", statement: 1))
        #expect(holds("Hale to shout “the women”", statement: 1))
    }
}
