import HTTPServer
import JSONText
import NewsModel
import Testing

@Suite("Articles, written in bulk")
struct BulkTests {
    private let ndjson = ["Content-Type": "application/x-ndjson"]

    @Test("counts say what became of the lines")
    func counts() throws {
        let client = try Client(Samples.dam, Samples.fair)
        let changed = Samples.fair.replacingFirst("Fair opens", "Fair closes")
        let answer = client.post(
            [Samples.dam, changed, Samples.bridge].joined(separator: "\n"),
            as: "application/x-ndjson"
        )
        #expect(answer.status == 200)
        #expect(answer.text == #"{"added":1,"updated":1,"unchanged":1,"rejected":[],"moreRejected":0}"#)
    }

    @Test("a body in pieces of any size is the same body", arguments: [1, 2, 7, 64, 100_000])
    func pieces(size: Int) {
        let client = Client()
        let body = [Samples.dam, "", Samples.bridge, "  \r", "{oops}", Samples.fair].joined(separator: "\r\n")
        let answer = client.send(.post, "/articles", ndjson, Array(body.utf8), pieceSize: size)
        #expect(answer.json["added"]?.integer == 3)
        #expect(answer.json["rejected"]?.array?.map { $0["line"]?.integer } == [5])
        #expect(client.get("/articles").ids == ["fair", "bridge", "dam"])
    }

    @Test("lines that are no articles are rejected, each with its line and the reason; the others are stored")
    func rejected() throws {
        let lines = [
            Samples.dam, "{", "[]", #"{"title":"x"}"#, #"{"text":"a","published":"2019-13-01"}"#, Samples.fair,
            #"{"text":"a","url":"nowhere"}"#,
        ]
        let answer = Client().post(lines.joined(separator: "\n"), as: "application/x-ndjson")
        #expect(answer.json["added"]?.integer == 2)
        let rejected = try #require(answer.json["rejected"]?.array)
        #expect(rejected.map { $0["line"]?.integer } == [2, 3, 4, 5, 7])
        #expect(rejected.allSatisfy { $0["message"]?.string?.isEmpty == false })
        #expect(rejected[2]["message"]?.string?.contains("no text") == true)
    }

    @Test("at most a thousand rejections are listed, the others counted")
    func manyRejected() {
        let answer = Client().post(String(repeating: "{}\n", count: 1_234), as: "application/x-ndjson")
        #expect(answer.json["rejected"]?.array?.count == 1_000)
        #expect(answer.json["rejected"]?.array?.last?["line"]?.integer == 1_000)
        #expect(answer.json["moreRejected"]?.integer == 234)
    }

    @Test("a line of more than 2 MB is rejected, and the next is read")
    func longLine() {
        let long = #"{"text":""# + String(repeating: "a", count: 2 * 1_024 * 1_024) + #""}"#
        let body = Array([Samples.dam, long, Samples.fair].joined(separator: "\n").utf8)
        let answer = Client().send(.post, "/articles", ndjson, body, pieceSize: 65_536)
        #expect(answer.json["added"]?.integer == 2)
        #expect(answer.json["rejected"]?.array?.map { $0["line"]?.integer } == [2])
    }

    @Test("an empty body adds nothing")
    func empty() {
        #expect(Client().post("", as: "application/x-ndjson").json["added"]?.integer == 0)
    }

    @Test(
        "other names of lines of JSON do as well",
        arguments: ["application/ndjson", "application/jsonl; charset=utf-8"]
    )
    func otherNames(type: String) {
        #expect(Client().post(Samples.dam, as: type).json["added"]?.integer == 1)
    }

    @Test("many lines are stored in batches, and the same line twice makes one article")
    func batches() {
        let client = Client()
        let lines = (0..<1_300).map { Samples.article("a\($0 % 1_200)", day: 1 + $0 % 28) }
        let answer = client.post(lines.joined(separator: "\n"), as: "application/x-ndjson")
        #expect(answer.json["added"]?.integer == 1_200)
        #expect((answer.json["updated"]?.integer ?? 0) + (answer.json["unchanged"]?.integer ?? 0) == 100)
        #expect(client.archive.now.batches == [512, 512, 276])
    }

    @Test("a full disk ends the exchange with a 507 that says how far it came")
    func diskFull() {
        let client = Client()
        client.archive.fail(.diskFull)
        let lines = (0..<2_000).map { Samples.article("a\($0)", day: 1) }
        let answer = client.post(lines.joined(separator: "\n"), as: "application/x-ndjson")
        #expect(answer.status == 507)
        #expect(answer.json["detail"]?.string?.contains("0 articles of this body were stored") == true)
        #expect(client.archive.now.records.isEmpty)
    }
}
