import NewsModel

/// Spans as bytes: for each of the three parts its number of pieces, then each piece as the gap since the last end and
/// its length, all in LEB128; some 8 bytes a quote.
enum SpanBlob {
    /// The bytes of `spans`; pieces must be in text order.
    static func pack(_ spans: QuoteSpans) -> [UInt8] {
        var bytes: [UInt8] = []
        for pieces in [spans.content, spans.source, spans.cue] {
            append(pieces.count, to: &bytes)
            var end = 0
            for piece in pieces {
                append(piece.lowerBound - end, to: &bytes)
                append(piece.count, to: &bytes)
                end = piece.upperBound
            }
        }
        return bytes
    }

    /// The spans that were packed; what is cut off or too large reads as absent.
    static func unpack(_ bytes: [UInt8]) -> QuoteSpans {
        var rest = bytes[...]
        let content = pieces(&rest)
        let source = pieces(&rest)
        return QuoteSpans(content: content, source: source, cue: pieces(&rest))
    }

    private static func pieces(_ rest: inout ArraySlice<UInt8>) -> [Range<Int>] {
        guard let count = number(&rest) else { return [] }
        var pieces: [Range<Int>] = []
        var end = 0
        for _ in 0..<min(count, rest.count) {
            guard let gap = number(&rest), let length = number(&rest) else { break }
            pieces.append(end + gap..<end + gap + length)
            end += gap + length
        }
        return pieces
    }

    private static func append(_ number: Int, to bytes: inout [UInt8]) {
        var rest = UInt(max(0, number))
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    private static func number(_ rest: inout ArraySlice<UInt8>) -> Int? {
        var value = 0
        // Five groups of seven bits: no text is longer than 2^35.
        for shift in stride(from: 0, to: 35, by: 7) {
            guard let byte = rest.popFirst() else { return nil }
            value |= Int(byte & 0x7F) << shift
            if byte & 0x80 == 0 { return value }
        }
        return nil
    }
}
