import HTTPServer
import Testing

/// A server's answer to a GET of `target` with `fields`.
private func get(_ server: HTTPServer, _ target: String, _ fields: String..., head: Bool = false) -> Wire.Answer? {
    let lines = ["\(head ? "HEAD" : "GET") \(target) HTTP/1.1", "Host: localhost"] + fields
    return exchange(server, lines.joined(separator: "\r\n") + "\r\n\r\n", isHead: head)
}

@Suite("Answers")
struct AnswerTests {
    @Test("every answer is dated, framed, tagged and named")
    func commonFields() throws {
        try served { server in
            let answer = try #require(get(server, "/short"))
            #expect(answer["Date"].flatMap(HTTPDate.seconds) != nil)
            #expect(answer["Content-Length"] == "5")
            #expect(answer["ETag"] == EntityTag.strong(of: Array("short".utf8)))
            #expect(answer["X-Content-Type-Options"] == "nosniff")
            #expect(answer["Server-Timing"]?.hasPrefix("app;dur=") == true)
            #expect(answer["Vary"] == nil)
            #expect(get(server, "/missing")?["Date"] != nil)
            #expect(exchange(server, "GET /\r\n\r\n")?["Date"] != nil)
        }
    }

    @Test("HEAD is GET without the content", arguments: ["/short", "/text", "/slow-text", "/missing"])
    func head(target: String) throws {
        try served { server in
            let wire = Wire(port: server.port)
            wire.send(Sample.request("HEAD", target, "Accept-Encoding: gzip") + Sample.request("/short"))
            let head = try #require(wire.answer(toHead: true))
            let whole = try #require(get(server, target, "Accept-Encoding: gzip"))
            for name in ["Content-Length", "ETag", "Content-Encoding", "Vary", "Content-Type"] {
                #expect(head[name] == whole[name])
            }
            #expect(wire.answer()?.text == "short")
        }
    }

    // MARK: Conditions

    @Test("what the client has already is not sent again", arguments: ["/text", "/slow-text"])
    func notModified(target: String) throws {
        try served { server in
            for coding in ["identity", "gzip"] {
                let whole = try #require(get(server, target, "Accept-Encoding: \(coding)"))
                let tag = try #require(whole["ETag"])
                let again = try #require(get(server, target, "Accept-Encoding: \(coding)", "If-None-Match: \(tag)"))
                #expect(again.status == 304)
                #expect(again["ETag"] == tag)
                #expect(again["Vary"] == whole["Vary"])
                #expect(again["Content-Length"] == nil)
                #expect(again["Content-Type"] == nil)
                #expect(get(server, target, "If-None-Match: \(tag)", head: true)?.status == 304)
                #expect(get(server, target, "If-Match: \(tag)")?.status == 200)
                #expect(get(server, target, "If-Match: \"other\"")?.status == 412)
            }
        }
    }

    @Test("a handler's own tag and date are honoured, in 304 too")
    func ownTag() throws {
        let route = Route(
            "/tagged",
            [
                .get: { _ in
                    var response = Sample.plain(Sample.text)
                    response.fields["ETag"] = "\"v7\""
                    response.fields["Last-Modified"] = "Mon, 02 Nov 2026 10:00:00 GMT"
                    response.fields["Cache-Control"] = "no-cache"
                    return .answer(response)
                }
            ]
        )
        try served([route]) { server in
            #expect(get(server, "/tagged")?["ETag"] == "\"v7\"")
            #expect(get(server, "/tagged", "Accept-Encoding: gzip")?["ETag"] == "\"v7-gz\"")
            let again = get(server, "/tagged", "If-None-Match: \"v7-gz\"")
            #expect(again?.status == 304)
            #expect(again?["Cache-Control"] == "no-cache")
            let dated = "If-Modified-Since: Mon, 02 Nov 2026 10:00:00 GMT"
            #expect(get(server, "/tagged", dated)?.status == 304)
            #expect(get(server, "/tagged", "If-None-Match: \"v6\"", dated)?.status == 200)
        }
    }

    @Test("an answer whose handler says nothing to caches is to be validated each time, an error too")
    func cacheControl() throws {
        let route = Route("/kept", [.get: { _ in .answer(kept) }, .post: { _ in .answer(Sample.plain("posted")) }])
        try served([route]) { server in
            #expect(get(server, "/kept")?["Cache-Control"] == "max-age=60")
            #expect(get(server, "/nowhere")?["Cache-Control"] == "no-cache")
            // RFC 9110 §9.3.3: what POST answers is kept only where the answer says so.
            #expect(exchange(server, Sample.post("/kept", ""))?["Cache-Control"] == nil)
        }
        try served { server in
            let answer = get(server, "/text")
            #expect(answer?["Cache-Control"] == "no-cache")
            let tag = try #require(answer?["ETag"])
            #expect(get(server, "/text", "If-None-Match: \(tag)")?["Cache-Control"] == "no-cache")
        }
    }

    private var kept: Response {
        var response = Sample.plain("kept")
        response.fields["Cache-Control"] = "max-age=60"
        return response
    }

    @Test("a 304 has what caches need, and leaves out what the client has kept")
    func briefNotModified() throws {
        let route = Route("/linked", [.get: { _ in .answer(linked) }])
        try served([route]) { server in
            let answer = try #require(get(server, "/linked"))
            let again = try #require(get(server, "/linked", "If-None-Match: \(answer["ETag"] ?? "none")"))
            #expect(again.status == 304)
            for name in ["ETag", "Vary", "Cache-Control", "Last-Modified", "Access-Control-Allow-Origin"] {
                #expect(answer[name] != nil && again[name] == answer[name], "\(name)")
            }
            for name in ["Link", "X-Content-Type-Options", "Access-Control-Expose-Headers", "Content-Type"] {
                #expect(answer[name] != nil && again[name] == nil, "\(name)")
            }
        }
    }

    private var linked: Response {
        var response = Sample.plain(Sample.text)
        response.fields["Link"] = "</linked?page=2>; rel=\"next\""
        response.fields["Last-Modified"] = "Mon, 02 Nov 2026 10:00:00 GMT"
        return response
    }

    // MARK: gzip

    @Test(
        "text worth it goes as gzip to those who take it, under a tag of its own",
        arguments: ["/text", "/slow-text"]
    )
    func gzip(target: String) throws {
        try served { server in
            let plain = try #require(get(server, target))
            let packed = try #require(get(server, target, "Accept-Encoding: gzip"))
            #expect(packed["Content-Encoding"] == "gzip")
            #expect(packed.body.count < plain.body.count / 4)
            #expect(packed["ETag"] != plain["ETag"])
            #expect(packed["Vary"] == "Accept-Encoding")
            #expect(plain["Vary"] == "Accept-Encoding")
            var decoder = BodyDecoder(.length(packed.body.count), gzip: true, limits: Limits())
            var position = 0
            var content: [UInt8] = []
            #expect(try decoder.decode(packed.body.span, at: &position, into: &content, enough: .max))
            #expect(content == plain.body)
        }
    }

    @Test("short content goes plain, unless plain is what the client excludes")
    func shortContent() throws {
        try served { server in
            #expect(get(server, "/short", "Accept-Encoding: gzip")?["Content-Encoding"] == nil)
            #expect(get(server, "/short", "Accept-Encoding: gzip, identity;q=0")?["Content-Encoding"] == "gzip")
            #expect(get(server, "/short", "Accept-Encoding: *;q=0")?.status == 406)
            #expect(get(server, "/missing", "Accept-Encoding: *;q=0")?.status == 404)
        }
    }

    @Test("a gzip form that the handler has at hand is sent as it is; so is a coding of its own")
    func ownCoding() throws {
        let routes = [
            Route(
                "/ready",
                [
                    .get: { _ in
                        var response = Sample.plain(Sample.text)
                        response.gzipBody = Array("as it is".utf8)
                        return .answer(response)
                    }
                ]
            ),
            Route(
                "/coded",
                [
                    .get: { _ in
                        var response = Sample.plain(Sample.text)
                        response.fields["Content-Encoding"] = "br"
                        return .answer(response)
                    }
                ]
            ),
        ]
        try served(routes) { server in
            #expect(get(server, "/ready", "Accept-Encoding: gzip")?.text == "as it is")
            #expect(get(server, "/ready")?.text == Sample.text)
            let coded = get(server, "/coded", "Accept-Encoding: gzip")
            #expect(coded?["Content-Encoding"] == "br")
            #expect(coded?.text == Sample.text)
        }
    }

    // MARK: Fields

    @Test(
        "a sane request identifier comes back, any other is replaced",
        arguments: [("abc-1.2_3", true), ("a b", false), ("", false), ("a/b", false), ("é", false)]
    )
    func requestIdentifier(id: String, isKept: Bool) throws {
        try served { server in
            let answer = try #require(get(server, "/short", "X-Request-Id: \(id)"))
            let other = try #require(get(server, "/short", "X-Request-Id: " + String(repeating: "x", count: 129)))
            #expect((answer["X-Request-Id"] == id) == isKept)
            #expect(answer["X-Request-Id"] != other["X-Request-Id"])
            #expect(other["X-Request-Id"]?.count == 13)
        }
    }

    @Test("no field of a handler can end its line, frame the answer or steer the connection")
    func injection() throws {
        let route = Route(
            "/odd",
            [
                .get: { _ in
                    var response = Sample.plain("ok")
                    response.fields["X-Odd"] = "a\r\nSet-Cookie: b\0"
                    response.fields["X Bad"] = "x"
                    response.fields["Content-Length"] = "99"
                    response.fields["Transfer-Encoding"] = "chunked"
                    response.fields["Connection"] = "close"
                    response.fields["Vary"] = "Accept"
                    return .answer(response)
                }
            ]
        )
        try served([route]) { server in
            let answer = try #require(get(server, "/odd"))
            #expect(answer["X-Odd"] == "a  Set-Cookie: b ")
            #expect(answer["Set-Cookie"] == nil)
            #expect(answer.fields.allSatisfy { !$0.hasPrefix("X Bad") })
            #expect(answer["Content-Length"] == "2")
            #expect(answer["Transfer-Encoding"] == nil)
            #expect(answer["Connection"] == nil)
            #expect(answer["Vary"] == "Accept")
        }
    }

    @Test("204 and 304 have neither content nor length")
    func withoutContent() throws {
        let route = Route("/", [.delete: { _ in .answer(Response(.noContent, body: Array("x".utf8))) }])
        try served([route]) { server in
            let wire = Wire(port: server.port)
            wire.send(Sample.request("DELETE", "/") + Sample.request("DELETE", "/"))
            #expect(wire.answer()?["Content-Length"] == nil)
            #expect(wire.answer()?.status == 204)
        }
    }

    // MARK: Faults

    @Test(
        "faults are told by status, with what helps",
        arguments: [
            ("GET /missing HTTP/1.1\r\nHost: a\r\n\r\n", 404), ("PUT /short HTTP/1.1\r\nHost: a\r\n\r\n", 405),
            ("BREW /short HTTP/1.1\r\nHost: a\r\n\r\n", 501), ("TRACE /short HTTP/1.1\r\nHost: a\r\n\r\n", 405),
            ("GET /short HTTP/1.1\r\n\r\n", 400), ("GET /short HTTP/3.0\r\nHost: a\r\n\r\n", 505),
            ("CONNECT a:1 HTTP/1.1\r\nHost: a:1\r\n\r\n", 501), ("GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n", 400),
        ]
    )
    func faults(request: String, status: Int) throws {
        try served { server in
            let answer = try #require(exchange(server, request))
            #expect(answer.status == status)
            #expect(answer["Content-Type"] == "text/plain; charset=utf-8")
            #expect(answer.text.hasSuffix(".\n"))
            #expect(answer["Allow"] == (status == 405 ? "GET, HEAD, OPTIONS" : nil))
        }
    }

    @Test("the renderer decides how a fault looks, and sees the request where there is one")
    func renderer() throws {
        let renderer: ErrorRenderer = { fault, request in
            let text = "{\"status\":\(fault.status.code),\"path\":\"\(request?.path ?? "none")\"}"
            return Response(fault.status, contentType: "application/problem+json", body: Array(text.utf8))
        }
        try served(errorResponse: renderer) { server in
            #expect(get(server, "/missing")?.text == "{\"status\":404,\"path\":\"/missing\"}")
            #expect(exchange(server, "GET / HTTP/1.1\r\n\r\n")?.text == "{\"status\":400,\"path\":\"none\"}")
        }
    }
}
