import NewsModel
import Testing

@Suite("Timestamps")
struct TimestampTests {
    @Test(
        "moments are written in UTC",
        arguments: [
            (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (86_399, "1970-01-01T23:59:59Z"),
            (1_767_323_045, "2026-01-02T03:04:05Z"), (-86_400, "1969-12-31T00:00:00Z"),
        ] as [(Int64, String)]
    )
    func description(seconds: Int64, text: String) {
        #expect(Timestamp(seconds: seconds).description == text)
        #expect(NewsDate(text)?.firstInstant == seconds)
    }

    @Test("earlier is less")
    func order() {
        #expect(Timestamp(seconds: -5) < Timestamp(seconds: 3))
        #expect(!(Timestamp(seconds: 3) < Timestamp(seconds: 3)))
    }
}
