import HTTPServer
import Testing

private func read(_ target: String, _ method: Method = .get) throws(RequestFault) -> RequestTarget {
    let bytes = Array(target.utf8)
    return try RequestTarget.read(bytes.span, 0..<bytes.count, method: method)
}

@Suite("Request targets")
struct RequestTargetTests {
    @Test(
        "a path comes out decoded and without dot segments",
        arguments: [
            ("/", "/"), ("/a/b", "/a/b"), ("/a/", "/a/"), ("//a", "//a"), ("/%61", "/a"), ("/a%20b", "/a b"),
            ("/caf%C3%A9", "/café"), ("/a/./b", "/a/b"), ("/a/../b", "/b"), ("/../../b", "/b"), ("/a/..", "/"),
            ("/a/.", "/a/"), ("/a/%2e%2E/b", "/b"), ("/.hidden", "/.hidden"), ("/...", "/..."), ("/a%2Fb", "/a/b"),
            ("/%252e", "/%2e"), ("/a;v=1", "/a;v=1"),
        ]
    )
    func paths(target: String, path: String) throws {
        #expect(try read(target).path == path)
    }

    @Test("an encoded slash separates nothing")
    func encodedSlash() throws {
        #expect(try read("/..%2F..%2Fetc").path == "/../../etc")
        #expect(try read("/..%2F..%2Fetc").encodedPath == "/..%2F..%2Fetc")
        #expect(try read("/plain").encodedPath == nil)
    }

    @Test(
        "a path that cannot be decoded is refused",
        arguments: ["/%", "/a%1", "/%zz", "/%-1", "/%u0041", "/%00", "/%ff", "/%c0%ae", "/%ed%a0%80"]
    )
    func brokenEscapes(target: String) {
        #expect(throws: RequestFault.self) { try read(target) }
    }

    @Test(
        "the query is what stands behind the first question mark, as it came",
        arguments: [
            ("/a", nil), ("/a?", ""), ("/a?b=c", "b=c"), ("/a?b?c", "b?c"), ("/a?%zz", "%zz"), ("/?/../x", "/../x"),
        ] as [(String, String?)]
    )
    func queries(target: String, query: String?) throws {
        #expect(try read(target).query == query)
    }

    @Test(
        "an absolute URL is served like its path",
        arguments: [
            ("http://a.example/b?c", "/b", "c"), ("HTTPS://a.example:443/b", "/b", nil), ("http://a", "/", nil),
            ("http://a?c", "/", "c"), ("http://[::1]:80/b", "/b", nil),
        ] as [(String, String, String?)]
    )
    func absolute(target: String, path: String, query: String?) throws {
        let read = try read(target)
        #expect(read.path == path)
        #expect(read.query == query)
    }

    @Test(
        "what is neither a path nor an http URL is refused",
        arguments: ["a", "a.example:80", "*", "file:///etc/passwd", "http:///a", "http://u@a/", "http://a:x/", "?a"]
    )
    func otherForms(target: String) {
        #expect(throws: RequestFault.self) { try read(target) }
    }

    @Test("the asterisk is for OPTIONS, and CONNECT is for proxies")
    func methodsWithForms() throws {
        #expect(try read("*", .options) == .asterisk)
        #expect(throws: RequestFault.self) { try read("a.example:443", .connect) }
        #expect(throws: RequestFault.self) { try read("/a", .connect) }
    }
}

@Suite("Percent-encoding")
struct PercentEncodingTests {
    @Test(
        "octets are decoded to text, or refused",
        arguments: [
            ("", ""), ("plain", "plain"), ("%41%62", "Ab"), ("%e2%82%ac", "€"), ("100%25", "100%"), ("a+b", "a+b"),
            ("%", nil), ("%4", nil), ("%4g", nil), ("%00", nil), ("%80", nil), ("%F4%90%80%80", nil),
        ] as [(String, String?)]
    )
    func decoding(encoded: String, text: String?) {
        #expect(PercentEncoding.decode(encoded.utf8) == text)
    }
}
