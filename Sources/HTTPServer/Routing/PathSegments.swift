/// A path cut at its slashes, before percent-decoding (RFC 3986 §2.2: "%2F" does not separate).
struct PathSegments {
    typealias Index = String.UTF8View.Index
    private let path: String
    private let isEncoded: Bool

    /// The segments of a request's path.
    init(_ request: Request) {
        path = request.encodedPath ?? request.path
        isEncoded = request.encodedPath != nil
    }

    /// Where the first segment begins, behind the leading slash.
    var start: Index? {
        path.isEmpty ? nil : path.utf8.index(after: path.startIndex)
    }

    /// The segment that begins at `start`, and where the next one does; `nil` behind the last.
    func segment(at start: Index) -> (Segment, next: Index?) {
        let end = path.utf8[start...].firstIndex(of: 0x2F)
        let segment = Segment(text: path[start..<(end ?? path.endIndex)], isEncoded: isEncoded)
        return (segment, end.map { path.utf8.index(after: $0) })
    }

    /// One segment.
    struct Segment {
        fileprivate let text: Substring
        fileprivate let isEncoded: Bool

        /// Whether the decoded segment is `literal`.
        func equals(_ literal: String) -> Bool {
            isEncoded && text.utf8.contains(0x25) ? decoded == literal : text.utf8.elementsEqual(literal.utf8)
        }

        /// The segment, percent-decoded.
        var decoded: String? {
            guard isEncoded, text.utf8.contains(0x25) else { return String(text) }
            return PercentEncoding.decode(text.utf8)
        }
    }
}
