import NewsModel
import Testing

@Suite("Quote drafts")
struct QuoteDraftTests {
    /// A quote of the first place where each piece stands in the text.
    private func quote(_ pieces: [String], source: String? = nil, in text: String) -> ExtractedQuote {
        func range(_ piece: String) -> Range<Int> {
            guard let found = text.firstRange(of: piece) else { return 0..<0 }
            return text.utf8.distance(
                from: text.startIndex,
                to: found.lowerBound
            )..<text.utf8.distance(from: text.startIndex, to: found.upperBound)
        }
        let spans = QuoteSpans(content: pieces.map(range), source: source.map { [range($0)] } ?? [], cue: [])
        return ExtractedQuote(kind: .direct, spans: spans, speaker: nil, role: nil, confidence: 1)
    }

    @Test("offsets become code points, and pieces are joined with one space")
    func codePoints() throws {
        let text = "🦊🦊 “Zwölf,” sagte Ülo, “Füchse.”"
        let draft = try #require(
            QuoteDraft.drafts(of: [quote(["Zwölf", "Füchse"], source: "Ülo", in: text)], in: text)[0]
        )
        #expect(draft.spans.content == [4..<9, 24..<30])
        #expect(draft.spans.source == [18..<21])
        #expect(draft.text == "Zwölf Füchse")
        #expect(draft.source == "Ülo")
        #expect(draft.cue == nil)
        #expect(draft.ordinal == 1)
    }

    @Test("the context ends with the paragraph and at 120 code points")
    func context() throws {
        let long = String(repeating: "ä", count: 200)
        let text = "before\n\n\(long)Yes\(long)\n\nafter"
        let draft = try #require(QuoteDraft.drafts(of: [quote(["Yes"], in: text)], in: text)[0])
        #expect(draft.prefix == String(repeating: "ä", count: 120))
        #expect(draft.suffix == draft.prefix)
        let short = "x\n\nHe: Yes!\n\ny"
        let other = try #require(QuoteDraft.drafts(of: [quote(["Yes"], in: short)], in: short)[0])
        #expect(other.prefix == "He: ")
        #expect(other.suffix == "!")
    }

    @Test("spans outside the text, within a character or out of order make no quote")
    func impossible() {
        let text = "Äh, no."
        let wrong: [[Range<Int>]] = [[], [5..<90], [1..<4], [4..<6, 0..<2], [0..<4, 2..<6]]
        for content in wrong {
            let spans = QuoteSpans(content: content, source: [], cue: [])
            let quote = ExtractedQuote(kind: .direct, spans: spans, speaker: nil, role: nil, confidence: 1)
            #expect(QuoteDraft.drafts(of: [quote], in: text) == [nil])
        }
    }
}
