import JSONText
import Testing

@Suite("Lists as feeds")
struct FeedTests {
    private static let host = ["Host": "archive.example"]
    private static let nasty =
        #"{"id":"n","title":"A <b>&\"'","text":"1 < 2 && \u0001 ]]>\n\n<i>two\ud83d\ude42","url":"#
        + #""https://a.example/?a=1&b=2","published":"2026-03-02T10:00:00+04:00","authors":["Ö & P"],"section":"<s>"}"#

    @Test("an RSS item has its title, link, date, maker and text")
    func rss() throws {
        let text = try Samples.client().get("/articles?format=rss&limit=1&section=Local", Self.host).text
        let root = try XMLText.root(of: text)
        #expect(root.name == "rss")
        #expect(root.attributes["version"] == "2.0")
        let channel = try #require(root.all("channel").first)
        #expect(channel.text("title") == "Saidline /articles?format=rss&limit=1&section=Local")
        #expect(channel.text("link") == "http://archive.example/")
        #expect(channel.text("description")?.isEmpty == false)
        #expect(channel.all("atom:link").map { $0.attributes["rel"] } == ["self", "next"])
        let item = try #require(channel.all("item").first)
        #expect(item.text("title") == "Bridge shut")
        #expect(item.text("link") == "http://archive.example/articles/bridge")
        #expect(item.text("guid") == "http://archive.example/articles/bridge")
        #expect(item.text("pubDate") == "Thu, 05 Mar 2026 00:00:00 GMT")
        #expect(item.text("dc:creator") == "Staff")
        #expect(item.text("category") == "Local")
        #expect(item.text("description") == #"<p>The bridge &amp; the dam are shut. "We wait," said Omar Reyes.</p>"#)
    }

    @Test("an Atom entry has all that RFC 4287 demands")
    func atom() throws {
        let client = try Samples.client()
        let feed = try XMLText.root(of: client.get("/articles?format=atom", Self.host).text)
        #expect(feed.name == "feed")
        #expect(feed.attributes["xmlns"] == "http://www.w3.org/2005/Atom")
        #expect(feed.text("id") == "urn:saidline:articles?format=atom")
        #expect(feed.all("author").first?.text("name") == "Saidline")
        let entries = feed.all("entry")
        #expect(
            entries.map { $0.text("id") } == ["fair", "bridge", "dam", "undated"].map { "urn:saidline:articles/\($0)" }
        )
        for entry in entries {
            #expect(entry.text("title")?.isEmpty == false)
            #expect(entry.text("updated")?.hasSuffix("Z") == true)
            #expect(entry.all("link").first?.attributes["rel"] == "alternate")
        }
        #expect(feed.text("updated") == entries.compactMap { $0.text("updated") }.max())
        let dam = entries[2]
        #expect(dam.attributes["xml:lang"] == "en")
        #expect(dam.text("published") == "2026-03-01T00:00:00Z")
        #expect(
            dam.all("link").map { $0.attributes["href"] }
                == ["https://courier.example/dam", "http://archive.example/articles/dam"]
        )
        #expect(dam.text("content")?.hasPrefix("The council met.") == true)
        #expect(entries[3].text("published") == nil)
    }

    @Test("an item of a JSON feed has its members, and none that say nothing")
    func jsonFeed() throws {
        let feed = try Samples.client().get("/articles?format=jsonfeed", Self.host).json
        #expect(feed["version"]?.string == "https://jsonfeed.org/version/1.1")
        #expect(feed["feed_url"]?.string == "http://archive.example/articles?format=jsonfeed")
        let items = try #require(feed["items"]?.array)
        #expect(
            items.map { $0["id"]?.string }
                == ["fair", "bridge", "dam", "undated"]
                .map { "http://archive.example/articles/\($0)" }
        )
        #expect(items[2]["external_url"]?.string == "https://courier.example/dam")
        #expect(items[2]["authors"]?.text == #"[{"name":"Ada Brook"}]"#)
        #expect(items[2]["date_published"]?.string == "2026-03-01T00:00:00Z")
        #expect(items[3].object?.members.map(\.name) == ["id", "url", "title", "content_text", "date_modified"])
        #expect(items[3]["title"]?.string == "A note without a date.")
    }

    @Test("quotes are entries under their speaker's name", arguments: ["/quotes?", "/search?in=quotes&q=hold&"])
    func quotes(list: String) throws {
        let client = try Samples.client()
        let feed = client.get(list + "article=dam&format=jsonfeed".replacing("article=dam&", with: ""), Self.host).json
        let item = try #require(feed["items"]?.array?.last)
        #expect(item["id"]?.string == "http://archive.example/quotes/dam-1")
        #expect(item["title"]?.string == "Lin Wu: The dam will hold,")
        #expect(item["content_text"]?.string == "The dam will hold,")
        #expect(item["tags"]?.text == #"["Brookside Courier"]"#)
    }

    @Test("a hit shows its passages, or its text where that is asked for")
    func hits() throws {
        let client = try Samples.client()
        let passages = client.get("/search?q=friday&format=jsonfeed").json["items"]?.array?.first
        #expect(passages?["content_text"]?.string == #"The fair opens on Friday. "Come early," said Lin Wu."#)
        let whole = client.get("/search?q=council&format=jsonfeed&fields=id,text").json["items"]?.array?.first
        #expect(whole?["content_text"]?.string?.hasSuffix("Nobody else spoke.") == true)
    }

    @Test("what looks like markup, and what XML cannot hold, does no harm", arguments: ["rss", "atom"])
    func nasty(form: String) throws {
        let root = try XMLText.root(of: Client(Self.nasty).get("/articles?format=\(form)").text)
        let item = try #require((root.all("channel").first ?? root).elements.last)
        #expect(item.text("title") == #"A <b>&"'"#)
        let text = try #require(item.text("description") ?? item.text("content"))
        #expect(text.contains("\u{FFFD}"))
        #expect(text.contains("🙂"))
        #expect(form == "atom" || text == "<p>1 &lt; 2 &amp;&amp; \u{FFFD} ]]&gt;</p>\n<p>&lt;i&gt;two🙂</p>")
        let category = item.text("category") ?? ""
        #expect(category + (item.all("category").first?.attributes["term"] ?? "") == "<s>")
    }

    @Test("an empty list is a feed without entries", arguments: ["rss", "atom"])
    func empty(form: String) throws {
        let root = try XMLText.root(of: Client().get("/articles?format=\(form)").text)
        #expect(root.all("entry").isEmpty)
        #expect(root.all("channel").allSatisfy { $0.all("item").isEmpty })
        #expect(form == "rss" || root.text("updated") == "1970-01-01T00:00:00Z")
    }

    @Test("a long first line is cut after a word where there is no title")
    func longTitles() throws {
        let text = String(repeating: "harbour ", count: 20)
        let client = try Client(#"{"id":"x","text":"\#(text)"}"#)
        let title = client.get("/articles?format=jsonfeed").json["items"]?.array?.first?["title"]?.string
        #expect(title == String(repeating: "harbour ", count: 9) + "harbour…")
    }
}
