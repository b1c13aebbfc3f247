import HTTPServer
import Testing

private func key(_ request: String) throws -> [UInt8]? {
    let bytes = Array(request.utf8)
    let head = try #require(try HeadParser(limits: Limits()).parse(bytes.span))
    var key = Array("what stood here before".utf8)
    return RequestKey.write(head, of: bytes.span, into: &key) ? key : nil
}

@Suite("The key of a request")
struct RequestKeyTests {
    @Test(
        "what no answer may depend on makes no difference",
        arguments: [
            ["User-Agent: one"], ["Cookie: a=b"], ["X-Request-Id: a"], ["Connection: close"],
            ["Accept-Language: az"], ["If: x"], ["Content-Length: 0"], ["Ranges: 1", "Originals: 2"],
        ]
    )
    func same(fields: [String]) throws {
        #expect(try key(Sample.request("/a?b=c", fields)) == key(Sample.request("/a?b=c")))
    }

    @Test(
        "every field by which a client chooses makes another key",
        arguments: [
            "Accept: text/html", "Accept: */*",
            "Accept-Encoding: gzip", "Range: bytes=0-1", "Origin: https://one.example",
            "If-None-Match: \"a\"", "If-Match: \"a\"", "If-Range: \"a\"", "If-Modified-Since: x",
            "If-Unmodified-Since: x", "accept: text/html", "RANGE: bytes=0-1",
        ]
    )
    func different(field: String) throws {
        let plain = try #require(try key(Sample.request("/a")))
        let chosen = try #require(try key(Sample.request("/a", field)))
        #expect(chosen != plain)
        #expect(try key(Sample.request("/a", field + "2")) != chosen)
        #expect(try key(Sample.request("/a", field)) == chosen)
    }

    @Test("targets and methods differ, and nothing runs into what stands beside it")
    func targets() throws {
        let requests = [
            Sample.request("/a"), Sample.request("/a?"), Sample.request("/A"), Sample.request("/aAccept:%20b"),
            Sample.request("HEAD", "/a"), Sample.request("/a", "Accept: b"), Sample.request("/a", "Accept: bOrigin:c"),
            Sample.request("/a", "Accept: b", "Origin: c"), Sample.request("/a", "Origin: c", "Accept: b"),
        ]
        let keys = try requests.map { try #require(try key($0)) }
        #expect(Set(keys).count == requests.count)
    }

    @Test(
        "a request that changes something, or has a body, has none",
        arguments: [
            Sample.request("DELETE", "/a"), Sample.request("OPTIONS", "/a"), Sample.post("/a", "x"),
            "GET /a HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\n",
            "GET /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n",
            "GET /a HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n\r\n",
        ]
    )
    func none(request: String) throws {
        #expect(try key(request) == nil)
    }
}

extension Sample {
    fileprivate static func request(_ target: String, _ fields: [String]) -> String {
        (["GET \(target) HTTP/1.1", "Host: localhost"] + fields).joined(separator: "\r\n") + "\r\n\r\n"
    }
}
