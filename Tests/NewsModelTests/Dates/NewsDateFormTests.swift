import NewsModel
import Testing

@Suite("Forms of dates")
struct NewsDateFormTests {
    @Test("every day of a year reads back as it is written, and the next number of a month is none")
    func days() throws {
        for year in [0, 1900, 2019, 2020, 9999] {
            for month in 1...12 {
                let count = CivilDay.daysInMonth(year: year, month: month)
                for day in 1...count {
                    let date = try #require(NewsDate(year: year, month: month, day: day))
                    #expect(NewsDate(date.description) == date)
                    #expect(date.description.count == 10)
                }
                #expect(NewsDate(year: year, month: month, day: count + 1) == nil)
                #expect(NewsDate(year: year, month: month, day: 0) == nil)
            }
        }
    }

    @Test(
        "an offset moves the moment, not the print",
        arguments: [
            ("2019-11-06T00:30:00+01:00", "2019-11-05T23:30:00Z"),
            ("2019-12-31T23:30:00-01:00", "2020-01-01T00:30:00Z"),
            ("2020-03-01T05:29:59+05:30", "2020-02-29T23:59:59Z"),
            ("2019-01-01T00:00:00+23:59", "2018-12-31T00:01:00Z"),
            ("2019-01-01T00:00:00-23:59", "2019-01-01T23:59:00Z"), ("2019-01-01 08:00 ", nil),
            ("2019-01-01T08:00:00 Z", nil), ("2019-01-01T08:00:00Zz", nil), ("2019-01-01T08:00:00+0", nil),
            ("2019-01-01T08:00:00+0460", nil), ("2019-01-01T08:00:00+04:", nil), ("2019-01-01T8:00", nil),
            ("2019-01-01T08", nil), ("2019-01-01T08:00:0", nil), ("2019-01-01T08:00:00,5Z", nil),
        ] as [(String, String?)]
    )
    func offsets(text: String, other: String?) {
        let (one, two) = (NewsDate(text), other.flatMap { NewsDate($0) })
        #expect(one?.firstInstant == two?.firstInstant)
        #expect((one == nil) == (other == nil))
        #expect(one == nil || one?.description == text)
        #expect(one == nil || one != two, "the source's own offset is kept")
    }

    @Test("fractions of any length are dropped, but not digits for ever", arguments: [1, 3, 9, 15])
    func fractions(digits: Int) {
        let text = "2019-11-06T14:03:07." + String(repeating: "9", count: digits) + "Z"
        #expect(NewsDate(text)?.description == "2019-11-06T14:03:07Z")
    }

    @Test("a piece of a longer text reads as the text would")
    func substrings() {
        let line = "Ketterby, 2021-03-04, late"
        #expect(NewsDate(line.dropFirst(10).prefix(10))?.description == "2021-03-04")
        #expect(NewsDate(line.dropFirst(10).prefix(7))?.precision == .month)
        #expect(NewsDate(line.dropFirst(9).prefix(10)) == nil)
    }

    @Test("a coarser date covers every finer one within it, and no more")
    func covering() throws {
        let year = try #require(NewsDate("2020"))
        var end = year.firstInstant - 1
        for month in 1...12 {
            let part = try #require(NewsDate(year: 2020, month: month))
            #expect(part.firstInstant == end + 1)
            var dayEnd = end
            for day in 1...CivilDay.daysInMonth(year: 2020, month: month) {
                let date = try #require(NewsDate(year: 2020, month: month, day: day))
                #expect(date.firstInstant == dayEnd + 1)
                dayEnd = date.lastInstant
            }
            end = part.lastInstant
            #expect(dayEnd == end)
        }
        #expect(end == year.lastInstant)
    }

    @Test("digits are those of ASCII alone", arguments: ["٢٠١٩", "2０19", "２０１９-11", "+019", "2 19", "0x7F"])
    func digits(text: String) {
        #expect(NewsDate(text) == nil)
    }
}
