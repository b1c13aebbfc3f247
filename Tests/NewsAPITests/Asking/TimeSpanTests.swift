import NewsModel
import Testing

@Suite("last=…")
struct TimeSpanTests {
    @Test(
        "a span ends now and begins at a moment that holds for a while",
        arguments: [
            ("2026-03-10T15:30:45Z", "1h", "2026-03-10T14:30:00Z"),
            ("2026-03-10T00:00:00Z", "24h", "2026-03-09T00:00:00Z"),
            ("2026-01-01T12:00:00Z", "1d", "2025-12-31"),
            ("2026-03-01T00:00:00Z", "1d", "2026-02-28"),
            ("2024-03-01T00:00:00Z", "1d", "2024-02-29"),
            ("2026-03-10T23:59:59Z", "1w", "2026-03-03"),
            ("2026-03-31T08:00:00Z", "1m", "2026-02-28"),
            ("2024-03-31T08:00:00Z", "1m", "2024-02-29"),
            ("2026-01-15T08:00:00Z", "1m", "2025-12-15"),
            ("2026-01-31T08:00:00Z", "13m", "2024-12-31"),
            ("2026-12-31T08:00:00Z", "12m", "2025-12-31"),
            ("2024-02-29T08:00:00Z", "1y", "2023-02-28"),
            ("2024-02-29T08:00:00Z", "4y", "2020-02-29"),
            ("2026-03-10T08:00:00Z", "100y", "1926-03-10"),
        ]
    )
    func start(now: String, span: String, start: String) throws {
        let moment = try #require(NewsDate(now)).firstInstant
        let client = Client(now: Timestamp(seconds: moment))
        #expect(client.get("/articles?last=" + span).status == 200)
        let from = try #require(client.archive.now.articles?.filter.from)
        #expect(Timestamp(seconds: from).description.hasPrefix(start))
        #expect(from == NewsDate(start)?.firstInstant)
        #expect(client.archive.now.articles?.filter.to == nil)
    }

    @Test("what is no span is refused", arguments: ["d", "7D", "-7d", "+7d", "7.5d", "10000d", "7d7", "٧d", "7%20d"])
    func refused(span: String) {
        #expect(Client().get("/quotes?last=" + span).faultyParameters == ["last"])
    }
}
