import NewsModel
import QuoteExtraction

/// A quote by its words instead of its offsets: what tests expect and compare.
struct Said: Equatable, Sendable, CustomStringConvertible {
    let kind: QuoteKind
    /// The pieces in text order.
    let content: [String]
    let source: String?
    let cue: String?
    let speaker: String?
    let role: String?

    /// An expected quote in several pieces.
    init(
        _ kind: QuoteKind,
        _ content: [String],
        source: String?,
        cue: String?,
        speaker: String?,
        role: String? = nil
    ) {
        self.kind = kind
        self.content = content
        self.source = source
        self.cue = cue
        self.speaker = speaker
        self.role = role
    }

    /// An expected quote in one piece.
    init(_ kind: QuoteKind, _ content: String, source: String?, cue: String?, speaker: String?, role: String? = nil) {
        self.init(kind, [content], source: source, cue: cue, speaker: speaker, role: role)
    }

    /// An expected quote, as a line of an example tells it; a broken line tells of one that no text has.
    init(line: Substring) {
        let parts = line.split(separator: " | ", omittingEmptySubsequences: false)
        func part(_ place: Int) -> String? {
            place < parts.count && parts[place] != "-" ? String(parts[place]) : nil
        }
        let kind = QuoteKind(rawValue: String(parts[0]))
        let content = part(1)?.split(separator: " + ").map(String.init)
        self.init(
            kind ?? .direct,
            kind == nil ? ["not a kind: \(line)"] : content ?? ["no content: \(line)"],
            source: part(2),
            cue: part(3),
            speaker: part(4),
            role: part(5)
        )
    }

    /// A quote that was found in `text`.
    init(_ quote: ExtractedQuote, in text: String) {
        let bytes = Array(text.utf8)
        func words(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        self.init(
            quote.kind,
            quote.spans.content.map(words),
            source: quote.spans.source.first.map(words),
            cue: quote.spans.cue.first.map(words),
            speaker: quote.speaker,
            role: quote.role
        )
    }

    /// As examples write it.
    var description: String {
        let parts = [content.joined(separator: " + "), source, cue, speaker, role].map { $0 ?? "-" }
        return "\n> \(kind) | " + parts.joined(separator: " | ")
    }

    /// All quotes of `text`, found by rules or by the engine given.
    static func all(in text: String, by extractor: QuoteExtractor = QuoteExtractor()) -> [Said] {
        extractor.quotes(in: text).map { Said($0, in: text) }
    }
}
