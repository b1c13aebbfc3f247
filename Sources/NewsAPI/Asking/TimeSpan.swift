import NewsModel

/// A length of time up to now, as `last=7d` gives it.
struct TimeSpan: Sendable, Equatable {
    /// What the number counts.
    enum Unit: Character, Sendable {
        case hour = "h"
        case day = "d"
        case week = "w"
        case month = "m"
        case year = "y"
    }

    /// 1…9999.
    let count: Int
    /// What `count` counts.
    let unit: Unit

    /// Reads `12h`, `7d`, `2w`, `3m` or `1y`; `nil` for anything else.
    init?(_ text: String) {
        guard let last = text.last, let unit = Unit(rawValue: last) else { return nil }
        let digits = text.dropLast()
        guard digits.utf8.count <= 4, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        guard let count = Int(digits), count >= 1 else { return nil }
        self.count = count
        self.unit = unit
    }

    /// The moment at which the span that ends `now` began, in seconds since 1970-01-01T00:00:00Z.
    ///
    /// Hours count from the running minute; longer units from the first second of a day (UTC), so that articles of
    /// which only the day is known fall within, and answers stay the same all day.
    func start(before now: Timestamp) -> Int64 {
        if unit == .hour { return (now.seconds - Int64(count) * 3600).floored(to: 60) }
        let today = Int(now.seconds.floored(to: 86_400) / 86_400)
        switch unit {
        case .day: return Int64(today - count) * 86_400
        case .week: return Int64(today - count * 7) * 86_400
        case .month: return Self.day(today, backMonths: count)
        default: return Self.day(today, backMonths: count * 12)
        }
    }

    private static func day(_ number: Int, backMonths: Int) -> Int64 {
        let date = CivilDay.date(number)
        let months = date.year * 12 + date.month - 1 - backMonths
        let year = months.floored(to: 12) / 12
        let month = months - year * 12 + 1
        let day = min(date.day, CivilDay.daysInMonth(year: year, month: month))
        return Int64(CivilDay.number(year: year, month: month, day: day)) * 86_400
    }
}

extension FixedWidthInteger {
    /// The greatest multiple of `step` that is not above the number.
    fileprivate func floored(to step: Self) -> Self {
        let rest = self % step
        return rest < 0 ? self - rest - step : self - rest
    }
}
