import NewsModel

/// The rules that hold for the spans of any text's quotes.
enum SpanRules {
    /// What breaks them, in words; empty where nothing does.
    static func breaches(of quotes: [ExtractedQuote], in text: String) -> [String] {
        let bytes = Array(text.utf8)
        var breaches: [String] = []
        for quote in quotes {
            let spans = quote.spans
            if spans.content.isEmpty { breaches.append("a quote without content") }
            for span in spans.content + spans.source + spans.cue where !isWhole(span, in: bytes) {
                breaches.append("a span that is empty, outside or within a code point: \(span)")
            }
            if let speaker = quote.speaker, !stands(speaker, in: bytes) {
                breaches.append("a speaker that the text does not name: \(speaker)")
            }
            if let role = quote.role, !stands(role, in: bytes) {
                breaches.append("a role that the text does not print: \(role)")
            }
            if quote.role != nil, quote.speaker == nil { breaches.append("a role of nobody") }
            if !(0...1).contains(quote.confidence) { breaches.append("a confidence of \(quote.confidence)") }
        }
        let starts = quotes.compactMap(\.spans.content.first?.lowerBound)
        if starts != starts.sorted() { breaches.append("quotes out of text order") }
        let all = quotes.flatMap(\.spans.content).sorted { $0.lowerBound < $1.lowerBound }
        if zip(all, all.dropFirst()).contains(where: { $0.upperBound > $1.lowerBound }) {
            breaches.append("contents that overlap")
        }
        return breaches
    }

    private static func isWhole(_ span: Range<Int>, in bytes: [UInt8]) -> Bool {
        guard !span.isEmpty, span.lowerBound >= 0, span.upperBound <= bytes.count else { return false }
        return [span.lowerBound, span.upperBound].allSatisfy { $0 == bytes.count || bytes[$0] & 0xc0 != 0x80 }
    }

    /// Whether the very bytes of `words` stand in the text.
    private static func stands(_ words: String, in bytes: [UInt8]) -> Bool {
        let words = Array(words.utf8)
        guard let first = words.first else { return false }
        var index = 0
        while let next = bytes[index...].firstIndex(of: first) {
            if bytes[next...].starts(with: words) { return true }
            index = next + 1
        }
        return false
    }
}
