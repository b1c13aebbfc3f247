import JSONText
import Locking
import NewsModel
import Testing

@Suite("Counts beside a list")
struct CountingTests {
    private func client(_ change: (inout Counts) -> Void) throws -> Client {
        let client = try Samples.client()
        var counts = Counts()
        change(&counts)
        client.archive.state.withLock { [counts] in $0.counts = counts }
        return client
    }

    @Test(
        "what is asked for reaches the archive",
        arguments: ["/search?", "/search?q=dam&", "/search?in=quotes&q=dam&", "/quotes?"]
    )
    func asked(target: String) throws {
        let client = try client { _ in }
        let answer = client.get(target + "facets=speaker,source&facets=language&facetLimit=3&histogram=week")
        #expect(answer.status == 200)
        let state = client.archive.now
        let counting = target.contains("quotes") ? state.quotes?.counting : state.search?.counting
        #expect(counting?.facets == [.source, .speaker, .language])
        #expect(counting?.facetLimit == 3)
        #expect(counting?.histogram == .steps(.week))
    }

    @Test("facets stand beside the data, in the order of the contract")
    func facets() throws {
        let client = try client { counts in
            counts.facets[.speaker] = [FacetCount(value: "ann-lee", name: "Ann Lee", count: 2)]
            counts.facets[.source] = [FacetCount(value: "Post \"P\"", count: 4), FacetCount(value: "Mail", count: 1)]
            counts.facets[.section] = []
        }
        let answer = client.get("/search?q=dam&facets=source,section,speaker")
        #expect(
            answer.json["facets"]?.text == #"""
                {"source":[{"value":"Post \"P\"","count":4},{"value":"Mail","count":1}],"section":[],\#
                "speaker":[{"value":"ann-lee","name":"Ann Lee","count":2}]}
                """#
        )
        #expect(answer.json["histogram"] == nil)
    }

    @Test("a histogram says its interval, and each bucket its start, count and share")
    func histogram() throws {
        let start = try #require(NewsDate("2019-11-01"))
        let client = try client {
            $0.histogram = Histogram(step: .month, buckets: [.init(start: start, count: 2, share: 2.0 / 3)])
        }
        #expect(
            client.get("/quotes?histogram=auto").json["histogram"]?.text
                == #"{"interval":"month","buckets":[{"start":"2019-11-01","count":2,"share":0.666667}]}"#
        )
        #expect(client.archive.now.quotes?.counting.histogram == .fitting)
    }

    @Test("a limit that changed the counts stands in meta.limits")
    func limits() throws {
        let client = try client { $0.limits = ["Too many days."] }
        let answer = client.get("/search?histogram=day")
        #expect(answer.json["meta"]?["limits"]?.text == #"["Too many days."]"#)
        #expect(client.get("/search").json["meta"]?["limits"] == .null)
    }

    @Test(
        "what can't be counted is a 400 that says what can",
        arguments: [
            ("facets=colour", "source, section, author, speaker, language"), ("facets=-source", "takes no"),
            ("facetLimit=0", "1 to 100"), ("facetLimit=101", "1 to 100"), ("histogram=hour", "auto, day, week"),
            ("histogram=day&histogram=week", "2 times"), ("facets=", "empty"),
        ]
    )
    func faults(query: String, hint: String) throws {
        let answer = try client { _ in }.get("/search?" + query)
        #expect(answer.status == 400)
        #expect(answer.fault?["message"]?.string?.contains(hint) == true, "\(answer.text)")
    }

    @Test("pages of a counted list are counted, too")
    func pages() throws {
        let client = try client { $0.facets[.source] = [FacetCount(value: "Mail", count: 3)] }
        let first = client.get("/search?limit=1&facets=source")
        let next = try #require(first.next)
        #expect(client.get(next).json["facets"] == first.json["facets"])
    }
}
