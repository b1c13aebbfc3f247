/// A moment of the archive's own clock, to the second, UTC.
public struct Timestamp: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Seconds since 1970-01-01T00:00:00Z.
    public let seconds: Int64

    /// The moment `seconds` after 1970-01-01T00:00:00Z.
    public init(seconds: Int64) {
        self.seconds = seconds
    }

    /// The RFC 3339 form, `2026-01-02T03:04:05Z`.
    public var description: String {
        let day = Int((seconds >= 0 ? seconds : seconds - 86_399) / 86_400)
        let date = CivilDay.date(day)
        let second = Int(seconds - Int64(day) * 86_400)
        let known = NewsDate(year: date.year, month: date.month, day: date.day, secondOfDay: second)
        return known?.description ?? String(seconds)
    }

    /// Earlier is less.
    public static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }
}
