import NewsModel

/// Compares recorded quotes with a text and keeps the closest.
struct QuoteComparison {
    /// Words of a recorded quote that are compared; longer ones are hardly quotes.
    private static let wordLimit = 2_000

    private let asked: ComparableText
    private var found: [Found] = []
    private var seen: Set<String> = []

    private struct Found {
        var quote: Quote
        var text: ComparableText
        var alignment: WordAlignment
    }

    /// Compares with this text.
    init(_ asked: ComparableText) {
        self.asked = asked
    }

    /// How close the closest comes, 0…1.
    var best: Double { found.map(\.alignment.similarity).max() ?? 0 }

    /// Compares quotes that have not been compared yet.
    mutating func add(_ quotes: [Quote]) {
        for quote in quotes where seen.insert(quote.id).inserted {
            let text = ComparableText(quote.text, limit: Self.wordLimit)
            found.append(Found(quote: quote, text: text, alignment: WordAlignment(asked: asked, recorded: text)))
        }
    }

    /// The closest quotes, best first, of equals those compared first; what has hardly anything in common is left out,
    /// unless nothing comes closer.
    func matches(limit: Int) -> [QuoteMatch] {
        let ordered = found.enumerated()
            .sorted { ($1.element.alignment.similarity, $0.offset) < ($0.element.alignment.similarity, $1.offset) }
            .map(\.element)
        let shown = ordered.prefix { $0.alignment.similarity >= 0.3 }
        return (shown.isEmpty ? ordered.prefix(1) : shown).prefix(max(1, limit)).map { found in
            QuoteMatch(
                quote: found.quote,
                similarity: (found.alignment.similarity * 1_000).rounded() / 1_000,
                changes: found.alignment.changes(from: asked, to: found.text)
            )
        }
    }
}
