import NewsModel
import Testing

@Suite("Steps of the calendar by hand")
struct StepReferenceTests {
    private func day(_ text: String) throws -> Int {
        let date = try #require(NewsDate(text))
        return CivilDay.number(ofSecond: date.firstInstant)
    }

    @Test(
        "two days lie in one step or not",
        arguments: [
            (CalendarStep.week, "2019-12-30", "2020-01-05", true), (.week, "2019-12-29", "2019-12-30", false),
            (.week, "1969-12-29", "1970-01-04", true), (.week, "1970-01-04", "1970-01-05", false),
            (.week, "1899-12-31", "1900-01-01", false), (.month, "2020-02-01", "2020-02-29", true),
            (.month, "2020-02-29", "2020-03-01", false), (.month, "1969-12-01", "1969-12-31", true),
            (.month, "2019-06-15", "2020-06-15", false), (.year, "1969-01-01", "1969-12-31", true),
            (.year, "1969-12-31", "1970-01-01", false), (.day, "1969-12-31", "1969-12-31", true),
            (.day, "1969-12-31", "1970-01-01", false),
        ]
    )
    func together(step: CalendarStep, one: String, two: String, isSame: Bool) throws {
        let numbers = try (step.number(ofDay: day(one)), step.number(ofDay: day(two)))
        #expect((numbers.0 == numbers.1) == isSame)
        #expect(isSame || numbers.1 > numbers.0)
    }

    @Test("every week has seven days, the first of them a Monday")
    func weeks() throws {
        let monday = try day("2024-01-01")
        for week in -600...600 {
            let first = CalendarStep.week.firstDay(of: week)
            #expect(CalendarStep.week.firstDay(of: week + 1) - first == 7)
            #expect((first - monday) % 7 == 0)
        }
    }

    @Test("a step beyond the years that a date can have begins at no date")
    func beyond() {
        #expect(CalendarStep.year.start(of: 9_999)?.description == "9999-01-01")
        #expect(CalendarStep.year.start(of: 10_000) == nil)
        #expect(CalendarStep.month.start(of: 12 * 10_000) == nil)
        #expect(CalendarStep.year.start(of: 0)?.description == "0000-01-01")
        #expect(CalendarStep.year.start(of: -1) == nil)
    }

    @Test("one day always fits, whatever the limit", arguments: [1, 2, 365])
    func single(limit: Int) throws {
        let day = try day("2020-02-29")
        #expect(CalendarStep.fitting(day...day, within: limit) == .day)
    }

    @Test(
        "moments beyond four digits of years are told as seconds, all others as dates",
        arguments: [
            (253_402_300_799, "9999-12-31T23:59:59Z"), (253_402_300_800, "253402300800"),
            (-62_167_219_200, "0000-01-01T00:00:00Z"), (-62_167_219_201, "-62167219201"),
            (951_782_399, "2000-02-28T23:59:59Z"), (951_782_400, "2000-02-29T00:00:00Z"),
        ] as [(Int64, String)]
    )
    func timestamps(seconds: Int64, text: String) {
        #expect(Timestamp(seconds: seconds).description == text)
    }
}
