import JSONText
import NewsModel
import Testing

@Suite("What helps where nothing is found")
struct AdviceTests {
    private static func costs(_ target: String) throws -> String? {
        try Samples.client().get(target).json["meta"]?["withoutFilter"]?.text
    }

    @Test(
        "for nothing found it is said how many would match without each filter",
        arguments: [
            ("/search?q=dam&source=Nobody", #"{"source":2}"#),
            ("/search?q=dam&source=Nobody&section=Local", #"{"source":2,"section":0}"#),
            ("/search?q=dam&from=2027", #"{"from":2}"#), ("/search?q=dam&to=2020", #"{"to":2}"#),
            ("/search?q=fair&last=1h", #"{"last":1}"#),
            ("/search?q=dam&language=fr&author=-Nobody", #"{"author":0,"language":2}"#),
            ("/search?source=Nobody&speaker=lin-wu", #"{"source":2,"speaker":0}"#),
            ("/search?in=quotes&q=hold&speaker=omar-reyes", #"{"speaker":1}"#),
            ("/quotes?q=hold&kind=indirect", #"{"kind":1}"#), ("/quotes?minConfidence=1", #"{"minConfidence":3}"#),
            ("/quotes?article=fair&q=hold", #"{"article":1}"#),
        ]
    )
    func costs(target: String, costs: String) throws {
        #expect(try Self.costs(target) == costs)
    }

    @Test(
        "it is null where something is found or nothing was filtered",
        arguments: ["/search?q=dam", "/search?q=dam&section=Local", "/search?q=zebra", "/quotes?speaker=lin-wu"]
    )
    func null(target: String) throws {
        #expect(try Self.costs(target) == "null")
    }

    @Test("lists that are no search do not have it")
    func lists() throws {
        #expect(try Samples.client().get("/articles?source=Nobody").json["meta"]?["withoutFilter"] == nil)
    }

    @Test("advice that takes too long is left out, is not tried again, and the answer says so")
    func tooLong() throws {
        let client = try Samples.client()
        client.archive.failCounting(.timeLimit(milliseconds: 5))
        let answer = client.get("/search?q=dam&source=Nobody&section=Nowhere&limit=50")
        #expect(answer.status == 200)
        #expect(answer.json["meta"]?["withoutFilter"] == .null)
        #expect(answer.json["meta"]?["limits"]?.array?.count == 1)
        #expect(client.archive.now.searches.count == 2)
        #expect(client.get("/search?q=dam").json["meta"]?["limits"] == .null)
    }

    @Test("the archive is asked for counts only, and the answer's own question comes first")
    func counting() throws {
        let client = try Samples.client()
        _ = client.get("/search?q=dam&source=Nobody&limit=50")
        let last = try #require(client.archive.now.search)
        #expect(last.limit == 1)
        #expect(!last.highlight)
        #expect(last.filter.source.isEmpty)
    }
}
