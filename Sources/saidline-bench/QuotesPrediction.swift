import FoundationEssentials
import NewsModel

/// The quotes of one article as a scorer reads them.
struct QuotePrediction: Encodable {
    /// One quote; spans are pairs of code point offsets.
    struct Quote: Encodable {
        let content: [[Int]]
        let cue: [[Int]]
        let source: [[Int]]
        let speaker: String?
        let role: String?
        let kind: String
        let confidence: Double
    }

    let id: String
    let quotes: [Quote]

    /// Turns what was found in `article` into code points.
    init(article: QuoteCorpus.Article, quotes: [ExtractedQuote], withMarks: Bool) {
        let places = CodePointPlaces(article.text)
        id = article.id
        self.quotes = quotes.map { quote in
            let content = quote.spans.content.map(places.range)
            return Quote(
                content: withMarks ? content.map(places.widened) : content,
                cue: quote.spans.cue.map(places.range),
                source: quote.spans.source.map(places.range),
                speaker: quote.speaker,
                role: quote.role,
                kind: quote.kind.rawValue,
                confidence: quote.confidence
            )
        }
    }

    /// The prediction as one line of JSON.
    func line() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return try encoder.encode(self) + [0x0a]
    }
}

/// Turns UTF-8 offsets of a text into code points.
private struct CodePointPlaces {
    private let scalars: [Unicode.Scalar]
    private var places: [Int] = []

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        places.reserveCapacity(text.utf8.count + 1)
        for (place, scalar) in scalars.enumerated() {
            for _ in 0..<UTF8.width(scalar) { places.append(place) }
        }
        places.append(scalars.count)
    }

    /// A range of UTF-8 offsets as a pair of code points.
    func range(_ range: Range<Int>) -> [Int] {
        [places[range.lowerBound], places[range.upperBound]]
    }

    /// The pair with the marks right beside it, and a comma or stop before the closing one.
    func widened(_ pair: [Int]) -> [Int] {
        var start = pair[0]
        var end = pair[1]
        while start > 0, Self.opening.contains(scalars[start - 1]) { start -= 1 }
        var next = end
        while next < scalars.count, next - end < 3, Self.stops.contains(scalars[next]) { next += 1 }
        while next < scalars.count, Self.closing.contains(scalars[next]) {
            next += 1
            end = next
        }
        return [start, end]
    }

    private static let opening: Set<Unicode.Scalar> = ["\"", "“", "„", "«", "‘", "'", "`"]
    private static let closing: Set<Unicode.Scalar> = ["\"", "”", "“", "»", "’", "'"]
    private static let stops: Set<Unicode.Scalar> = [",", ".", "!", "?", "…"]
}

extension UTF8 {
    /// How many bytes a code point takes.
    fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
        scalar.value < 0x80 ? 1 : scalar.value < 0x800 ? 2 : scalar.value < 0x10000 ? 3 : 4
    }
}
