import HTTPServer
import JSONText
import NewsAPI
import NewsModel
import Testing

@Suite("The surface behind a server")
struct ServedTests {
    private static let targets = [
        "/articles", "/articles?include=quotes&limit=2", "/articles/dam", "/articles/dam/quotes",
        "/articles/dam/versions",
        "/articles/dam/versions/1", "/search", "/search?q=dam", "/search?q=dam&in=quotes", "/search/suggest?q=da",
        "/articles?format=csv", "/search?q=dam&format=rss", "/quotes?format=atom", "/articles/dam?format=text",
        "/quotes", "/quotes/dam-1",
        "/quotes/speakers", "/quotes/speakers/lin-wu", "/articles/dam/similar",
        "/quotes/verify?text=water", "/health/live", "/health/ready",
    ]

    @Test("every GET route stands in the list that these tests go through")
    func complete() {
        let patterns = Client().api.routes.filter { $0.methods[.get] != nil }.map(\.pattern)
        for pattern in patterns {
            let parts = pattern.split(separator: "/")
            let isTried = Self.targets.contains { target in
                let path = target.split(separator: "?")[0].split(separator: "/")
                return path.count == parts.count && zip(path, parts).allSatisfy { $0 == $1 || $1.hasPrefix("{") }
            }
            #expect(isTried, "\(pattern)")
        }
    }

    @Test("every GET has a tag, HEAD has the same head without a body", arguments: targets)
    func head(target: String) throws {
        let served = try ServedClient(Samples.client())
        let get = try served.send("GET", target)
        let head = try served.send("HEAD", target)
        #expect(get.status == 200, "\(get.text)")
        #expect(head.status == 200)
        #expect(head.body.isEmpty)
        #expect(!get.body.isEmpty)
        for name in ["ETag", "Content-Type", "Content-Length", "Vary", "Link"] {
            #expect(head[name] == get[name], "\(name)")
        }
        #expect(get["ETag"]?.hasPrefix("\"") == true)
        #expect(get["Content-Length"] == String(get.body.count))
        #expect(get["X-Request-Id"] != nil)
        // What is too short to be packed is the same for everybody.
        let isPacked = try served.send("GET", target, ["Accept-Encoding": "gzip"])["Content-Encoding"] != nil
        #expect((get["Vary"]?.contains("Accept-Encoding") ?? false) == isPacked)
    }

    @Test("what a client has already is a 304 without a body, and with the same tag", arguments: targets)
    func notModified(target: String) throws {
        let served = try ServedClient(Samples.client())
        let tag = try #require(try served.send("GET", target)["ETag"])
        for list in [tag, "W/" + tag, "\"other\", \(tag)", "*"] {
            for method in ["GET", "HEAD"] {
                let again = try served.send(method, target, ["If-None-Match": list])
                #expect(again.status == 304, "\(method) \(list)")
                #expect(again.body.isEmpty)
                #expect(again["ETag"] == tag)
            }
        }
        #expect(try served.send("GET", target, ["If-None-Match": "\"other\""]).status == 200)
    }

    @Test(
        "a packed answer has a tag of its own, which is known again",
        arguments: ["/articles", "/articles/dam", "/search?q=dam"]
    )
    func gzip(target: String) throws {
        let served = try ServedClient(Samples.client())
        let plain = try served.send("GET", target)
        let packed = try served.send("GET", target, ["Accept-Encoding": "gzip"])
        #expect(plain["Content-Encoding"] == nil)
        guard packed["Content-Encoding"] == "gzip" else {
            #expect(plain.body.count < 1_500, "what is worth packing is packed")
            return
        }
        #expect(packed.body.starts(with: [0x1F, 0x8B]))
        #expect(packed.body.count < plain.body.count)
        let tag = try #require(packed["ETag"])
        #expect(tag != plain["ETag"])
        #expect(try served.send("GET", target, ["Accept-Encoding": "gzip", "If-None-Match": tag]).status == 304)
    }

    @Test("a write makes lists new, and leaves what it did not touch as it was")
    func changed() throws {
        let served = try ServedClient(Samples.client())
        let lists = ["/articles", "/search?q=dam", "/quotes", "/quotes/speakers", "/quotes/speakers/lin-wu"]
        let tags = try (lists + ["/articles/dam"]).map { try served.send("GET", $0)["ETag"] ?? "" }
        let body = #"{"text":"The dam! \"Hold it,\" said Lin Wu.","published":"2026-03-10"}"#
        let put = try served.send("PUT", "/articles/new", ["Content-Type": "application/json"], body: body)
        #expect(put.status == 201)
        #expect(put["Location"] == "/articles/new")
        for (target, tag) in zip(lists, tags) {
            #expect(try served.send("GET", target, ["If-None-Match": tag]).status == 200, "\(target)")
        }
        #expect(try served.send("GET", "/articles/dam", ["If-None-Match": tags.last ?? ""]).status == 304)
    }

    @Test("the tag that a read gave is the one that a write takes, packed or not", arguments: ["identity", "gzip"])
    func writeByTag(coding: String) throws {
        let long = String(repeating: "The dam holds. ", count: 300)
        let client = try Client(#"{"id":"long","text":"\#(long)"}"#)
        let served = try ServedClient(client)
        let tag = try #require(try served.send("GET", "/articles/long", ["Accept-Encoding": coding])["ETag"])
        let fields = ["Content-Type": "application/json", "If-Match": tag]
        #expect(try served.send("PUT", "/articles/long", fields, body: #"{"text":"Short."}"#).status == 200)
        let late = try served.send("PUT", "/articles/long", fields, body: #"{"text":"Late."}"#)
        #expect(late.status == 412)
        #expect(late["Content-Type"] == "application/problem+json")
        #expect(try served.send("GET", "/articles/long").json["text"]?.string == "Short.")
    }

    @Test("a request's own id comes back, and one is made where there is none")
    func requestID() throws {
        let served = try ServedClient(Samples.client())
        #expect(try served.send("GET", "/articles", ["X-Request-Id": "mine-1"])["X-Request-Id"] == "mine-1")
        let made = try (0..<3).map { _ in try served.send("GET", "/articles")["X-Request-Id"] ?? "" }
        #expect(Set(made).count == 3)
    }

    @Test("browsers get the page, and caches are told that it depends on Accept")
    func pages() throws {
        let served = try ServedClient(Samples.client())
        for target in ["/articles/dam", "/quotes/dam-1", "/quotes/speakers/lin-wu"] {
            let page = try served.send("GET", target, ["Accept": "text/html,*/*;q=0.8"])
            #expect(page["Content-Type"]?.hasPrefix("text/html") == true)
            let json = try served.send("GET", target, ["Accept": "application/json"])
            #expect(json["Content-Type"]?.hasPrefix("application/json") == true)
            #expect(page["Vary"]?.contains("Accept") == true && json["Vary"]?.contains("Accept") == true)
            #expect(page["ETag"] != json["ETag"])
        }
    }

    @Test(
        "what the server itself refuses is a problem of the same form",
        arguments: [
            ("GET", "/nowhere", 404), ("GET", "/articles/a/b/c/d", 404), ("PATCH", "/articles/dam", 405),
            ("DELETE", "/articles", 405), ("POST", "/quotes", 405), ("PUT", "/health/live", 405),
        ]
    )
    func refused(method: String, target: String, status: Int) throws {
        let served = try ServedClient(Samples.client())
        let answer = try served.send(method, target)
        #expect(answer.status == status)
        #expect(answer["Content-Type"] == "application/problem+json")
        #expect(answer.json["status"]?.integer == status)
        #expect(answer.json["instance"]?.string == target)
        if status == 405 { #expect(answer["Allow"]?.isEmpty == false) }
    }

    @Test("a body over the limit is refused before it is read")
    func tooLarge() throws {
        let served = try ServedClient(Client())
        let fields = ["Content-Type": "application/json", "Expect": "100-continue"]
        let body = #"{"text":""# + String(repeating: "a", count: NewsAPI.standardArticleBytes) + #""}"#
        let answer = try served.send("POST", "/articles", fields, body: body)
        #expect(answer.status == 413)
        #expect(answer.json["type"]?.string == "/problems/content-too-large")
        #expect(served.client.archive.now.records.isEmpty)
    }
}
