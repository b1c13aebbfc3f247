/// A length of time that the calendar is cut into.
public enum CalendarStep: String, Sendable, CaseIterable {
    case day
    /// From Monday on, as in ISO 8601.
    case week
    case month, year

    /// The number of the step that a day lies in; the step after it has the next number.
    ///
    /// Days are counted from 1970-01-01, as in ``CivilDay``.
    public func number(ofDay day: Int) -> Int {
        switch self {
        case .day: return day
        case .week: return (day + 3 - (((day + 3) % 7) + 7) % 7) / 7
        case .month:
            let date = CivilDay.date(day)
            return date.year * 12 + date.month - 1
        case .year: return CivilDay.date(day).year
        }
    }

    /// The first day of a step.
    public func firstDay(of number: Int) -> Int {
        switch self {
        case .day: number
        case .week: number * 7 - 3
        case .month: CivilDay.number(year: number / 12, month: number % 12 + 1, day: 1)
        case .year: CivilDay.number(year: number, month: 1, day: 1)
        }
    }

    /// The first day of a step as a date; `nil` outside of the years 0 to 9999.
    public func start(of number: Int) -> NewsDate? {
        let date = CivilDay.date(firstDay(of: number))
        return NewsDate(year: date.year, month: date.month, day: date.day)
    }

    /// The finest steps of which the days fill no more than `limit`; years where none is coarse enough.
    public static func fitting(_ days: ClosedRange<Int>, within limit: Int) -> CalendarStep {
        allCases.first { $0.number(ofDay: days.upperBound) - $0.number(ofDay: days.lowerBound) < limit } ?? .year
    }
}
