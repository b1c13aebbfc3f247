import HTTPServer
import NewsAPI
import NewsModel
import Testing

/// How often the archive has been asked since the last call is told by what the cache counts.
private func hits(_ client: Client) -> Int { client.api.answers.reading.hits }

@Suite("Answers given again")
struct AnswerCacheTests {
    private static let targets = [
        "/articles", "/articles?limit=2", "/articles/dam", "/articles/dam/quotes", "/articles/dam/versions",
        "/articles/dam/versions/1", "/search?q=dam", "/quotes", "/quotes/dam-1", "/quotes?speaker=Lin%20Wu",
    ]

    @Test("the second answer is the first one, without the archive", arguments: targets)
    func again(target: String) throws {
        let client = try Samples.client()
        let first = client.get(target)
        try #require(first.status == 200, "\(first.text)")
        // From now on the archive answers nobody.
        client.archive.fail(.busy)
        let second = client.get(target)
        #expect(second.status == 200)
        #expect(second.text == first.text)
        #expect(second.field("Link") == first.field("Link"))
        #expect(second.field("ETag") == first.field("ETag"))
        #expect(second.place != .worker)
        #expect(hits(client) == 1)
    }

    @Test("a write is seen by the very next read, whatever is kept", arguments: targets)
    func staleness(target: String) throws {
        let client = try Samples.client()
        for round in 1...3 {
            _ = client.get(target)
            let kept = client.get(target)
            let text = "Changed, round \(round). \"The dam will hold,\" said Lin Wu."
            let written = client.put(
                #"{"title":"Dam \#(round)","published":"2026-03-01","text":"\#(text.replacing("\"", with: "\\\""))"}"#,
                to: "/articles/dam"
            )
            try #require(written.status == 200, "\(written.text)")
            let seen = client.get(target)
            client.api.answers.forget()
            #expect(seen.text == client.get(target).text)
            if target == "/articles/dam" { #expect(seen.text != kept.text) }
        }
        #expect(client.send(.delete, "/articles/dam").status == 204)
        #expect(client.get("/articles/dam").status == 404)
    }

    @Test("an article that is gone is not found in the cache")
    func deletion() throws {
        let client = try Samples.client()
        for target in ["/articles/fair", "/articles", "/search?q=fair"] { for _ in 0..<2 { _ = client.get(target) } }
        #expect(client.send(.delete, "/articles/fair").status == 204)
        #expect(client.get("/articles/fair").status == 404)
        #expect(!client.get("/articles").ids.contains("fair"))
        #expect(client.get("/search?q=fair").ids.isEmpty)
    }

    @Test(
        "what depends on the time of day is made each time, however it is written",
        arguments: ["/articles?last=7d", "/search?q=dam&last=7d", "/quotes?l%61st=1y", "/articles?limit=5&%6Cast=24h"]
    )
    func clock(target: String) throws {
        let client = try Samples.client()
        try #require(client.get(target).status == 200)
        #expect(client.get(target).status == 200)
        #expect(hits(client) == 0)
        #expect(client.api.answers.reading.count == 0)
    }

    @Test(
        "only answers that are a success are kept",
        arguments: [
            "/articles/nobody", "/articles?limt=2", "/articles?limit=0", "/articles?cursor=x", "/quotes/none-1",
        ]
    )
    func problems(target: String) throws {
        let client = try Samples.client()
        let first = client.get(target)
        #expect(first.status >= 400)
        #expect(client.get(target).text == first.text)
        #expect(client.api.answers.reading.count == 0)
    }

    @Test("whether the archive is well is asked each time")
    func health() throws {
        let client = try Samples.client()
        #expect(client.get("/health/ready").status == 200)
        client.archive.fail(.busy)
        #expect(client.get("/health/ready").status == 503)
    }

    @Test("a browser's page and a program's JSON are kept apart")
    func representations() throws {
        let client = try Samples.client()
        let browser = ["Accept": "text/html,application/xhtml+xml,*/*;q=0.8"]
        for _ in 0..<3 {
            #expect(client.get("/articles/dam", browser).type == "text/html; charset=utf-8")
            let json = client.get("/articles/dam")
            #expect(json.type == "application/json")
            #expect(json.field("Vary") == "Accept")
        }
    }

    @Test("the gzip form is made at the second use, on a worker, and is the same content")
    func packing() throws {
        let text = String(repeating: "The gates of the dam were opened again on Sunday. ", count: 60)
        let client = try Client(Samples.article("long", day: 3, text: text))
        let accepting = ["Accept-Encoding": "gzip"]
        let first = client.get("/articles/long", accepting)
        #expect(first.response.gzipBody == nil)
        // Someone who takes no gzip changes nothing about whose turn it is.
        #expect(client.get("/articles/long").response.gzipBody == nil)
        let second = client.get("/articles/long", accepting)
        #expect(second.place == .worker)
        let third = client.get("/articles/long", accepting)
        #expect(third.place != .worker)
        for answer in [second, third] {
            #expect(answer.text == first.text)
            #expect(answer.field("ETag") == first.field("ETag"))
            let member = try #require(answer.response.gzipBody)
            #expect(member.count < first.response.body.count / 4)
            #expect(try Self.unpacked(member) == first.response.body)
        }
    }

    @Test("a short answer is never packed")
    func shortAnswers() throws {
        let client = try Client(Samples.article("short", day: 3))
        for _ in 0..<4 {
            let answer = client.get("/articles/short", ["Accept-Encoding": "gzip"])
            #expect(answer.place != .worker)
            #expect(answer.response.gzipBody == nil)
        }
    }

    private static func unpacked(_ member: [UInt8]) throws -> [UInt8] {
        var decoder = BodyDecoder(.length(member.count), gzip: true, limits: Limits())
        var content: [UInt8] = []
        var position = 0
        _ = try decoder.decode(member.span, at: &position, into: &content, enough: .max)
        return content
    }
}
