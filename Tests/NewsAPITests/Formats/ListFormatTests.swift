import JSONText
import Testing

@Suite("Lists in other forms")
struct ListFormatTests {
    private static let types = [
        ("json", "application/json"), ("ndjson", "application/x-ndjson"),
        ("csv", "text/csv; charset=utf-8; header=present"), ("rss", "application/rss+xml; charset=utf-8"),
        ("atom", "application/atom+xml; charset=utf-8"), ("jsonfeed", "application/feed+json"),
    ]
    private static let lists = ["/articles?", "/search?q=dam&", "/search?in=quotes&", "/quotes?"]

    @Test("format names the form", arguments: lists, types)
    func format(list: String, type: (name: String, contentType: String)) throws {
        let answer = try Samples.client().get(list + "format=\(type.name)&limit=1")
        #expect(answer.status == 200, "\(answer.text)")
        #expect(answer.type == type.contentType)
        #expect(answer.field("Vary") == "Accept")
        #expect(answer.field("ETag") != nil)
        let link = try #require(answer.field("Link"))
        #expect(link.contains("rel=\"self\""))
        #expect(link.contains("rel=\"next\""))
    }

    @Test(
        "Accept chooses, too, and JSON where no form is named",
        arguments: [
            (nil, "json"), ("*/*", "json"), ("", "json"), ("image/png", "json"), ("application/*", "json"),
            ("application/json", "json"), ("text/csv", "csv"), ("TEXT/CSV", "csv"), ("text/csv, */*", "csv"),
            ("application/x-ndjson", "ndjson"), ("application/rss+xml, application/atom+xml;q=0.9", "rss"),
            ("application/rss+xml;q=0.8, application/atom+xml;q=0.9", "atom"), ("application/feed+json", "jsonfeed"),
            ("text/csv;q=0.5, application/json", "json"), ("text/csv;q=0.5, */*;q=0.8", "json"),
            ("text/csv;q=0", "json"), ("text/csv, application/json", "json"),
            ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "json"),
        ]
    )
    func accept(accept: String?, name: String) throws {
        let type = try #require(Self.types.first { $0.0 == name }).1
        let answer = try Samples.client().get("/articles", accept.map { ["Accept": $0] } ?? [:])
        #expect(answer.type == type)
    }

    @Test("format beats Accept")
    func both() throws {
        #expect(try Samples.client().get("/quotes?format=json", ["Accept": "text/csv"]).type == "application/json")
    }

    @Test("lists of other things are JSON only", arguments: ["/quotes/speakers", "/articles/dam/quotes"])
    func others(path: String) throws {
        #expect(try Samples.client().get(path + "?format=csv").status == 400)
        #expect(try Samples.client().get(path, ["Accept": "text/csv"]).type == "application/json")
    }

    @Test("NDJSON has an item on each line, as JSON has it")
    func ndjson() throws {
        let client = try Samples.client()
        let lines = client.get("/articles?format=ndjson").text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.last == "")
        let items = try lines.dropLast().map { try JSONReader.value(in: Array($0.utf8)) }
        #expect(items == client.get("/articles?format=json").items)
    }

    @Test("the pages of a form follow one another", arguments: ["ndjson", "csv", "rss"])
    func paging(name: String) throws {
        let client = try Samples.client()
        let first = client.get("/articles?format=\(name)&limit=3")
        let link = try #require(first.field("Link")?.split(separator: "<").last?.split(separator: ">").first)
        let second = client.get(String(link))
        #expect(second.type == first.type)
        #expect(second.text.contains("undated"))
        #expect(second.field("Link")?.contains("next") == false)
    }

    @Test("each form is kept for itself, whatever the client prefers")
    func cached() throws {
        let client = try Samples.client()
        for _ in 0..<2 {
            #expect(client.get("/articles", ["Accept": "text/csv"]).text.hasPrefix("id,url"))
            #expect(client.get("/articles").text.hasPrefix("{"))
            let one = client.get("/articles?format=atom", ["Host": "one.example"]).text
            #expect(one.contains("http://one.example/articles/dam"))
            let two = client.get("/articles?format=atom", ["Host": "two.example", "X-Forwarded-Proto": "https"]).text
            #expect(two.contains("https://two.example/articles/dam"))
            #expect(!two.contains("one.example"))
        }
    }

    @Test("what is no host is not put into addresses", arguments: ["a.example/x", "a\"b", "<a>", "a b", ""])
    func host(host: String) throws {
        let answer = try Samples.client().get("/articles?format=rss", ["Host": host])
        #expect(answer.text.contains("<guid isPermaLink=\"false\">/articles/dam</guid>"))
    }
}
