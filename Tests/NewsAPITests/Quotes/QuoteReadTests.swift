import JSONText
import NewsModel
import Testing

@Suite("Quotes and speakers, read")
struct QuoteReadTests {
    @Test("a quote is the contract's object, member for member")
    func shape() throws {
        let answer = try Samples.client().get("/quotes/dam-1")
        let expected = #"""
            {"id":"dam-1","kind":"direct","text":"The dam will hold,",\#
            "speaker":{"id":"lin-wu","name":"Lin Wu","role":"Mayor"},"source":"Lin Wu","cue":"said",\#
            "confidence":0.877,"spans":{"content":[[18,36]],"source":[[43,49]],"cue":[[38,42]]},\#
            "context":{"prefix":"","suffix":""},\#
            "article":{"id":"dam","title":"Dam vote","published":"2026-03-01","source":"Brookside Courier",\#
            "url":"https://courier.example/dam"},\#
            "links":{"self":"/quotes/dam-1","article":"/articles/dam","speaker":"/quotes/speakers/lin-wu"}}
            """#
        #expect(answer.text == expected)
        #expect(answer.status == 200)
    }

    @Test("a quote that nobody is named for has null where its speaker would be")
    func anonymous() throws {
        let quote = try Client(#"{"id":"x","text":"A sign: \"Keep out\""}"#).get("/quotes/x-1").json
        for name in ["speaker", "source", "cue"] { #expect(quote[name] == .null, "\(name)") }
        #expect(quote["links"]?["speaker"] == .null)
        #expect(quote["spans"]?.text == #"{"content":[[9,17]],"source":[],"cue":[]}"#)
    }

    @Test("quotes are listed newest first, without what a search adds")
    func list() throws {
        let answer = try Samples.client().get("/quotes")
        #expect(answer.ids == ["fair-1", "bridge-1", "dam-1"])
        #expect(answer.items.first?["score"] == nil)
        #expect(answer.json["meta"]?["query"] == .null)
        #expect(
            try Samples.client().get("/quotes?speaker=lin-wu&sort=oldest&fields=id").json["data"]?.text
                == #"[{"id":"dam-1"},{"id":"fair-1"}]"#
        )
    }

    @Test("q searches the quotes' words and says how it was understood")
    func query() throws {
        let answer = try Samples.client().get("/quotes?q=hold+OR+wait")
        #expect(answer.ids == ["bridge-1", "dam-1"])
        #expect(answer.json["meta"]?["query"]?["understood"]?.string == "hold OR wait")
    }

    @Test("relevance is asked for with a q, and newest is taken where the q has no word")
    func sort() {
        let client = Client()
        #expect(client.get("/quotes?q=dam&sort=relevance").status == 200)
        #expect(client.archive.now.quotes?.sort == .relevance)
        #expect(client.get("/quotes?q=!!&sort=relevance").status == 200)
        #expect(client.archive.now.quotes?.sort == .newest)
        #expect(client.get("/quotes?sort=relevance").faultyParameters == ["sort"])
        #expect(client.get("/quotes?q=dam").status == 200)
        #expect(client.archive.now.quotes?.sort == .newest)
    }

    @Test("speakers are the contract's objects")
    func speakers() throws {
        let answer = try Samples.client().get("/quotes/speakers")
        #expect(answer.ids == ["lin-wu", "omar-reyes"])
        #expect(
            answer.items.first?.text == #"""
                {"id":"lin-wu","name":"Lin Wu","role":"Mayor","quotes":2,"articles":2,"first":"2026-03-01",\#
                "last":"2026-03-09","sources":["Brookside Courier","Harbour Mail"]}
                """#
        )
        #expect(answer.json["meta"]?.text == #"{"total":2,"totalIsLowerBound":false,"limits":null}"#)
    }

    @Test("speakers are asked for by name, order and the filters of quotes")
    func speakerQuestion() throws {
        let client = try Samples.client()
        #expect(client.get("/quotes/speakers?q=reyes&sort=last&limit=3&kind=mixed&fields=name").status == 200)
        let question = client.archive.now.speakers
        #expect(question?.name == "reyes")
        #expect(question?.sort == .last)
        #expect(question?.limit == 3)
        #expect(question?.quotes.kinds == [.mixed])
        #expect(client.get("/quotes/speakers?q=reyes&fields=name").json["data"]?.text == #"[{"name":"Omar Reyes"}]"#)
        #expect(client.get("/quotes/speakers?sort=newest").faultyParameters == ["sort"])
    }

    @Test("one speaker has an address")
    func speaker() throws {
        let client = try Samples.client()
        #expect(client.get("/quotes/speakers/omar-reyes").json["quotes"]?.integer == 1)
    }

    @Test("letters beyond ASCII are percent-encoded in links")
    func encodedLinks() throws {
        let client = try Client(#"{"id":"a:b~c","text":"\"No,\" said Ярославна."}"#)
        let links = client.get("/quotes/a:b~c-1").json["links"]
        #expect(links?["article"]?.string == "/articles/a:b~c")
        #expect(links?["speaker"]?.string?.hasPrefix("/quotes/speakers/%D1%8F%D1%80") == true)
    }
}
