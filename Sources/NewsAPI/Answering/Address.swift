import HTTPServer

/// Where things stand on this surface, percent-encoded.
enum Address {
    /// An article.
    static func article(_ id: String) -> String { "/articles/" + segment(id) }

    /// An article's quotes.
    static func quotes(ofArticle id: String) -> String { article(id) + "/quotes" }

    /// One version of an article.
    static func version(_ number: Int, ofArticle id: String) -> String { article(id) + "/versions/\(number)" }

    /// A quote.
    static func quote(_ id: String) -> String { "/quotes/" + segment(id) }

    /// A speaker.
    static func speaker(_ id: String) -> String { "/quotes/speakers/" + segment(id) }

    /// A path with query parameters.
    static func target(_ path: String, _ pairs: [QueryString.Pair]) -> String {
        let query = pairs.map { escaped($0.name) + "=" + escaped($0.value) }.joined(separator: "&")
        return encoded(path) + (query.isEmpty ? "" : "?" + query)
    }

    /// The target of a request, as sent.
    static func target(of request: Request) -> String {
        encoded(request.path) + (request.query.map { "?" + $0 } ?? "")
    }

    /// A decoded path, encoded again.
    private static func encoded(_ path: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false).map(segment).joined(separator: "/")
    }

    private static func segment(_ text: some StringProtocol) -> String { escaped(text, besides: ":@!$'()*+,;=&") }

    /// `text` with every octet as `%XX` but letters, digits, `-._~` and the few of `besides`; the standard ones are
    /// those that have no meaning of their own in a query (RFC 3986 §3.4).
    private static func escaped(_ text: some StringProtocol, besides: String = ":@!$'()*,/") -> String {
        let others = besides.utf8
        guard !text.utf8.allSatisfy({ isPlain($0) || others.contains($0) }) else { return String(text) }
        var octets: [UInt8] = []
        for octet in text.utf8 {
            if isPlain(octet) || others.contains(octet) {
                octets.append(octet)
            } else {
                octets += [UInt8(ascii: "%"), hexDigit(octet >> 4), hexDigit(octet & 0xF)]
            }
        }
        return String(decoding: octets, as: UTF8.self)
    }

    /// Whether an octet is unreserved (RFC 3986 §2.3).
    private static func isPlain(_ octet: UInt8) -> Bool {
        switch octet {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
        default: false
        }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }
}
