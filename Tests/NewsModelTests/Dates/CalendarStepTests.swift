import NewsModel
import Testing

@Suite struct CalendarStepTests {
    @Test("every day lies in the step that begins last before it", arguments: CalendarStep.allCases)
    func days(step: CalendarStep) {
        for day in stride(from: -80_000, through: 80_000, by: 13) {
            let number = step.number(ofDay: day)
            #expect(step.firstDay(of: number) <= day)
            #expect(step.firstDay(of: number + 1) > day)
        }
    }

    @Test(
        "steps begin on Mondays, on the first of a month, on New Year's Day",
        arguments: [
            (CalendarStep.day, "2019-11-06"), (.week, "2019-11-04"), (.month, "2019-11-01"), (.year, "2019-01-01"),
        ]
    )
    func starts(step: CalendarStep, start: String) {
        let day = CivilDay.number(year: 2019, month: 11, day: 6)
        #expect(step.start(of: step.number(ofDay: day))?.description == start)
    }

    @Test("the finest steps that are few enough fit")
    func fitting() {
        #expect(CalendarStep.fitting(0...99, within: 100) == .day)
        #expect(CalendarStep.fitting(0...100, within: 100) == .week)
        #expect(CalendarStep.fitting(0...3_000, within: 100) == .month)
        #expect(CalendarStep.fitting(0...30_000, within: 100) == .year)
        #expect(CalendarStep.fitting(0...300_000, within: 100) == .year)
    }

    @Test("a moment lies in the day that it is in UTC")
    func moments() {
        #expect(CivilDay.number(ofSecond: 0) == 0)
        #expect(CivilDay.number(ofSecond: 86_399) == 0)
        #expect(CivilDay.number(ofSecond: -1) == -1)
        #expect(CivilDay.number(ofSecond: -86_400) == -1)
        #expect(CivilDay.number(ofSecond: -86_401) == -2)
    }
}
