import NewsModel
import Testing

@Suite struct QuotedTextTests {
    /// Letters of one to four bytes, so that blocks end within code points.
    private static let text = (0..<90).map { ["a", "é", "„", "🜂", "\n", "z"][$0 * $0 % 6] }.joined()

    @Test("offsets lead back from code points to where they came from")
    func offsets() {
        let map = CodePointMap(Array(Self.text.utf8))
        var position = 0
        for index in Self.text.unicodeScalars.indices {
            let offset = Self.text.utf8.distance(from: Self.text.startIndex, to: index)
            #expect(map.utf8Offset(of: position) == offset)
            #expect(map.codePoints(before: offset) == position)
            position += 1
        }
        #expect(map.utf8Offset(of: position) == Self.text.utf8.count)
        #expect(map.utf8Offset(of: position + 1) == nil)
        #expect(map.utf8Offset(of: -1) == nil)
    }

    @Test("what is cut out by the spans of a draft is the draft's own words and surroundings")
    func sameAsDraft() throws {
        let text = "“Zwölf Boote – „heute“,” said\nÅse Holt, “and no more”. The rest follows."
        let bytes = Array(text.utf8)
        let pieces = ["Zwölf Boote – „heute“", "and no more"].map { piece in
            let start = (0...bytes.count).first { bytes[$0...].starts(with: piece.utf8) } ?? 0
            return start..<start + piece.utf8.count
        }
        let cue = (0..<bytes.count).first { bytes[$0...].starts(with: "said".utf8) } ?? 0
        let spans = QuoteSpans(content: pieces, source: [], cue: [cue..<cue + 4])
        let found = ExtractedQuote(kind: .direct, spans: spans, speaker: nil, role: nil, confidence: 1)
        let draft = try #require(QuoteDraft.drafts(of: [found], in: text).first ?? nil)
        let quoted = QuotedText(text)
        #expect(quoted.words(at: draft.spans.content) == "Zwölf Boote – „heute“ and no more")
        #expect(quoted.words(at: draft.spans.cue) == "said")
        #expect(quoted.surroundings(of: draft.spans.content) == (draft.prefix, draft.suffix))
    }

    @Test("spans beyond the text give nothing")
    func beyond() {
        let quoted = QuotedText("short")
        #expect(quoted.words(at: [0..<6]) == nil)
        #expect(quoted.surroundings(of: [7..<8]) == ("", ""))
        #expect(quoted.words(at: []) == "")
    }

    @Test("plain packing keeps texts as they are and takes nothing else for a text")
    func plain() {
        let texts = PlainTexts()
        #expect(texts.unpack(texts.pack("Åse – 🜂")) == "Åse – 🜂")
        #expect(texts.unpack(PackedText(form: 1, bytes: [])) == nil)
        #expect(texts.unpack(PackedText(form: 0, bytes: [0xFF])) == nil)
    }
}
