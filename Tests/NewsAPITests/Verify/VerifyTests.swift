import JSONText
import NewsAPI
import NewsModel
import Testing

@Suite("GET /quotes/verify")
struct VerifyTests {
    private func client() throws -> Client {
        try Client(
            #"{"id": "a", "source": "Bay Post", "published": "2021", "text": "\"The mill is safe\" said Ada Roe."}"#,
            #"{"id": "b", "published": "2023-05-06", "text": "\"Bread is dear\" said Sam Doe."}"#
        )
    }

    @Test("the answer has a verdict, the closest quotes and what was searched")
    func shape() throws {
        let answer = try client().get("/quotes/verify?text=the+mill+was+safe&limit=1")
        #expect(answer.status == 200)
        #expect(answer.type == "application/json")
        #expect(answer.json["verdict"]?.string == "close")
        let match = try #require(answer.items.first)
        #expect(answer.items.count == 1)
        #expect((0.6..<1).contains(match["similarity"]?.number ?? 0))
        let steps = match["diff"]?.array?.map { "\($0["op"]?.string ?? "") \($0["text"]?.string ?? "")" }
        #expect(steps == ["equal The mill", "delete was", "insert is", "equal safe"])
        #expect(match["id"]?.string == "a-1")
        #expect(match["text"]?.string == "The mill is safe")
        #expect(match["speaker"]?["name"]?.string == "Ada Roe")
        #expect(match["article"]?["published"]?.string == "2021")
        #expect(match["links"]?["self"]?.string == "/quotes/a-1")
        #expect(answer.json["searched"]?["quotes"]?.integer == 2)
        #expect(answer.json["searched"]?["articles"]?.integer == 2)
        #expect(answer.json["searched"]?["from"]?.string == "2021")
        #expect(answer.json["searched"]?["to"]?.string == "2023-05-06")
        #expect(answer.json["meta"]?["limits"] == .null)
        #expect(answer.json["links"]?["self"]?.string == "/quotes/verify?text=the%20mill%20was%20safe&limit=1")
    }

    @Test(
        "verdicts are named as the contract names them",
        arguments: [
            ("The%20MILL%20is%20safe", "exact"), ("mill%20is%20quite%20safe", "close"), ("green%20paint", "none"),
        ]
    )
    func verdicts(text: String, verdict: String) throws {
        #expect(try client().get("/quotes/verify?text=\(text)").json["verdict"]?.string == verdict)
    }

    @Test("filters, limit and text become the question for the archive")
    func question() throws {
        let client = try client()
        let filters =
            "speaker=Ada&from=2020&to=2021&source=-Bay&kind=direct&cue=said&article=a&section=x&minConfidence=0.5"
        _ = client.get("/quotes/verify?text=mill&limit=7&" + filters)
        let asked = try #require(client.archive.now.verified)
        #expect(asked.text == "mill")
        #expect(asked.limit == 7)
        #expect(asked.quotes.filter.speaker.include == ["Ada"])
        #expect(asked.quotes.filter.from == NewsDate("2020")?.firstInstant)
        #expect(asked.quotes.filter.to == NewsDate("2021")?.lastInstant)
        #expect(asked.quotes.filter.source.exclude == ["Bay"])
        #expect(asked.quotes.kinds == [.direct])
        #expect(asked.quotes.cue.include == ["said"])
        #expect(asked.quotes.article.include == ["a"])
        #expect(asked.quotes.filter.section.include == ["x"])
        #expect(asked.quotes.minConfidence == 0.5)
    }

    @Test(
        "what can't be verified is a problem of text",
        arguments: [
            ("", "missing"), ("text=", "empty"), ("text=%20", "no words"), ("text=%E2%80%94", "no words"),
            ("text=a&text=b", "once"), ("text=" + String(repeating: "a+", count: 1_001), "more than 1000 words"),
            ("text=" + String(repeating: "a", count: 32_769), "longer than 32768 bytes"), ("limit=3", "missing"),
        ]
    )
    func faults(query: String, message: String) throws {
        let answer = try client().get("/quotes/verify?" + query)
        #expect(answer.status == 400)
        #expect(answer.faultyParameters == ["text"])
        #expect(answer.fault?["message"]?.string?.contains(message) == true, "\(answer.text)")
    }

    @Test("a thousand words are taken")
    func long() throws {
        let answer = try client().get("/quotes/verify?text=" + String(repeating: "a+", count: 1_000))
        #expect(answer.status == 200)
    }

    @Test(
        "likely names are offered for others",
        arguments: [("q=mill", "text"), ("quote=mill", "text"), ("text=mill&person=Ada", "speaker")]
    )
    func suggestions(query: String, name: String) throws {
        let answer = try client().get("/quotes/verify?" + query)
        #expect(answer.status == 400)
        #expect(answer.fault?["suggestion"]?.string == name)
    }

    @Test("an unchanged archive gives the same answer again, a changed one another")
    func cached() throws {
        let client = try client()
        let first = client.get("/quotes/verify?text=bread")
        let tag = try #require(first.field("ETag"))
        #expect(client.get("/quotes/verify?text=bread").field("ETag") == tag)
        _ = client.post(#"{"id": "c", "text": "\"Bread is bread\" said Sam Doe."}"#)
        #expect(client.get("/quotes/verify?text=bread").field("ETag") != tag)
    }
}
