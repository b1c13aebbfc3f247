import NewsModel

/// A quote ready for its row: texts cut out, offsets in code points.
struct QuoteDraft {
    /// Its place in the article, from 1.
    let ordinal: Int
    let kind: QuoteKind
    let confidence: Double
    let text: String
    let speaker: String?
    let role: String?
    let source: String?
    let cue: String?
    let prefix: String
    let suffix: String
    let spans: QuoteSpans

    /// Words in what is indexed of it: what BM25 takes for its length.
    var length: Int { WordCount.words(in: text) + WordCount.words(in: speaker ?? "") }

    /// The quotes of an article, in the order given; throws where one lies outside the text.
    static func drafts(of prepared: PreparedArticle) throws(ArchiveError) -> [QuoteDraft] {
        guard !prepared.quotes.isEmpty else { return [] }
        let bytes = Array(prepared.draft.content.text.utf8)
        let map = CodePointMap(bytes)
        var drafts: [QuoteDraft] = []
        for (index, quote) in prepared.quotes.enumerated() {
            guard let draft = QuoteDraft(quote, ordinal: index + 1, bytes: bytes, map: map) else {
                // 25 is SQLITE_RANGE.
                let name = "article \(prepared.draft.id), quote \(index + 1)"
                throw .failed(code: 25, message: "\(name): its spans do not lie within the text")
            }
            drafts.append(draft)
        }
        return drafts
    }

    private init?(_ quote: ExtractedQuote, ordinal: Int, bytes: [UInt8], map: CodePointMap) {
        guard let content = Self.convert(quote.spans.content, map), let first = quote.spans.content.first,
            let last = quote.spans.content.last, let source = Self.convert(quote.spans.source, map),
            let cue = Self.convert(quote.spans.cue, map)
        else { return nil }
        self.ordinal = ordinal
        kind = quote.kind
        confidence = quote.confidence
        speaker = quote.speaker
        role = quote.role
        text = Self.text(quote.spans.content, bytes)
        self.source = source.isEmpty ? nil : Self.text(quote.spans.source, bytes)
        self.cue = cue.isEmpty ? nil : Self.text(quote.spans.cue, bytes)
        prefix = QuoteContext.prefix(before: first.lowerBound, in: bytes)
        suffix = QuoteContext.suffix(after: last.upperBound, in: bytes)
        spans = QuoteSpans(content: content, source: source, cue: cue)
    }

    /// The pieces in code points; `nil` where one lies outside the text or before the one ahead of it.
    private static func convert(_ pieces: [Range<Int>], _ map: CodePointMap) -> [Range<Int>]? {
        var converted: [Range<Int>] = []
        for piece in pieces {
            guard let range = map.codePoints(piece) else { return nil }
            if let last = converted.last, range.lowerBound < last.upperBound { return nil }
            converted.append(range)
        }
        return converted
    }

    private static func text(_ pieces: [Range<Int>], _ bytes: [UInt8]) -> String {
        pieces.map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: " ")
    }
}
