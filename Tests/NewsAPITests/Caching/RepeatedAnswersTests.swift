import HTTPServer
import NewsAPI
import Testing

@Suite("Answers that the server repeats by itself")
struct RepeatedAnswersTests {
    private static let targets = [
        "/articles", "/articles?limit=200", "/articles/dam", "/articles/dam/quotes", "/search?q=dam", "/quotes/dam-1",
    ]

    @Test("after a few reads even the cache is not asked any more", arguments: targets)
    func untouched(target: String) throws {
        let client = try Samples.client()
        let served = try ServedClient(client)
        let first = try served.send("GET", target)
        for _ in 0..<20 {
            let again = try served.send("GET", target)
            #expect(again.status == 200)
            #expect(again.text == first.text)
            #expect(again["ETag"] == first["ETag"])
            #expect(again["Vary"] == first["Vary"])
        }
        // Each loop asks at most once more before it knows the answer itself.
        #expect(client.api.answers.reading.hits < 20)
    }

    @Test("a write is seen by the very next read, and by who asks whether anything changed", arguments: targets)
    func staleness(target: String) throws {
        let client = try Samples.client()
        let served = try ServedClient(client)
        for round in 1...3 {
            var tag = ""
            for _ in 0..<6 { tag = try #require(try served.send("GET", target)["ETag"]) }
            for _ in 0..<6 { #expect(try served.send("GET", target, ["If-None-Match": tag]).status == 304) }
            let text = #"Changed, round \#(round). \"The dam will hold,\" said Lin Wu."#
            let written = client.put(
                #"{"title":"Dam \#(round)","published":"2026-03-01","text":"\#(text)"}"#,
                to: "/articles/dam"
            )
            try #require(written.status == 200, "\(written.text)")
            let seen = try served.send("GET", target, ["If-None-Match": tag])
            #expect(seen.text == client.get(target).text)
            #expect(seen.status == 200)
        }
    }
}
