import JSONText
import NewsModel
import Testing

@Suite("One speaker")
struct SpeakerProfileTests {
    @Test("a profile is the list's object and what is told of one speaker alone, member for member")
    func shape() throws {
        let client = try Samples.client()
        let answer = client.get("/quotes/speakers/lin-wu")
        #expect(answer.status == 200)
        #expect(answer.type == "application/json")
        let members = try #require(answer.json.object?.members.map(\.name))
        #expect(
            members == [
                "id", "name", "role", "quotes", "articles", "first", "last", "sources", "aliases", "roles", "byMonth",
                "bySource", "newest",
            ]
        )
        let listed = try #require(client.get("/quotes/speakers?speaker=lin-wu").items.first?.object)
        for member in listed.members { #expect(answer.json[member.name] == member.value, "\(member.name)") }
    }

    @Test("names, roles, months and outlets are in the shapes of the contract")
    func parts() throws {
        let json = try Samples.client().get("/quotes/speakers/lin-wu").json
        #expect(json["aliases"]?.text == #"["Lin Wu"]"#)
        #expect(json["roles"]?.text == #"[{"role":"Mayor","first":"2026-03-01","last":"2026-03-09","count":2}]"#)
        #expect(json["byMonth"]?.text == #"[{"start":"2026-03-01","count":2}]"#)
        #expect(
            json["bySource"]?.text
                == #"[{"value":"Brookside Courier","count":1},{"value":"Harbour Mail","count":1}]"#
        )
    }

    @Test("the newest quotes are quotes as their own addresses answer them, five at most")
    func newest() throws {
        let lines = (1...7).map { number in
            #"{"id":"a\#(number)","published":"2026-01-0\#(number)","text":"\"So be it,\" said Lin Wu."}"#
        }
        let client = Client()
        _ = client.post(lines.joined(separator: "\n"), as: "application/x-ndjson")
        let newest = try #require(client.get("/quotes/speakers/lin-wu").json["newest"]?.array)
        #expect(newest.count == 5)
        for quote in newest {
            let id = try #require(quote["id"]?.string)
            #expect(client.get("/quotes/\(id)").json == quote)
        }
    }

    @Test("a month without quotes stands between those that have some")
    func emptyMonths() throws {
        let client = try Client(
            #"{"id":"a","published":"2025-11-30","text":"\"Yes,\" said Lin Wu."}"#,
            #"{"id":"b","published":"2026-02-01","text":"\"No,\" said Lin Wu."}"#
        )
        let months = client.get("/quotes/speakers/lin-wu").json["byMonth"]?.array ?? []
        #expect(months.compactMap { $0["start"]?.string } == ["2025-11-01", "2025-12-01", "2026-01-01", "2026-02-01"])
        #expect(months.compactMap { $0["count"]?.integer } == [1, 0, 0, 1])
    }

    @Test("what is unknown of a speaker is null or empty, never left out")
    func unknown() throws {
        let json = try Client(#"{"id":"a","text":"\"Yes,\" said Lin Wu."}"#).get("/quotes/speakers/lin-wu").json
        #expect(json["first"] == .null)
        #expect(json["byMonth"]?.array?.isEmpty == true)
        #expect(json["bySource"]?.array?.isEmpty == true)
        #expect(json["roles"]?.array?.first?["first"] == .null)
    }

    @Test(
        "nobody of that id is a 404 problem that names it",
        arguments: ["nobody", "Lin%20Wu", "%F0%9F%99%82", "a--b"]
    )
    func missing(id: String) throws {
        let answer = try Samples.client().get("/quotes/speakers/\(id)")
        #expect(answer.status == 404)
        #expect(answer.type == "application/problem+json")
        #expect(answer.json["type"]?.string == "/problems/not-found")
    }

    @Test("it takes no parameters but a format")
    func parameters() throws {
        let client = try Samples.client()
        #expect(client.get("/quotes/speakers/lin-wu?format=json").status == 200)
        #expect(client.get("/quotes/speakers/lin-wu?limit=3").faultyParameters == ["limit"])
        #expect(client.get("/quotes/speakers/lin-wu?format=csv").faultyParameters == ["format"])
    }
}
