/// A second reading of chunked bodies (RFC 9112 §7.1): regular expressions over the whole, written without a look at
/// the decoder.
struct PlainChunks {
    /// What it finds.
    enum Verdict: Equatable {
        /// More has to come, or it is broken: a prefix that never became whole.
        case unfinished
        /// The content, and how many octets the body took.
        case whole(content: [UInt8], length: Int)
    }

    private let sizeLine =
        #/
            ([0-9A-Fa-f]{1,16})
            ((?:;[!\#$%&'*+\-.^_`|~0-9A-Za-z]+
                (?:=(?:[!\#$%&'*+\-.^_`|~0-9A-Za-z]+
                    |"(?:[\x09\x20\x21\x23-\x5B\x5D-\x7E\x80-\xFF]|\\[\x09\x20-\x7E\x80-\xFF])*"))?
            )*)\r\n
        /#
        .matchingSemantics(.unicodeScalar)
    private let trailers =
        #/(?:[!\#$%&'*+\-.^_`|~0-9A-Za-z]+:[\x09\x20-\x7E\x80-\xFF]*\r\n)*\r\n/#
        .matchingSemantics(.unicodeScalar)

    /// The verdict on the body that begins `bytes`.
    func verdict(_ bytes: [UInt8]) -> Verdict {
        let text = bytes.latin1
        var rest = text[...]
        var content: [UInt8] = []
        while let line = try? sizeLine.prefixMatch(in: rest), let size = Int(line.output.1, radix: 16) {
            rest = rest[line.range.upperBound...]
            if size == 0 { return end(rest, of: text, content) }
            let scalars = rest.unicodeScalars
            guard scalars.count >= size + 2 else { return .unfinished }
            let data = scalars.prefix(size)
            guard scalars.dropFirst(size).prefix(2).elementsEqual("\r\n".unicodeScalars) else { return .unfinished }
            content += data.map { UInt8($0.value) }
            rest = Substring(scalars.dropFirst(size + 2))
        }
        return .unfinished
    }

    private func end(_ rest: Substring, of text: String, _ content: [UInt8]) -> Verdict {
        guard let end = try? trailers.prefixMatch(in: rest) else { return .unfinished }
        let left = rest[end.range.upperBound...].unicodeScalars.count
        return .whole(content: content, length: text.unicodeScalars.count - left)
    }
}
