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

    @Test("whatever falls is in the way of something longer, or as long and surer", arguments: 1...20)
    func outermost(seed: UInt64) {
        let drafts = senseless(seed: seed)
        let kept = ConflictRule(tokens: 60).resolved(drafts)
        for fallen in drafts where !kept.contains(fallen) {
            let reason = kept.contains { other in
                length(other) >= length(fallen) && (touches(other, fallen) || touches(fallen, other))
            }
            #expect(reason)
        }
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

    private func length(_ draft: Draft) -> Int { draft.content.reduce(0) { $0 + $1.count } }

    /// Whether the content of `left` holds content or cue of `right`.
    private func touches(_ left: Draft, _ right: Draft) -> Bool {
        let tokens = Set(left.content.joined())
        return (right.content + [right.cue]).joined().contains { tokens.contains($0) }
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
    private func draft(_ content: Range<Int>, cue: Int, confidence: Double) -> Draft {
        Draft(paragraph: 0, cue: cue..<cue + 1, content: [content], source: [], measures: [], confidence: confidence)
    }

    private func line(_ content: Range<Int>, rule: Rule = .transcript) -> Attribution {
        Attribution(source: nil, cue: nil, content: [content], rule: rule)
    }

    @Test("a line that overlaps several proposals needs all of them to be doubtful")
    func several() {
        let drafts = [draft(0..<4, cue: 5, confidence: 0.5), draft(8..<12, cue: 7, confidence: 0.9)]
        var claims = Claims(drafts, tokens: 20)
        let isYielded = claims.yield(to: line(2..<10), precision: 0.73)
        #expect(!isYielded && claims.remaining == drafts)
        let isYieldedByOne = claims.yield(to: line(2..<5), precision: 0.73)
        #expect(isYieldedByOne && claims.remaining == [drafts[1]])
    }

    @Test("what has given way is in nobody's way any longer")
    func dropped() {
        var claims = Claims([draft(0..<4, cue: 5, confidence: 0.5)], tokens: 20)
        let answers = [
            claims.yield(to: line(1..<3, rule: .quoteThenCue), precision: 0.97),
            claims.yield(to: line(0..<6), precision: 0.73),
            claims.yield(to: line(1..<3, rule: .quoteThenCue), precision: 0.97),
        ]
        #expect(answers == [false, true, true])
        #expect(claims.remaining.isEmpty)
    }

    @Test("a cue is claimed like content, a source is not")
    func cues() {
        var claims = Claims([draft(0..<4, cue: 5, confidence: 0.5)], tokens: 20)
        let answers = [5..<8, 6..<8].map { claims.yield(to: line($0, rule: .that), precision: 0.9) }
        #expect(answers == [false, true])
    }

    @Test("the only lines are transcripts, signatures and blocks", arguments: Rule.allCases)
    func lines(rule: Rule) {
        var claims = Claims([draft(0..<4, cue: 5, confidence: 0.1)], tokens: 20)
        let isLine = rule == .transcript || rule == .signature || rule == .block
        let isYielded = claims.yield(to: line(0..<3, rule: rule), precision: 0.99)
        #expect(isYielded == isLine)
    }
}
