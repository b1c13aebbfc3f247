import NewsModel
import QuoteExtraction
import Testing

/// A quote by its words instead of its offsets: what tests expect and compare.
struct Said: Equatable, Sendable, CustomStringConvertible {
    let kind: QuoteKind
    let content: [String]
    let source: String?
    let cue: String?
    let speaker: String?
    let role: String?

    /// An expected quote in one piece.
    init(
        _ kind: QuoteKind,
        _ content: String,
        source: String?,
        cue: String?,
        speaker: String?,
        role: String? = nil
    ) {
        self.init(kind, [content], source: source, cue: cue, speaker: speaker, role: role)
    }

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

    var description: String {
        "\n  \(kind) \(content) source: \(source ?? "-") cue: \(cue ?? "-") "
            + "speaker: \(speaker ?? "-") role: \(role ?? "-")"
    }

    /// All quotes of `text`.
    static func all(in text: String) -> [Said] {
        QuoteExtractor().quotes(in: text).map { Said($0, in: text) }
    }
}

/// A text and what is said in it.
struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let said: [Said]

    init(_ name: String, _ text: String, _ said: Said...) {
        self.name = name
        self.text = text
        self.said = said
    }

    var testDescription: String { name }
}
