import JSONText
import Testing

@Suite("An article as text")
struct ArticleFormatTests {
    @Test(
        "it is the text as it is, without anything around",
        arguments: [
            ("?format=text", nil), ("", "text/plain"), ("", "text/plain, */*;q=0.5"),
            ("?format=text", "application/json"),
        ] as [(String, String?)]
    )
    func text(query: String, accept: String?) throws {
        let client = try Samples.client()
        let answer = client.get("/articles/dam" + query, accept.map { ["Accept": $0] } ?? [:])
        #expect(answer.status == 200)
        #expect(answer.type == "text/plain; charset=utf-8")
        #expect(answer.text == client.get("/articles/dam").json["text"]?.string)
        #expect(answer.field("Vary") == "Accept")
        #expect(answer.field("ETag") != client.get("/articles/dam").field("ETag"))
    }

    @Test(
        "JSON is what clients get who want anything",
        arguments: [nil, "*/*", "application/json", "text/plain;q=0.4, application/json", "text/plain;q=0"]
    )
    func json(accept: String?) throws {
        let answer = try Samples.client().get("/articles/dam", accept.map { ["Accept": $0] } ?? [:])
        #expect(answer.type == "application/json")
    }

    @Test("an unknown article is a problem in any form")
    func unknown() {
        #expect(Client().get("/articles/nobody?format=text").type == "application/problem+json")
    }

    @Test("forms that are to come are said to be")
    func planned() throws {
        let answer = try Samples.client().get("/articles/dam?format=ninjs")
        #expect(answer.status == 400)
        #expect(answer.fault?["message"]?.string?.contains("not supported yet") == true)
    }
}
