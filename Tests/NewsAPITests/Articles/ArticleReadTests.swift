import HTTPServer
import JSONText
import NewsModel
import Testing

@Suite("Articles, read")
struct ArticleReadTests {
    @Test("an article is the contract's object, member for member")
    func shape() throws {
        let answer = try Samples.client().get("/articles/dam")
        #expect(answer.status == 200)
        #expect(answer.type == "application/json")
        let expected = #"""
            {"id":"dam","url":"https://courier.example/dam","title":"Dam vote","authors":["Ada Brook"],\#
            "published":"2026-03-01","source":"Brookside Courier","section":"Local","language":"en","dateline":null,\#
            "text":"The council met. \"The dam will hold,\" said Lin Wu.\n\nNobody else spoke.","trailer":null,\#
            "handles":[],"wordCount":12,"quoteCount":1,"version":1,"created":"2026-01-02T03:04:06Z",\#
            "updated":"2026-01-02T03:04:06Z","links":{"self":"/articles/dam","quotes":"/articles/dam/quotes"}}
            """#
        #expect(answer.text == expected)
    }

    @Test("a dateline and a full date are written as they are known")
    func dateline() throws {
        let line =
            #"{"id":"x","text":"t","published":"2019-11-06T14:03:00+04:00","#
            + #""dateline":{"place":"BAKU","agency":"Wire","date":"Nov. 6"},"handles":["@a"],"trailer":"Follow us"}"#
        let article = try Client(line).get("/articles/x").json
        #expect(article["published"]?.string == "2019-11-06T14:03:00+04:00")
        #expect(article["dateline"]?["place"]?.string == "BAKU")
        #expect(article["dateline"]?["agency"]?.string == "Wire")
        #expect(article["dateline"]?["date"]?.string == "Nov. 6")
        #expect(article["handles"] == .array([.string("@a")]))
        #expect(article["trailer"]?.string == "Follow us")
    }

    @Test("a list has data, meta and links, articles whole")
    func list() throws {
        let answer = try Samples.client().get("/articles?limit=1")
        #expect(answer.json.object?.members.map(\.name) == ["data", "meta", "links"])
        #expect(answer.json["meta"]?.text == #"{"total":4,"totalIsLowerBound":false,"limits":null}"#)
        #expect(answer.items.first?["text"]?.string?.hasPrefix("The fair") == true)
        #expect(answer.items.first?.object?.members.count == 18)
    }

    @Test("fields choose members, in the contract's order")
    func fields() throws {
        let answer = try Samples.client().get("/articles?fields=title,id&source=Brookside+Courier")
        #expect(answer.json["data"]?.text == #"[{"id":"dam","title":"Dam vote"}]"#)
    }

    @Test(
        "include=quotes brings each article's quotes, and so does naming them among the fields",
        arguments: [
            "include=quotes&fields=id", "fields=id,quotes", "include=quotes&fields=quotes,id", "include=quotes",
        ]
    )
    func includeQuotes(wish: String) throws {
        let answer = try Samples.client().get("/articles?author=Ada+Brook&\(wish)")
        let quotes = try #require(answer.items.first?["quotes"]?.array)
        #expect(quotes.map { $0["id"]?.string } == ["dam-1"])
        #expect(quotes.first?["text"]?.string == "The dam will hold,")
        #expect(try Samples.client().get("/articles").items.first?["quotes"] == nil)
    }

    @Test("plain lists and point reads run on the loop, what may take long on a worker")
    func places() throws {
        let client = try Samples.client()
        let onLoop = ["/articles", "/articles?sort=added&limit=50", "/articles/dam", "/articles/dam/quotes", "/quotes"]
        for target in onLoop + ["/quotes/dam-1", "/health/live"] {
            #expect(client.get(target).place == .loop, "\(target)")
        }
        let onWorker = [
            "/articles?source=A", "/articles?limit=51", "/articles?include=quotes", "/search?q=a", "/quotes?q=a",
        ]
        for target in onWorker + ["/quotes?kind=direct", "/quotes/speakers", "/articles/dam/versions", "/health/ready"]
        {
            #expect(client.get(target).place == .worker, "\(target)")
        }
    }

    @Test("every version is kept, newest first, each at its own address")
    func versions() throws {
        let client = try Client(#"{"id":"x","text":"One."}"#)
        #expect(client.put(#"{"text":"Two."}"#, to: "/articles/x").json["version"]?.integer == 2)
        let answer = client.get("/articles/x/versions")
        #expect(answer.items.map { $0["version"]?.integer } == [2, 1])
        #expect(answer.items.map { $0["text"]?.string } == ["Two.", "One."])
        #expect(answer.items.last?["links"]?["self"]?.string == "/articles/x/versions/1")
        let first = client.get("/articles/x/versions/1")
        #expect(first.json == answer.items.last)
        #expect(first.status == 200)
    }

    @Test(
        "what is not there is a 404 that names it",
        arguments: [
            ("/articles/nobody", "There is no article with the id “nobody”."),
            ("/articles/nobody/quotes", "There is no article with the id “nobody”."),
            ("/articles/nobody/versions", "There is no article with the id “nobody”."),
            ("/articles/dam/versions/2", "There is no version of article “dam” with the id “2”."),
            ("/articles/dam/versions/01", "There is no version of article “dam” with the id “01”."),
            ("/quotes/dam-9", "There is no quote with the id “dam-9”."),
            ("/quotes/speakers/nobody", "There is no speaker with the id “nobody”."),
        ]
    )
    func notFound(target: String, detail: String) throws {
        let answer = try Samples.client().get(target)
        #expect(answer.status == 404)
        #expect(answer.type == "application/problem+json")
        #expect(answer.json["detail"]?.string == detail)
        #expect(answer.json["instance"]?.string == target)
    }

    @Test("the quotes of an article come in text order")
    func quotes() throws {
        let text = #"\"One,\" said Lin Wu. \"Two,\" said Omar Reyes."#
        let answer = try Client(#"{"id":"x","text":"\#(text)"}"#).get("/articles/x/quotes")
        #expect(answer.ids == ["x-1", "x-2"])
        #expect(answer.json["meta"]?["total"]?.integer == 2)
        #expect(answer.json["links"]?["self"]?.string == "/articles/x/quotes")
        #expect(try Client(#"{"id":"y","text":"None."}"#).get("/articles/y/quotes").json["data"] == .array([]))
    }
}

extension JSONValue {
    /// The value as JSON text.
    var text: String {
        var json = JSONWriter()
        json.value(self)
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
