import NewsModel
import Testing

@Suite("Filters of articles and quotes")
struct FilterTests {
    @Test(
        "filters choose articles",
        arguments: [
            ("", ["fair", "bridge", "dam", "undated"]),
            ("source=Brookside+Courier", ["dam"]),
            ("source=Brookside+Courier,Harbour+Mail", ["fair", "bridge", "dam"]),
            ("source=Brookside+Courier&source=Harbour+Mail", ["fair", "bridge", "dam"]),
            ("source=-Harbour+Mail", ["dam", "undated"]),
            ("source=Harbour+Mail&section=-Arts", ["bridge"]),
            ("author=Ada+Brook", ["dam"]),
            ("language=fr", ["fair"]),
            ("speaker=Lin+Wu", ["fair", "dam"]),
            ("speaker=omar-reyes", ["bridge"]),
            ("url=https://courier.example/dam", ["dam"]),
            ("from=2026-03-05", ["fair", "bridge"]),
            ("to=2026-03-05", ["bridge", "dam"]),
            ("from=2026-03&to=2026-03-01", ["dam"]),
            ("from=2026&to=2026", ["fair", "bridge", "dam"]),
            ("from=2026-03-05T00:00:01Z", ["fair"]),
            ("from=2026-03-05T04:00:01+04:00", ["fair"]),
            ("from=2026-03-05T04:00:01%2B04:00", ["fair"]),
            ("from=2026-03-05%2000:00:00", ["fair", "bridge"]),
            ("sort=oldest&source=Harbour+Mail", ["bridge", "fair"]),
        ]
    )
    func articles(query: String, ids: [String]) throws {
        #expect(try Samples.client().get("/articles?" + query).ids == ids)
    }

    @Test("quotation marks keep a comma or a hyphen in a value")
    func quotedValues() throws {
        let client = try Samples.client()
        _ = client.get(#"/articles?author="Brook,%20Ada",Staff&source="-30-"&section=-"Arts,%20Books""#)
        let filter = client.archive.now.articles?.filter
        #expect(filter?.author.include == ["Brook, Ada", "Staff"])
        #expect(filter?.source.include == ["-30-"])
        #expect(filter?.section.exclude == ["Arts, Books"])
    }

    @Test("a list has at most a hundred values")
    func longList() {
        let values = (0...100).map(String.init).joined(separator: ",")
        #expect(Client().get("/articles?source=" + values).faultyParameters == ["source"])
    }

    @Test(
        "last counts back from the clock: hours from the minute, longer from the start of a day",
        arguments: [
            ("12h", "2026-03-10T03:30:00Z"), ("1d", "2026-03-09"), ("7d", "2026-03-03"), ("2w", "2026-02-24"),
            ("1m", "2026-02-10"), ("3m", "2025-12-10"), ("1y", "2025-03-10"), ("9999y", nil),
        ]
    )
    func last(span: String, start: String?) throws {
        let client = Client()
        #expect(client.get("/articles?last=" + span).status == 200)
        let from = client.archive.now.articles?.filter.from
        if let start { #expect(from == NewsDate(start)?.firstInstant) } else { #expect((from ?? 0) < 0) }
    }

    @Test("the last day of a long month, months back, is the last of the short one")
    func monthEnd() throws {
        let client = try Samples.client()
        _ = client.get("/quotes?last=1m")
        #expect(client.archive.now.quotes?.filter.from == NewsDate("2026-02-10")?.firstInstant)
    }

    @Test("last together with from or to is a 400", arguments: ["last=7d&from=2020", "last=7d&to=2020"])
    func lastAlone(query: String) {
        #expect(Client().get("/articles?" + query).faultyParameters == ["last"])
    }

    @Test("the filters of quotes reach the archive")
    func quotes() {
        let client = Client()
        let query =
            "speaker=lin-wu&kind=direct,-indirect&cue=said&article=dam,-fair&minConfidence=0.5&source=A&section=B"
        #expect(client.get("/quotes?" + query).status == 200)
        let question = client.archive.now.quoteSearches.first
        #expect(question?.filter.speaker.include == ["lin-wu"])
        #expect(question?.kinds == [.direct])
        #expect(question?.excludedKinds == [.indirect])
        #expect(question?.cue.include == ["said"])
        #expect(question?.article == ListFilter(include: ["dam"], exclude: ["fair"]))
        #expect(question?.minConfidence == 0.5)
        #expect(question?.filter.source.include == ["A"])
        #expect(question?.filter.section.include == ["B"])
    }
}
