import JSONText
import NewsModel
import Testing

@Suite("The search")
struct SearchTests {
    @Test("a hit is the article without its text, with score and highlights")
    func hit() throws {
        let answer = try Samples.client().get("/search?q=bridge")
        #expect(answer.status == 200)
        let hit = try #require(answer.items.first)
        #expect(hit["id"]?.string == "bridge")
        #expect(hit["text"] == nil)
        #expect(hit["score"]?.number == 1.2346)
        let names = hit.object?.members.map(\.name) ?? []
        #expect(names.suffix(3) == ["links", "score", "highlights"])
        #expect(hit["highlights"]?["title"]?.string == "Bridge shut")
    }

    @Test("passages are escaped, and what matched is marked")
    func highlights() throws {
        let line = #"{"id":"x","text":"<b>Dam</b> & \"wall\" o'clock"}"#
        let hit = try #require(try Client(line).get("/search?q=dam+wall").items.first)
        #expect(
            hit["highlights"]?["text"]?.array?.first?.string
                == "&lt;b&gt;<mark>Dam</mark>&lt;/b&gt; &amp; &quot;<mark>wall</mark>&quot; o&#39;clock"
        )
        #expect(hit["highlights"]?["title"] == .null)
    }

    @Test("highlight=false leaves the marks out")
    func noHighlights() throws {
        let client = try Samples.client()
        let hit = try #require(client.get("/search?q=bridge&highlight=false").items.first)
        #expect(hit["highlights"] == .null)
        #expect(client.archive.now.search?.highlight == false)
    }

    @Test("fields may ask for the text")
    func fields() throws {
        let answer = try Samples.client().get("/search?q=note&fields=id,text,score")
        #expect(answer.json["data"]?.text == #"[{"id":"undated","text":"A note without a date.","score":1.2346}]"#)
    }

    @Test("meta says how q was understood and joined, and where it was not understood")
    func meta() throws {
        let client = try Samples.client()
        let meta = client.get("/search?q=the+(dam").json["meta"]
        #expect(
            meta?.text == #"""
                {"total":2,"totalIsLowerBound":false,"query":{"understood":"the dam","match":"all",\#
                "corrections":[],"notes":[{"position":4,\#
                "message":"The parenthesis has no partner and was passed over."}]},\#
                "suggestion":null,"withoutFilter":null,"limits":null}
                """#
        )
        #expect(client.get("/search").json["meta"]?["query"] == .null)
    }

    @Test(
        "without a word to look for, everything is listed, newest first",
        arguments: ["", "?q=", "?q=%F0%9F%99%82", "?q=(((", "?q=%22%22"]
    )
    func nothingToLookFor(query: String) throws {
        let client = try Samples.client()
        let answer = client.get("/search" + query)
        #expect(answer.ids == ["fair", "bridge", "dam", "undated"])
        #expect(answer.items.first?["score"] == .null)
        #expect(client.archive.now.search?.sort == .newest)
    }

    @Test(
        "whatever q is, it is answered",
        arguments: ["AND", "a OR", "\"", "title:", "NEAR(", "-", "*", "a-b", "10:30", "%25", "\\"]
    )
    func neverAnError(text: String) {
        let encoded = text.utf8.map { "%" + String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        #expect(Client().get("/search?q=" + encoded).status == 200)
    }

    @Test("a q of 100 KB is answered, with a note")
    func longQuery() {
        let answer = Client().get("/search?q=" + String(repeating: "dam+", count: 25_000))
        #expect(answer.status == 200)
        #expect(answer.json["meta"]?["query"]?["notes"]?.array?.isEmpty == false)
    }

    @Test("what was asked reaches the archive")
    func question() throws {
        let client = Client()
        #expect(client.get("/search?q=dam&match=any&sort=oldest&limit=7&source=A&language=-fr").status == 200)
        let question = try #require(client.archive.now.searches.first)
        #expect(question.expression == .word("dam"))
        #expect(question.match == .any)
        #expect(question.sort == .oldest)
        #expect(question.limit == 7)
        #expect(question.filter.source.include == ["A"])
        #expect(question.filter.language.exclude == ["fr"])
        #expect(question.highlight)
        _ = client.get("/search?q=dam")
        #expect(client.archive.now.search?.sort == .relevance)
        #expect(client.archive.now.search?.match == .auto)
    }

    @Test("in=quotes searches quotes, with the members of quotes")
    func quotes() throws {
        let client = try Samples.client()
        let answer = client.get("/search?in=quotes&q=hold&speaker=lin-wu")
        #expect(answer.ids == ["dam-1"])
        let hit = try #require(answer.items.first)
        #expect(hit["highlights"]?["text"]?.array?.first?.string == "The dam will <mark>hold</mark>,")
        #expect(hit["score"] == .null)
        #expect(hit["spans"] != nil)
        #expect(client.archive.now.quotes?.highlight == true)
        #expect(
            client.get("/search?in=quotes&q=hold&fields=id,score").json["data"]?.text
                == #"[{"id":"dam-1","score":null}]"#
        )
    }
}
