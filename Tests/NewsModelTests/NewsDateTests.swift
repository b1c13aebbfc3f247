import NewsModel
import Testing

@Suite("News dates")
struct NewsDateTests {
    @Test(
        "a date reads back as it is written",
        arguments: [
            "2019", "2019-11", "2019-11-06", "2019-11-06T14:03:00Z", "2019-11-06T14:03:00+04:00",
            "2019-11-06T14:03:00-09:30", "0001-01-01", "9999-12-31T23:59:59Z", "2020-02-29",
        ]
    )
    func roundTrip(text: String) {
        #expect(NewsDate(text)?.description == text)
    }

    @Test(
        "other spellings of a moment are understood",
        arguments: [
            ("2019-11-06 14:03", "2019-11-06T14:03:00Z"), ("2019-11-06T14:03", "2019-11-06T14:03:00Z"),
            ("2019-11-06t14:03:00z", "2019-11-06T14:03:00Z"),
            ("2019-11-06T14:03:00.123456+0400", "2019-11-06T14:03:00+04:00"),
            ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"), ("2019-11-06T14:03:00+00:00", "2019-11-06T14:03:00Z"),
        ]
    )
    func spellings(text: String, description: String) {
        #expect(NewsDate(text)?.description == description)
    }

    @Test(
        "what no calendar holds is no date",
        arguments: [
            "", "19", "2019-", "2019-13", "2019-00", "2019-02-29", "2019-11-31", "2019-11-00", "2019-11-06T",
            "2019-11-06T24:00",
            "2019-11-06T14:60", "2019-11-06T14:03:61", "2019-11-06T14:03:00+24:00", "2019-11-06x", "2019-1-6",
            "2019/11/06",
            "6 November 2019", "2019-11-06T14:03:00.", " 2019", "-019",
        ]
    )
    func impossible(text: String) {
        #expect(NewsDate(text) == nil)
    }

    @Test("the precision is that of the parts given")
    func precision() throws {
        #expect(try #require(NewsDate("2019")).precision == .year)
        #expect(try #require(NewsDate("2019-11")).precision == .month)
        #expect(try #require(NewsDate("2019-11-06")).precision == .day)
        #expect(try #require(NewsDate("2019-11-06T00:00")).precision == .second)
        #expect(NewsDate.Precision.year < .month)
    }

    @Test(
        "a date covers all its seconds",
        arguments: [
            ("1970", 0, 31_535_999), ("1970-01", 0, 2_678_399), ("1970-01-01", 0, 86_399),
            ("1970-01-01T00:00:10Z", 10, 10), ("1970-01-01T04:00:00+04:00", 0, 0), ("1969-12-31T19:30:00-04:30", 0, 0),
            ("2020-02", 1_580_515_200, 1_583_020_799),
        ] as [(String, Int64, Int64)]
    )
    func instants(text: String, first: Int64, last: Int64) throws {
        let date = try #require(NewsDate(text))
        #expect(date.firstInstant == first)
        #expect(date.lastInstant == last)
    }

    @Test("parts without those before them make no date")
    func gaps() {
        #expect(NewsDate(year: 2019, day: 6) == nil)
        #expect(NewsDate(year: 2019, month: 11, secondOfDay: 0) == nil)
        #expect(NewsDate(year: 10_000) == nil)
        #expect(NewsDate(year: 2019, month: 11, day: 6, secondOfDay: 86_400) == nil)
        #expect(NewsDate(year: 2019, month: 11, day: 6, secondOfDay: 0, offsetMinutes: 1_440) == nil)
    }

    @Test("below seconds there is no offset")
    func offset() throws {
        let day = try #require(NewsDate(year: 2019, month: 11, day: 6, offsetMinutes: 240))
        #expect(day.offsetMinutes == 0)
        #expect(day == NewsDate("2019-11-06"))
    }
}
