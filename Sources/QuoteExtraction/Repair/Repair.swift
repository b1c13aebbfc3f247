import NewsModel

/// Turns attributions into quotes: trims spans, settles overlaps, computes kinds and resolves speakers.
struct Repair {
    private let document: Document
    private var resolver: SpeakerResolver
    /// Which tokens are part of a quote already.
    private var isTaken: [Bool]

    /// The quotes of `attributions`, which must stand in text order.
    static func quotes(of attributions: [Attribution], in document: Document) -> [ExtractedQuote] {
        guard !attributions.isEmpty else { return [] }
        var repair = Self(document: document)
        return Sieve(document: document).remaining(attributions).compactMap { repair.quote(of: $0) }
            .sorted { $0.spans.content[0].lowerBound < $1.spans.content[0].lowerBound }
    }

    private init(document: Document) {
        self.document = document
        resolver = SpeakerResolver(document: document)
        isTaken = [Bool](repeating: false, count: document.tokens.count)
    }

    private mutating func quote(of attribution: Attribution) -> ExtractedQuote? {
        let ranges = free(attribution.content)
        guard !ranges.isEmpty else { return nil }
        let kind = KindRule(document: document).kind(of: ranges)
        let speaker = attribution.source.flatMap { resolver.speaker(of: $0) }
        return ExtractedQuote(
            kind: kind,
            spans: QuoteSpans(
                content: ranges.map { document.span(of: $0) },
                source: attribution.source.map { [document.span(of: withoutComma($0.range))] } ?? [],
                cue: attribution.cue.map { [document.span(of: $0)] } ?? []
            ),
            speaker: speaker.map { document.text(of: $0.name) },
            role: speaker?.role.map { document.text(of: $0) },
            confidence: Confidence.of(attribution, in: document)
        )
    }

    /// A source without the comma that ends the apposition behind it.
    private func withoutComma(_ source: Range<Int>) -> Range<Int> {
        guard source.count > 1, document.tokens[source.upperBound - 1].shape == .comma else { return source }
        return source.lowerBound..<source.upperBound - 1
    }

    /// The trimmed ranges that no quote before holds, in text order; they are taken from now on.
    private mutating func free(_ content: [Range<Int>]) -> [Range<Int>] {
        let trimmer = SpanTrimmer(document: document)
        var free: [Range<Int>] = []
        for range in content.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            guard let range = trimmer.trimmed(range), !range.contains(where: { isTaken[$0] }) else { continue }
            for index in range { isTaken[index] = true }
            free.append(range)
        }
        return free
    }
}
