import NewsModel

/// The quotes of one text as people read them on a terminal.
struct QuoteListing {
    private let bytes: [UInt8]
    private let coloured: Bool

    /// A listing of quotes of `text`, with colours or without.
    init(of text: String, coloured: Bool) {
        bytes = Array(text.utf8)
        self.coloured = coloured
    }

    /// The words of the quote, then who said it and how.
    ///
    ///     1  “We will not sign it.”
    ///        Maria Solvang, mayor of Eskvold · said · direct, 0.95
    func lines(of quote: ExtractedQuote, number: Int) -> String {
        let content = quote.spans.content.map(text).joined(separator: " … ")
        let marked = quote.kind == .direct ? "“\(content)”" : content
        let margin = String(repeating: " ", count: 4)
        let place = String(number) + String(repeating: " ", count: max(1, 4 - String(number).count))
        return place + Ink.quote(marked, coloured: coloured) + "\n" + margin + attribution(of: quote)
    }

    private func attribution(of quote: ExtractedQuote) -> String {
        let cue = quote.spans.cue.map(text).joined(separator: " … ")
        let certainty = "\(quote.kind.rawValue), \(Self.hundredths(quote.confidence))"
        return [
            Ink.speaker(who(of: quote), coloured: coloured), cue.isEmpty ? nil : Ink.cue(cue, coloured: coloured),
            Ink.faint(certainty, coloured: coloured),
        ].compactMap { $0 }.joined(separator: " · ")
    }

    private func who(of quote: ExtractedQuote) -> String {
        let printed = quote.spans.source.map(text).joined(separator: " ")
        guard let speaker = quote.speaker else { return printed.isEmpty ? "nobody named" : printed }
        return quote.role.map { "\(speaker), \($0)" } ?? speaker
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self).split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    private static func hundredths(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
    }
}
