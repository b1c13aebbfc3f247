/// A request target (RFC 9112 §3.2): a path with a query, or the asterisk.
package struct RequestTarget: Equatable {
    /// The path, decoded, without dot segments.
    package var path: String
    /// The path before decoding where it has escapes, also without dot segments.
    package var encodedPath: String?
    /// What stands behind "?".
    package var query: String?

    /// The target "*": OPTIONS asks about the server as a whole.
    package static let asterisk = RequestTarget(path: "*", encodedPath: nil, query: nil)

    /// The target in `range`, whose octets are of `OctetSet.target`.
    package static func read(
        _ bytes: Span<UInt8>,
        _ range: Range<Int>,
        method: Method
    ) throws(RequestFault) -> RequestTarget {
        // RFC 9112 §3.2.3: authority-form is for CONNECT alone, and this is no proxy.
        if method == .connect { throw RequestFault(.notImplemented, "This server is no proxy.") }
        if bytes[range.lowerBound] == UInt8(ascii: "/") { return try origin(bytes, range) }
        if range.count == 1, bytes[range.lowerBound] == UInt8(ascii: "*"), method == .options { return .asterisk }
        return try absolute(bytes, range)
    }

    /// The absolute-form (§3.2.2): its authority takes the place of Host, of which this server makes no use.
    private static func absolute(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(RequestFault) -> RequestTarget {
        var start = range.lowerBound
        for scheme in ["http://", "https://"] as [StaticString] {
            let end = start + scheme.utf8CodeUnitCount
            if end <= range.upperBound, bytes.equalIgnoringCase(scheme, in: start..<end) {
                start = end
                break
            }
        }
        guard start > range.lowerBound else { throw .malformed("The target is neither a path nor an http URL.") }
        var end = start
        while end < range.upperBound, bytes[end] != UInt8(ascii: "/"), bytes[end] != UInt8(ascii: "?") { end += 1 }
        guard end > start, Authority.isValid(bytes, start..<end) else {
            throw .malformed("The target's authority is not valid.")
        }
        return try origin(bytes, end..<range.upperBound)
    }

    private static func origin(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(RequestFault) -> RequestTarget {
        var target = RequestTarget(path: "/", encodedPath: nil, query: nil)
        var pathEnd = range.upperBound
        if let mark = bytes.firstIndex(of: UInt8(ascii: "?"), from: range.lowerBound), mark < range.upperBound {
            target.query = bytes.text(mark + 1..<range.upperBound)
            pathEnd = mark
        }
        guard pathEnd > range.lowerBound else { return target }
        let raw = range.lowerBound..<pathEnd
        if isPlain(bytes, raw) {
            target.path = bytes.text(raw)
        } else {
            try target.normalize(bytes.text(raw))
        }
        return target
    }

    /// Whether a path is its own decoded and resolved form: no escape, and no segment that begins with a dot.
    private static func isPlain(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        for position in range {
            if bytes[position] == UInt8(ascii: "%") { return false }
            if bytes[position] == UInt8(ascii: "."), bytes[position - 1] == UInt8(ascii: "/") { return false }
        }
        return true
    }

    /// Decodes and removes dot segments (RFC 3986 §5.2.4, §6.2.2), segment by segment: "%2F" separates nothing.
    private mutating func normalize(_ raw: String) throws(RequestFault) {
        var kept: [(raw: Substring, text: String)] = []
        var endsInDots = false
        for segment in raw.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
            guard let text = PercentEncoding.decode(segment.utf8) else {
                throw .malformed("The path has a broken percent-escape, a NUL, or is not UTF-8.")
            }
            endsInDots = text == "." || text == ".."
            if text == ".." { _ = kept.popLast() }
            if !endsInDots { kept.append((segment, text)) }
        }
        if endsInDots { kept.append(("", "")) }
        path = "/" + kept.map(\.text).joined(separator: "/")
        if raw.utf8.contains(UInt8(ascii: "%")) { encodedPath = "/" + kept.map(\.raw).joined(separator: "/") }
    }
}
