/// A date as news prints it: a year, a month, a day or a moment, with the source's own offset kept.
public struct NewsDate: Sendable, Hashable {
    /// How much of the date is known.
    public enum Precision: Int, Sendable, Comparable {
        case year, month, day, second

        /// Coarser is less.
        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// How much of the date is known; the parts beyond it hold their first value.
    public let precision: Precision
    /// The proleptic Gregorian year, 0…9999.
    public let year: Int
    /// 1…12.
    public let month: Int
    /// 1…31.
    public let day: Int
    /// Seconds since local midnight, 0…86,399.
    public let secondOfDay: Int
    /// Minutes east of UTC, −1,439…1,439; 0 below second precision.
    public let offsetMinutes: Int

    /// A date of the given parts, or `nil` where no calendar holds it (30 February, hour 25).
    ///
    /// The precision follows from the parts that are given.
    public init?(year: Int, month: Int? = nil, day: Int? = nil, secondOfDay: Int? = nil, offsetMinutes: Int = 0) {
        guard (0...9999).contains(year), (1...12).contains(month ?? 1) else { return nil }
        guard (1...CivilDay.daysInMonth(year: year, month: month ?? 1)).contains(day ?? 1) else { return nil }
        guard (0..<86_400).contains(secondOfDay ?? 0), abs(offsetMinutes) < 1_440 else { return nil }
        guard day == nil || month != nil, secondOfDay == nil || day != nil else { return nil }
        self.year = year
        self.month = month ?? 1
        self.day = day ?? 1
        self.secondOfDay = secondOfDay ?? 0
        self.offsetMinutes = secondOfDay == nil ? 0 : offsetMinutes
        precision = secondOfDay != nil ? .second : day != nil ? .day : month != nil ? .month : .year
    }

    /// The first second the date covers, in seconds since 1970-01-01T00:00:00Z; UTC where no offset is known.
    public var firstInstant: Int64 {
        let days = CivilDay.number(year: year, month: month, day: day)
        return Int64(days) * 86_400 + Int64(secondOfDay - offsetMinutes * 60)
    }

    /// The last second the date covers, in seconds since 1970-01-01T00:00:00Z.
    public var lastInstant: Int64 {
        switch precision {
        case .second: return firstInstant
        case .day: return firstInstant + 86_399
        case .month: return firstInstant + Int64(CivilDay.daysInMonth(year: year, month: month)) * 86_400 - 1
        case .year: return Int64(CivilDay.number(year: year + 1, month: 1, day: 1)) * 86_400 - 1
        }
    }
}

// MARK: - Text

extension NewsDate: CustomStringConvertible {
    /// Reads a date as its general form does; what an archive keeps is read much quicker so.
    public init?(_ text: String) {
        self.init(scanning: text.utf8)
    }

    /// Reads `2019`, `2019-11`, `2019-11-06` or an RFC 3339 date-time (`T` or a space between, seconds optional,
    /// fractions dropped, a missing offset read as UTC); `nil` for anything else.
    public init?(_ text: some StringProtocol) {
        self.init(scanning: text.utf8)
    }

    private init?(scanning text: some Sequence<UInt8>) {
        var scanner = DigitScanner(text)
        guard let year = scanner.digits(4) else { return nil }
        guard scanner.skip("-") else {
            guard scanner.isAtEnd, let date = NewsDate(year: year) else { return nil }
            self = date
            return
        }
        guard let month = scanner.digits(2) else { return nil }
        guard scanner.skip("-") else {
            guard scanner.isAtEnd, let date = NewsDate(year: year, month: month) else { return nil }
            self = date
            return
        }
        guard let day = scanner.digits(2) else { return nil }
        if scanner.isAtEnd {
            guard let date = NewsDate(year: year, month: month, day: day) else { return nil }
            self = date
            return
        }
        guard scanner.skip("T") || scanner.skip("t") || scanner.skip(" ") else { return nil }
        guard let second = scanner.timeOfDay(), let offset = scanner.offsetMinutes(), scanner.isAtEnd else {
            return nil
        }
        guard let date = NewsDate(year: year, month: month, day: day, secondOfDay: second, offsetMinutes: offset) else {
            return nil
        }
        self = date
    }

    /// The RFC 3339 form, cut to the precision: `2019-11-06`, `2019-11-06T14:03:00+04:00`.
    public var description: String {
        var text = DigitWriter()
        text.add(year, 4)
        if precision >= .month { text.add("-", month) }
        if precision >= .day { text.add("-", day) }
        if precision == .second { addTime(to: &text) }
        return text.text
    }

    private func addTime(to text: inout DigitWriter) {
        text.add("T", secondOfDay / 3600)
        text.add(":", secondOfDay / 60 % 60)
        text.add(":", secondOfDay % 60)
        guard offsetMinutes != 0 else { return text.add("Z") }
        text.add(offsetMinutes < 0 ? "-" : "+", abs(offsetMinutes) / 60)
        text.add(":", abs(offsetMinutes) % 60)
    }
}
