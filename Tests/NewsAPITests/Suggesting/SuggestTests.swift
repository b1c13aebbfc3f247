import HTTPServer
import JSONText
import Testing

@Suite("Suggestions")
struct SuggestTests {
    @Test("a list of what the search may go on to")
    func list() throws {
        let answer = try Samples.client().get("/search/suggest?q=da")
        #expect(answer.status == 200)
        #expect(
            answer.text == #"""
                {"data":[{"kind":"word","text":"dam","id":null,"count":2},\#
                {"kind":"word","text":"date","id":null,"count":1}],\#
                "meta":{"total":2,"totalIsLowerBound":false,"limits":null},\#
                "links":{"self":"/search/suggest?q=da","next":null}}
                """#
        )
    }

    @Test("limit bounds it", arguments: [1, 2, 3, 50])
    func limit(limit: Int) throws {
        #expect(try Samples.client().get("/search/suggest?q=s&limit=\(limit)").items.count == min(limit, 3))
    }

    @Test("without a beginning nothing is suggested by the archive's own rules, and nothing fails")
    func empty() {
        #expect(Client().get("/search/suggest").items.isEmpty)
        #expect(Client().get("/search/suggest?q=").status == 200)
    }

    @Test(
        "other parameters and limits are a 400 that names them",
        arguments: [
            ("limit=0", "limit"), ("limit=51", "limit"), ("query=a", "query"), ("format=csv", "format"),
            ("q=a&q=b", "q"),
        ]
    )
    func faults(query: String, name: String) {
        let answer = Client().get("/search/suggest?" + query)
        #expect(answer.status == 400)
        #expect(answer.faultyParameters == [name])
    }

    @Test("it is given again with the same tag until the archive changes")
    func cached() throws {
        let client = try Samples.client()
        let first = client.get("/search/suggest?q=fa")
        #expect(first.field("ETag") != nil)
        #expect(client.get("/search/suggest?q=fa").field("ETag") == first.field("ETag"))
        _ = client.put(Samples.article("x", day: 1, text: "A fable."), to: "/articles/x")
        #expect(client.get("/search/suggest?q=fa").items.count == first.items.count + 1)
    }
}
