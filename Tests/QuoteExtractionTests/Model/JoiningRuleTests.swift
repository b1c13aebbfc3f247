import SequenceModel
import Testing

@testable import QuoteExtraction

@Suite("Conflicts between proposals")
struct ConflictRuleTests {
    private func draft(cue: Int, _ content: [Range<Int>], confidence: Double = 0.5) -> Draft {
        Draft(paragraph: 0, cue: cue..<cue + 1, content: content, source: [], measures: [], confidence: confidence)
    }

    /// Proposals with no sense, as many as a hostile paragraph might bring.
    private func senseless(seed: UInt64) -> [Draft] {
        var random = RandomNumbers(seed: seed)
        return (0..<30).map { _ in
            let start = Int(random.next() % 50)
            let other = Int(random.next() % 50)
            let content = [start..<start + 1 + Int(random.next() % 8), other..<other + 1 + Int(random.next() % 8)]
            let cue = Int(random.next() % 60)
            return draft(cue: cue, content, confidence: Double(random.next() % 100) / 100)
        }
    }

    @Test("of any proposals, those that stand share no content, and none has its cue in another's", arguments: 1...20)
    func apart(seed: UInt64) {
        let kept = ConflictRule(tokens: 60).resolved(senseless(seed: seed))
        #expect(!kept.isEmpty)
        for (place, one) in kept.enumerated() {
            let tokens = Set(one.content.joined())
            for other in kept[(place + 1)...] {
                #expect(tokens.isDisjoint(with: other.content.joined()))
                #expect(!tokens.contains(other.cue.lowerBound))
                #expect(!other.content.joined().contains(one.cue.lowerBound))
            }
        }
        #expect(kept.map(\.cue.lowerBound) == kept.map(\.cue.lowerBound).sorted())
    }

    @Test("whatever stands is a proposal or some of its pieces", arguments: 1...20)
    func proposals(seed: UInt64) {
        let drafts = senseless(seed: seed)
        for kept in ConflictRule(tokens: 60).resolved(drafts) {
            let isProposed = drafts.contains { $0.cue == kept.cue && kept.content.allSatisfy($0.content.contains) }
            #expect(isProposed && !kept.content.isEmpty)
        }
    }

    @Test("a piece that two want goes to the nearer cue, if the other keeps another piece")
    func nearer() {
        let far = draft(cue: 5, [0..<4, 12..<18], confidence: 0.9)
        let near = draft(cue: 11, [12..<17], confidence: 0.5)
        let kept = ConflictRule(tokens: 30).resolved([far, near])
        #expect(kept.map(\.content) == [[0..<4], [12..<17]])
        let lone = draft(cue: 5, [12..<18], confidence: 0.9)
        #expect(ConflictRule(tokens: 30).resolved([lone, near]).map(\.content) == [[12..<18]])
    }

    @Test("of three within one another the outermost stands alone")
    func nested() {
        let drafts = [draft(cue: 1, [2..<20]), draft(cue: 4, [5..<18], confidence: 1), draft(cue: 7, [8..<15])]
        #expect(ConflictRule(tokens: 30).resolved(drafts) == [drafts[0]])
    }

    @Test("content in pieces is as long as its pieces together")
    func pieces() {
        let two = draft(cue: 5, [0..<4, 6..<10])
        let one = draft(cue: 12, [6..<12], confidence: 1)
        #expect(ConflictRule(tokens: 30).resolved([one, two]) == [two])
    }

    @Test("no proposals leave none")
    func none() {
        #expect(ConflictRule(tokens: 0).resolved([]).isEmpty)
    }
}

@Suite("Filling in quotations")
struct FillRuleTests {
    /// The contents after filling; the first draft's cue is the first "said", its content the first quotation.
    private func contents(_ text: String, quotation: Int = 0) throws -> [String] {
        let document = Document(text: text, lexicon: .builtIn)
        let said = try #require(document.tokens.indices.first { document.text(of: $0..<$0 + 1) == "said" })
        let paragraph = try #require(document.paragraphs.firstIndex { $0.contains(said) })
        let content = document.quotations[quotation].tokens
        let draft = Draft(paragraph: paragraph, cue: said..<said + 1, content: [content], source: [], measures: [])
        return FillRule.filled([draft], in: document)[0].content.map(document.text)
    }

    @Test("sentences before and behind belong to the quote beside them")
    func bothSides() throws {
        let text = "\"We wait no longer.\" \"It is late,\" she said. \"We all go home.\""
        #expect(
            try contents(text, quotation: 1) == ["\"We wait no longer.\"", "\"It is late,\"", "\"We all go home.\""]
        )
    }

    @Test(
        "what is no spoken sentence is left alone",
        arguments: [
            "\"It is late,\" she said. He read \"Bread\".",
            "\"It is late,\" she said. It was \"quite a long way home\".",
            "\"It is late,\" she said. He calls it \"A Very Long Way Home\" now.",
            "\"It is late,\" she said. \"Go home.\"",
        ]
    )
    func titles(text: String) throws {
        #expect(try contents(text) == ["\"It is late,\""])
    }

    @Test("another paragraph is another matter")
    func paragraphs() throws {
        #expect(try contents("\"It is late,\" she said.\n\"We all go home now.\"") == ["\"It is late,\""])
    }

    @Test("a quotation that is not closed is speech all the same")
    func open() throws {
        let text = "\"It is late,\" she said. \"We all go home now"
        #expect(try contents(text) == ["\"It is late,\"", "\"We all go home now"])
    }

    @Test("an attribution without a quotation takes none")
    func indirect() throws {
        let document = Document(text: "She said it was late. \"We all go home now.\"", lexicon: .builtIn)
        let draft = Draft(paragraph: 0, cue: 1..<2, content: [2..<5], source: [0..<1], measures: [])
        #expect(FillRule.filled([draft], in: document) == [draft])
        #expect(FillRule.filled([], in: document).isEmpty)
    }

    @Test("a quotation goes to the attribution before it rather than to the one behind")
    func nearest() throws {
        let text = "\"It is late,\" she said. \"We all go home now.\" \"It is early,\" he said."
        let document = Document(text: text, lexicon: .builtIn)
        let cues = document.tokens.indices.filter { document.text(of: $0..<$0 + 1) == "said" }
        let quotations = document.quotations.map(\.tokens)
        let drafts = [(cues[0], quotations[0]), (cues[1], quotations[2])].map { cue, content in
            Draft(paragraph: 0, cue: cue..<cue + 1, content: [content], source: [], measures: [])
        }
        let filled = FillRule.filled(drafts, in: document)
        #expect(filled[0].content == [quotations[0], quotations[1]])
        #expect(filled[1].content == [quotations[2]])
    }
}

@Suite("Claims against rules")
struct ClaimsTests {
    private func draft(
        _ content: Range<Int>...,
        cue: Int,
        confidence: Double,
        source: [Range<Int>] = [30..<31]
    ) -> Draft {
        Draft(
            paragraph: 0,
            cue: cue..<cue + 1,
            content: content,
            source: source,
            measures: [],
            confidence: confidence
        )
    }

    private func line(_ content: Range<Int>..., cue: Range<Int>? = nil, rule: Rule = .transcript) -> Attribution {
        Attribution(source: NounPhrase(range: 31..<32, core: 31..<32), cue: cue, content: content, rule: rule)
    }

    /// What is let in, by content, and what remains of the drafts.
    private func outcome(
        _ drafts: [Draft],
        _ attribution: Attribution,
        _ precision: Double
    ) -> (admitted: [Range<Int>]?, remaining: [Draft]) {
        var claims = Claims(drafts, tokens: 40)
        return (claims.admit(attribution, precision: precision)?.content, claims.remaining)
    }

    @Test("a line that overlaps several proposals needs all of them to be doubtful")
    func several() {
        let drafts = [draft(0..<4, cue: 5, confidence: 0.5), draft(8..<12, cue: 7, confidence: 0.9)]
        let both = outcome(drafts, line(2..<10), 0.73)
        #expect(both.admitted == nil && both.remaining == drafts)
        let one = outcome(drafts, line(2..<5), 0.73)
        #expect(one.admitted == [2..<5] && one.remaining == [drafts[1]])
    }

    @Test("what has given way is in nobody's way any longer")
    func dropped() {
        var claims = Claims([draft(0..<4, cue: 5, confidence: 0.5)], tokens: 40)
        let answers = [
            claims.admit(line(1..<3, rule: .quoteThenCue), precision: 0.97)?.content,
            claims.admit(line(0..<6), precision: 0.73)?.content,
            claims.admit(line(1..<3, rule: .quoteThenCue), precision: 0.97)?.content,
        ]
        #expect(answers == [nil, [0..<6], [1..<3]])
        #expect(claims.remaining.isEmpty)
    }

    @Test("a cue is claimed like content, a source is not")
    func cues() {
        let drafts = [draft(0..<4, cue: 5, confidence: 0.5)]
        #expect(outcome(drafts, line(5..<8, rule: .that), 0.9).admitted == nil)
        #expect(outcome(drafts, line(6..<8, rule: .that), 0.9).admitted == [6..<8])
    }

    @Test("only lines win by being surer", arguments: Rule.allCases)
    func lines(rule: Rule) {
        let isLine = rule == .transcript || rule == .signature || rule == .block
        let found = outcome([draft(0..<4, cue: 5, confidence: 0.1)], line(0..<3, rule: rule), 0.99)
        #expect((found.admitted != nil) == isLine)
        #expect(outcome([draft(0..<4, cue: 5, confidence: 1)], line(0..<3, rule: rule), 0.99).admitted == nil)
    }

    @Test("direct speech with its attribution is nobody else's content", arguments: Rule.allCases)
    func within(rule: Rule) {
        let outer = draft(2..<20, cue: 1, confidence: 0.9)
        let found = outcome([outer], line(3..<8, cue: 9..<10, rule: rule), 0.97)
        let isDirect = [.quoteThenCue, .cueThenQuote, .unlisted, .transcript, .signature, .block].contains(rule)
        #expect(found.admitted == (isDirect ? [3..<8] : nil))
        #expect(found.remaining == (isDirect ? [] : [outer]))
    }

    @Test("a proposal without a source gives way to a rule that has one for the same cue")
    func nobody() {
        let rule = line(0..<4, cue: 5..<6, rule: .quoteThenCue)
        #expect(outcome([draft(0..<4, cue: 5, confidence: 0.9, source: [])], rule, 0.97).admitted == [0..<4])
        #expect(outcome([draft(0..<4, cue: 5, confidence: 0.9)], rule, 0.97).admitted == nil)
    }

    @Test("of a rule's pieces those that nobody claims may stand, if the one beside its cue does")
    func pieces() {
        let claimed = [draft(12..<16, cue: 17, confidence: 0.9)]
        #expect(outcome(claimed, line(0..<4, 12..<16, cue: 5..<6, rule: .that), 0.9).admitted == [0..<4])
        #expect(outcome(claimed, line(0..<4, 12..<16, cue: 11..<12, rule: .that), 0.9).admitted == nil)
    }

    @Test("a trailing attribution's whole sentence beats its last words")
    func trailing() {
        var last = draft(8..<10, cue: 12, confidence: 0.75)
        let rule = line(0..<10, cue: 12..<13, rule: .trailing)
        #expect(outcome([last], rule, 0.92).admitted == nil)
        last.holdsClause = false
        #expect(outcome([last], rule, 0.92).admitted == [0..<10])
    }

    @Test("what a colon announces beats the words before the colon")
    func announced() {
        let rule = line(10..<16, cue: 9..<10, rule: .announced)
        #expect(outcome([draft(7..<9, cue: 9, confidence: 0.9)], rule, 0.73).admitted == [10..<16])
        #expect(outcome([draft(10..<16, cue: 9, confidence: 0.9)], rule, 0.73).admitted == nil)
    }
}
