import Testing

@testable import saidline_fuzz

@Suite("The plain twins of targets, authorities and escapes (RFC 9112 §3.2, RFC 3986)")
struct PlainTargetTests {
    @Test(
        "a path is decoded and its dot segments are gone (RFC 3986 §5.2.4)",
        arguments: [
            ("/", "/", nil), ("/a/b/../c", "/a/c", nil), ("/a/b/c/./../../g", "/a/g", nil), ("/..", "/", nil),
            ("/../../a", "/a", nil), ("/a/..", "/", nil), ("/a/.", "/a/", nil), ("/.a/..b/...", "/.a/..b/...", nil),
            ("/%2e%2E/a", "/a", nil), ("/%C3%A9", "/é", nil), ("/a%2Fb/..", "/", nil), ("/a?", "/a", ""),
            ("/a?b?c=/../d", "/a", "b?c=/../d"), ("//a//", "//a//", nil), ("http://a.example:80/b?c", "/b", "c"),
            ("HTTPS://[::1]", "/", nil), ("http://a?b", "/", "b"),
        ] as [(String, String, String?)]
    )
    func paths(target: String, path: String, query: String?) {
        #expect(PlainTarget.reading(of: target, method: "GET") == .path(path, query: query))
    }

    @Test("other forms are told apart by the method")
    func forms() {
        let table: [(String, String, PlainTarget.Reading)] = [
            ("*", "OPTIONS", .asterisk), ("*", "GET", .refused(400)), ("a:80", "CONNECT", .refused(501)),
            ("a:80", "GET", .refused(400)), ("a", "GET", .refused(400)), ("ftp://a/", "GET", .refused(400)),
            ("http:///a", "GET", .refused(400)), ("http://a@b/", "GET", .refused(400)), ("/%", "GET", .refused(400)),
            ("/%4g", "GET", .refused(400)), ("/%00", "GET", .refused(400)), ("/%ff/..", "GET", .refused(400)),
        ]
        for (target, method, reading) in table {
            #expect(PlainTarget.reading(of: target, method: method) == reading, "\(method) \(target)")
        }
    }

    @Test(
        "an authority is a host and perhaps a port (RFC 3986 §3.2)",
        arguments: [
            ("", true), ("a.example", true), ("a:80", true), ("a:", true), ("a:65535", true), ("a:00080", true),
            ("127.0.0.1:1", true), ("[::1]", true), ("[::1]:8080", true), ("[2001:db8::7]", true), ("a%41", true),
            ("a:65536", false), ("a:8o", false), ("a:80:80", false), ("::1", false), ("[::1", false), ("[::g]", false),
            ("[::1]80", false), ("[]", false), ("a b", false), ("a@b", false), ("a/b", false), ("a%4", false),
            ("a%4g", false), ("\u{E9}", false),
        ]
    )
    func authorities(text: String, isValid: Bool) {
        #expect(PlainAuthority.isValid(text.octets) == isValid)
    }

    @Test(
        "escapes stand for octets, and a plus for a space in forms alone",
        arguments: [
            ("", "", ""), ("a+b", "a+b", "a b"), ("%2B+", "++", "+ "), ("%41%c3%A9", "Aé", "Aé"),
            ("%25%34%31", "%41", "%41"),
        ]
    )
    func escapes(encoded: String, plain: String, form: String) {
        #expect(PlainEscapes.reading(of: encoded.octets, plusIsSpace: false) == .success(plain))
        #expect(PlainEscapes.reading(of: encoded.octets, plusIsSpace: true) == .success(form))
    }

    @Test(
        "what cannot be decoded is told by its fault",
        arguments: [
            ("%", .escape), ("%4", .escape), ("%zz", .escape), ("% 1", .escape), ("%+1", .escape), ("%%41", .escape),
            ("%00", .nul), ("a\u{0}", .nul), ("%ff", .encoding), ("%C0%80", .encoding), ("%ED%A0%80", .encoding),
        ] as [(String, PlainEscapes.Fault)]
    )
    func faults(encoded: String, fault: PlainEscapes.Fault) {
        #expect(PlainEscapes.reading(of: encoded.octets, plusIsSpace: true) == .failure(fault))
        #expect(PlainEscapes.decoded(encoded.octets) == nil)
    }
}
