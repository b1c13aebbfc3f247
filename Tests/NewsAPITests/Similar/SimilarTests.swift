import JSONText
import NewsAPI
import NewsModel
import Testing

@Suite("GET /articles/{id}/similar")
struct SimilarTests {
    private func client() throws -> Client {
        try Client(
            #"{"id": "a", "text": "The mill above the river is safe again."}"#,
            #"{"id": "b", "title": "Mill", "text": "THE MILL ABOVE THE RIVER IS SAFE AGAIN"}"#,
            #"{"id": "c", "text": "Bread is dear in Marrensby."}"#
        )
    }

    @Test("each article comes with its relation and similarity, without its text")
    func shape() throws {
        let answer = try client().get("/articles/a/similar")
        #expect(answer.status == 200)
        #expect(answer.items.map { $0["relation"]?.string } == ["copy", "related"])
        #expect(answer.items.map { $0["similarity"]?.number } == [1, 0])
        let article = try #require(answer.items.first?["article"])
        #expect(article["id"]?.string == "b")
        #expect(article["title"]?.string == "Mill")
        #expect(article["text"] == nil)
        #expect(article["links"]?["self"]?.string == "/articles/b")
        #expect(answer.json["meta"]?["total"]?.integer == 2)
        #expect(answer.json["links"]?["self"]?.string == "/articles/a/similar")
        #expect(answer.field("ETag") != nil)
    }

    @Test("limit says how many, from 1 to 200")
    func limit() throws {
        let client = try client()
        #expect(client.get("/articles/a/similar?limit=1").items.count == 1)
        #expect(client.get("/articles/a/similar?limit=200").status == 200)
        #expect(client.get("/articles/a/similar?limit=0").faultyParameters == ["limit"])
        #expect(client.get("/articles/a/similar?count=3").fault?["suggestion"]?.string == "limit")
    }

    @Test("an unknown article is a 404, a failing archive a 500 that tells nothing")
    func problems() throws {
        let client = try client()
        let unknown = client.get("/articles/x/similar")
        #expect(unknown.status == 404)
        #expect(unknown.type == "application/problem+json")
        client.archive.fail(.damaged(detail: "page 7"))
        let failed = client.get("/articles/a/similar")
        #expect(failed.status == 500)
        #expect(!failed.text.contains("page 7"))
    }
}
