/// A quote cut out of its text: words instead of bytes, offsets in code points; not yet stored.
public struct QuoteDraft: Sendable, Equatable {
    /// Its place in the article, from 1.
    public let ordinal: Int
    /// Computed from the quotation marks around the content.
    public let kind: QuoteKind
    /// 0…1.
    public let confidence: Double
    /// The content spans joined with one space.
    public let text: String
    /// The full name of the person or body that the source refers to.
    public let speaker: String?
    /// The role printed beside the speaker's name.
    public let role: String?
    /// The mention as printed.
    public let source: String?
    /// The words that attribute, as printed.
    public let cue: String?
    /// The text before the content, up to 120 code points within the paragraph.
    public let prefix: String
    /// The text after the content, up to 120 code points within the paragraph.
    public let suffix: String
    /// Where its parts stand, in code points.
    public let spans: QuoteSpans

    /// The quotes of `text`, in the order given; `nil` for one whose spans do not lie within it or not in order.
    public static func drafts(of quotes: [ExtractedQuote], in text: String) -> [QuoteDraft?] {
        guard !quotes.isEmpty else { return [] }
        let bytes = Array(text.utf8)
        let map = CodePointMap(bytes)
        return quotes.enumerated().map { QuoteDraft($1, ordinal: $0 + 1, bytes: bytes, map: map) }
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
