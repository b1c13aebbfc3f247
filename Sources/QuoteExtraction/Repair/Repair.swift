import NewsModel

/// Turns attributions into quotes: trims marks and signs off, settles overlaps, computes kinds.
struct Repair {
    let document: Document

    /// The quotes in text order.
    func quotes(of attributions: [Attribution]) -> [ExtractedQuote] {
        var quotes: [ExtractedQuote] = []
        guard !attributions.isEmpty else { return [] }
        var resolver = SpeakerResolver(document: document)
        for attribution in attributions {
            let spans = attribution.content.compactMap { SpanTrimmer(document: document).trimmed($0) }
            guard !spans.isEmpty else { continue }
            let speaker = attribution.source.flatMap { resolver.speaker(of: $0) }
            let kind = KindRule(document: document).kind(of: spans)
            quotes.append(
                ExtractedQuote(
                    kind: kind,
                    spans: QuoteSpans(
                        content: spans.map { document.span(of: $0) },
                        source: attribution.source.map { [document.span(of: $0.range)] } ?? [],
                        cue: attribution.cue.map { [document.span(of: $0)] } ?? []
                    ),
                    speaker: speaker.map { document.text(of: $0.name) },
                    role: speaker?.role.map { document.text(of: $0) },
                    confidence: Confidence.of(attribution, kind: kind, document)
                )
            )
        }
        return quotes
    }
}
