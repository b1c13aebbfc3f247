/// A text from which its quotes can be cut out again by their spans, so that no quote needs a copy of its words.
public struct QuotedText: Sendable {
    private let bytes: [UInt8]
    private let map: CodePointMap

    /// Looks at `text` once.
    public init(_ text: String) {
        bytes = Array(text.utf8)
        map = CodePointMap(bytes)
    }

    /// What stands at `spans`, in code points, joined with one space; `nil` where one reaches beyond the text.
    public func words(at spans: [Range<Int>]) -> String? {
        var pieces: [String] = []
        for span in spans {
            guard let range = map.utf8(span) else { return nil }
            pieces.append(String(decoding: bytes[range], as: UTF8.self))
        }
        return pieces.joined(separator: " ")
    }

    /// Up to 120 code points before and after a quote's content within the paragraph; empty beyond the text.
    public func surroundings(of content: [Range<Int>]) -> (prefix: String, suffix: String) {
        guard let start = content.first.flatMap({ map.utf8Offset(of: $0.lowerBound) }),
            let end = content.last.flatMap({ map.utf8Offset(of: $0.upperBound) })
        else { return ("", "") }
        return (QuoteContext.prefix(before: start, in: bytes), QuoteContext.suffix(after: end, in: bytes))
    }
}
