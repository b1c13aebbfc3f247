import Testing

@Suite("Pages and JSON at one address")
struct NegotiationTests {
    private static let browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8"

    @Test(
        "a browser gets the page, caches learn why",
        arguments: ["/articles/dam", "/quotes/dam-1", "/quotes/speakers/lin-wu"]
    )
    func browser(target: String) throws {
        let client = try Samples.client()
        let page = client.get(target, ["Accept": Self.browser])
        #expect(page.status == 200)
        #expect(page.type == "text/html; charset=utf-8")
        #expect(page.field("Vary") == "Accept")
        let json = client.get(target)
        #expect(json.type == "application/json")
        #expect(json.field("Vary") == "Accept")
    }

    @Test("the page is also for parameters that only it knows, and for ids that are unknown")
    func pageOfUnknown() {
        let client = Client()
        #expect(client.get("/articles/nobody?mark=dam", ["Accept": Self.browser]).type == "text/html; charset=utf-8")
    }

    @Test(
        "the page comes only where it is wanted more than JSON",
        arguments: [
            (nil, false), ("", false), ("*/*", false), ("application/json", false), ("text/html", true),
            ("text/*", true), ("text/html, application/json", false), ("text/html;q=0.5, application/json;q=0.4", true),
            ("text/html;q=0.4, application/json;q=0.5", false), ("application/json, text/html;q=0.9", false),
            ("text/html;q=0", false), ("TEXT/HTML", true), ("text/html;q=x", false), (";;,,/;q=", false),
            ("image/png", false), ("text/html;level=1;q=0.7, */*;q=0.1", true), ("*/*, text/html;q=0.2", false),
        ]
    )
    func qualities(accept: String?, isPage: Bool) throws {
        let fields = accept.map { ["Accept": $0] } ?? [:]
        #expect((try Samples.client().get("/articles/dam", fields).type == "application/json") == !isPage)
    }

    @Test("caches learn that a 404, too, is not for browsers")
    func problemsVary() {
        #expect(Client().get("/articles/nobody").field("Vary") == "Accept")
        #expect(Client().get("/articles/nobody?x=1").field("Vary") == "Accept")
    }

    @Test("format beats Accept")
    func formatBeatsAccept() throws {
        let answer = try Samples.client().get("/articles/dam?format=json", ["Accept": "text/html"])
        #expect(answer.type == "application/json")
        #expect(answer.status == 200)
    }

    @Test("lists are JSON whatever a browser prefers")
    func lists() throws {
        #expect(try Samples.client().get("/articles", ["Accept": Self.browser]).type == "application/json")
    }
}
