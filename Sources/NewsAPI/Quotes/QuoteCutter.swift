public import NewsModel

extension Quote {
    /// What an extractor found in a text that is not stored, in the shape of stored quotes; ids are empty.
    ///
    /// Offsets become code points. What does not lie within the text is left out.
    public static func unstored(_ extracted: [ExtractedQuote], of content: ArticleContent) -> [Quote] {
        QuoteCutter(content).quotes(extracted)
    }
}

/// Cuts what an extractor found out of its text, in the shape that stored quotes have; they have no ids.
struct QuoteCutter {
    /// A quote is shown with so many code points of its paragraph on either side.
    static let contextLength = 120

    private let summary: ArticleSummary
    private let bytes: [UInt8]
    private let codePoints: CodePointCounts

    /// Cuts from the text of `content`.
    init(_ content: ArticleContent) {
        summary = ArticleSummary(
            id: "",
            title: content.title,
            published: content.published,
            source: content.source,
            url: content.url
        )
        bytes = Array(content.text.utf8)
        codePoints = CodePointCounts(bytes)
    }

    /// The quotes with their words, offsets in code points.
    func quotes(_ extracted: [ExtractedQuote]) -> [Quote] {
        extracted.filter(isWithinText).map(quote)
    }

    private func isWithinText(_ quote: ExtractedQuote) -> Bool {
        let all = quote.spans.content + quote.spans.source + quote.spans.cue
        return !quote.spans.content.isEmpty && all.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= bytes.count }
    }

    private func quote(_ found: ExtractedQuote) -> Quote {
        let spans = found.spans
        return Quote(
            id: "",
            kind: found.kind,
            text: text(spans.content) ?? "",
            speaker: found.speaker.map { Speaker(id: "", name: $0, role: found.role) },
            source: text(spans.source),
            cue: text(spans.cue),
            confidence: found.confidence,
            spans: QuoteSpans(
                content: spans.content.map(codePoints.range),
                source: spans.source.map(codePoints.range),
                cue: spans.cue.map(codePoints.range)
            ),
            prefix: prefix(before: spans.content.first?.lowerBound ?? 0),
            suffix: suffix(after: spans.content.last?.upperBound ?? bytes.count),
            article: summary
        )
    }

    private func text(_ pieces: [Range<Int>]) -> String? {
        guard !pieces.isEmpty else { return nil }
        return pieces.map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: " ")
    }

    private func prefix(before offset: Int) -> String {
        let paragraph = bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let scalars = String(decoding: bytes[paragraph..<offset], as: UTF8.self).unicodeScalars
        return String(scalars.suffix(Self.contextLength))
    }

    private func suffix(after offset: Int) -> String {
        let paragraph = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
        let scalars = String(decoding: bytes[offset..<paragraph], as: UTF8.self).unicodeScalars
        return String(scalars.prefix(Self.contextLength))
    }
}

/// How many code points stand before each byte of a text.
struct CodePointCounts {
    private var before: [Int32] = []

    /// Counts once, in 4 bytes a byte: for one text at a time.
    init(_ bytes: [UInt8]) {
        before.reserveCapacity(bytes.count + 1)
        var count: Int32 = 0
        for byte in bytes {
            before.append(count)
            if byte & 0xC0 != 0x80 { count += 1 }
        }
        before.append(count)
        // A byte within a code point counts as its first one.
        for index in bytes.indices where bytes[index] & 0xC0 == 0x80 { before[index] -= 1 }
    }

    /// A range of bytes as one of code points.
    func range(_ bytes: Range<Int>) -> Range<Int> {
        Int(before[bytes.lowerBound])..<Int(before[bytes.upperBound])
    }
}
