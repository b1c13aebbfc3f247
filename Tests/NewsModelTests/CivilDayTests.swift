import NewsModel
import Testing

@Suite("Civil days")
struct CivilDayTests {
    @Test(
        "days are counted from 1970-01-01",
        arguments: [
            (1970, 1, 1, 0), (1970, 1, 2, 1), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2000, 3, 1, 11_017),
            (2019, 11, 6, 18_206), (1900, 1, 1, -25_567), (1, 1, 1, -719_162), (0, 1, 1, -719_528),
            (9999, 12, 31, 2_932_896),
        ]
    )
    func number(year: Int, month: Int, day: Int, number: Int) {
        #expect(CivilDay.number(year: year, month: month, day: day) == number)
        let date = CivilDay.date(number)
        #expect(date == (year, month, day))
    }

    @Test("every day of four centuries comes back from its number")
    func roundTrip() {
        let first = CivilDay.number(year: 1800, month: 1, day: 1)
        let last = CivilDay.number(year: 2199, month: 12, day: 31)
        #expect(last - first == 146_096)
        for number in first...last {
            let date = CivilDay.date(number)
            #expect(CivilDay.number(year: date.year, month: date.month, day: date.day) == number)
        }
    }

    @Test(
        "months have their days",
        arguments: [
            (2019, 1, 31), (2019, 2, 28), (2020, 2, 29), (1900, 2, 28), (2000, 2, 29), (2019, 4, 30), (2019, 6, 30),
            (2019, 9, 30), (2019, 11, 30), (2019, 12, 31),
        ]
    )
    func daysInMonth(year: Int, month: Int, days: Int) {
        #expect(CivilDay.daysInMonth(year: year, month: month) == days)
    }
}
