import NewsModel

/// The years by which uses of names are counted, UTC.
enum SpeakerYear {
    /// The year of quotes without a date.
    static let undated = -1

    /// The year of a moment, in seconds since 1970-01-01T00:00:00Z.
    static func year(of published: Int64?) -> Int {
        published.map { month(of: $0) / 12 } ?? undated
    }

    /// The year of a key of the file.
    static func year(ofKey key: Int64) -> Int {
        year(of: key == PublishedKey.undated ? nil : key)
    }

    /// Months since year 0.
    static func month(of published: Int64) -> Int {
        let day = Int((published >= 0 ? published : published - 86_399) / 86_400)
        let date = CivilDay.date(day)
        return date.year * 12 + date.month - 1
    }

    /// The keys that lie in a year.
    static func keys(of year: Int) -> ClosedRange<Int64> {
        guard year != undated else { return PublishedKey.undated...PublishedKey.undated }
        let first = Int64(CivilDay.number(year: year, month: 1, day: 1)) * 86_400
        return first...Int64(CivilDay.number(year: year + 1, month: 1, day: 1)) * 86_400 - 1
    }
}
