import HTTPServer
import JSONText
import NewsModel
import Testing

@Suite("Articles, written one at a time")
struct ArticleWriteTests {
    @Test("a new article is a 201 with its address, the same again a 200")
    func postTwice() {
        let client = Client()
        let first = client.post(#"{"id":"x","text":"Hello."}"#)
        #expect(first.status == 201)
        #expect(first.field("Location") == "/articles/x")
        #expect(first.json["version"]?.integer == 1)
        #expect(first.place == .worker)
        let second = client.post(#"{"id":"x","text":"Hello."}"#)
        #expect(second.status == 200)
        #expect(second.field("Location") == nil)
        #expect(second.field("Content-Location") == "/articles/x")
        #expect(second.json == first.json)
    }

    @Test("an article without an id gets the same one each time")
    func derivedID() throws {
        let client = Client()
        let id = try #require(client.post(#"{"text":"Hello there."}"#).json["id"]?.string)
        #expect(client.post(#"{"text":"Hello there."}"#).status == 200)
        #expect(client.get("/articles/\(id)").json["text"]?.string == "Hello there.")
    }

    @Test("plain text is taken as an article")
    func plainText() {
        let client = Client()
        let answer = client.post("The harbour is open again.\n\nBoats came.", as: "text/plain; charset=utf-8")
        #expect(answer.status == 201)
        #expect(answer.json["text"]?.string?.contains("Boats came.") == true)
        let put = client.send(.put, "/articles/own", ["Content-Type": "text/plain"], Array("Some words.".utf8))
        #expect(put.status == 201)
        #expect(put.json["id"]?.string == "own")
    }

    @Test("quotes are found before an article is stored")
    func quotesFound() {
        let client = Client()
        #expect(client.post(Samples.dam).json["quoteCount"]?.integer == 1)
        #expect(client.get("/quotes").ids == ["dam-1"])
    }

    @Test(
        "a type is known whatever its case, spaces and parameters",
        arguments: [
            "application/json", "APPLICATION/JSON ; Charset=\"utf-8\"", "application/json;charset=UTF-8;x=y",
            "application/json;",
        ]
    )
    func mediaTypes(type: String) {
        #expect(Client().post(#"{"text":"Hello."}"#, as: type).status == 201)
    }

    @Test(
        "another type is a 415 that lists what is taken",
        arguments: [
            nil, "", "text", "text/html", "application/xml", "application/json; charset=latin1",
            "application/x-ndjson; charset=utf-16",
        ]
    )
    func unsupportedMediaType(type: String?) {
        let answer = Client().post(#"{"text":"Hello."}"#, as: type)
        #expect(answer.status == 415)
        #expect(answer.field("Accept") == "application/json, text/plain, application/x-ndjson")
        #expect(answer.json["detail"]?.string?.contains("it takes application/json, text/plain") == true)
    }

    @Test(
        "a body that can't be read is a 400",
        arguments: [
            "", "{", #"{"text":"a"} x"#, "{\"text\":\"\u{0}\"}", #"{"text":"a","text":"b"}"#, "{\"text\":\"\u{1}\"}",
        ]
    )
    func unreadable(body: String) {
        let answer = Client().post(body)
        #expect(answer.status == 400)
        #expect(answer.json["type"]?.string == "/problems/unreadable-body")
        #expect(answer.json["detail"]?.string?.isEmpty == false)
    }

    @Test("broken JSON says the line and the column")
    func brokenJSON() {
        let answer = Client().post("{\n  \"text\": \"a\",\n  oops\n}")
        #expect(answer.status == 400)
        #expect(answer.fault?["line"]?.integer == 3)
        #expect(answer.json["detail"]?.string?.contains("line 3, column 3") == true)
    }

    @Test("bytes that are not UTF-8 are a 400", arguments: ["application/json", "text/plain"])
    func notUTF8(type: String) {
        let body = Array(#"{"text":""#.utf8) + [0xFF, 0xFE] + Array(#""}"#.utf8)
        #expect(Client().send(.post, "/articles", ["Content-Type": type], body).status == 400)
    }

    @Test(
        "a readable body that can't be an article is a 422 that points at the member",
        arguments: [
            (#"{"title":"No text"}"#, "/text"),
            (#"{"text":"a","published":"2019-02-30"}"#, "/published"),
            (#"{"text":"a","url":"ftp://a.example"}"#, "/url"),
            (#"{"text":"a","id":"a b"}"#, "/id"),
            (#"{"text":7}"#, "/text"),
        ]
    )
    func notAnArticle(body: String, pointer: String) {
        let answer = Client().post(body)
        #expect(answer.status == 422)
        #expect(answer.fault?["pointer"]?.string == pointer)
        #expect(answer.json["type"]?.string == "/problems/not-an-article")
    }

    @Test("null, a number and an array are no articles", arguments: ["null", "7", #"[{"text":"a"}]"#])
    func notAnObject(body: String) {
        #expect(Client().post(body).status == 422)
    }

    @Test("brackets a hundred thousand deep are a 400")
    func deepNesting() {
        #expect(Client().post(String(repeating: "[", count: 100_000)).status == 400)
    }

    @Test("a body of more than 2 MB is refused before it is read")
    func tooLarge() {
        let text = String(repeating: "a", count: 2 * 1_024 * 1_024)
        #expect(Client().post(#"{"text":"\#(text)"}"#).status == 413)
    }

    @Test("writes take no parameters")
    func parameters() throws {
        let client = try Samples.client()
        #expect(client.post(#"{"text":"a"}"#, to: "/articles?id=x").faultyParameters == ["id"])
        #expect(client.post(#"{"text":"a"}"#, to: "/articles?dry=1", as: "application/x-ndjson").status == 400)
        #expect(client.put(#"{"text":"a"}"#, to: "/articles/x?force=1").status == 400)
        #expect(client.send(.delete, "/articles/dam?force=1").status == 400)
        #expect(client.get("/articles/dam").status == 200)
    }

    @Test("PUT creates, replaces and leaves alone")
    func put() {
        let client = Client()
        #expect(client.put(#"{"text":"One."}"#, to: "/articles/x").status == 201)
        let same = client.put(#"{"id":"x","text":"One."}"#, to: "/articles/x")
        #expect(same.status == 200)
        #expect(same.json["version"]?.integer == 1)
        #expect(client.put(#"{"text":"Two."}"#, to: "/articles/x").json["version"]?.integer == 2)
    }

    @Test("an id other than the path's, or none that can be one, is a 422")
    func putID() {
        let client = Client()
        #expect(client.put(#"{"id":"y","text":"a"}"#, to: "/articles/x").status == 422)
        #expect(client.put(#"{"text":"a"}"#, to: "/articles/a!b").status == 422)
        #expect(client.put(#"{"text":"a"}"#, to: "/articles/" + String(repeating: "x", count: 129)).status == 422)
        #expect(client.archive.now.records.isEmpty)
    }

    @Test("DELETE removes an article and its quotes; twice is a 404")
    func delete() throws {
        let client = try Samples.client()
        let answer = client.send(.delete, "/articles/dam")
        #expect(answer.status == 204)
        #expect(answer.response.body.isEmpty)
        #expect(client.get("/articles/dam").status == 404)
        #expect(client.get("/quotes/dam-1").status == 404)
        #expect(client.send(.delete, "/articles/dam").status == 404)
    }
}
