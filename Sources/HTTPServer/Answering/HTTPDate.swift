import Glibc

/// Dates as HTTP writes them (RFC 9110 §5.6.7), in seconds since 1970.
package enum HTTPDate {
    private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// `seconds` as an IMF-fixdate.
    package static func text(_ seconds: Int) -> String {
        let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        let (year, month, day) = civil(days)
        let time = seconds - days * 86_400
        let clock = [time / 3_600, time / 60 % 60, time % 60].map(twoDigits).joined(separator: ":")
        let weekday = Self.days[((days % 7) + 7) % 7]
        let fourDigits = twoDigits(year / 100) + twoDigits(year % 100)
        return "\(weekday), \(twoDigits(day)) \(months[month - 1]) \(fourDigits) \(clock) GMT"
    }

    /// The time that `text` says in any of the three forms, to the letter; `nil` if in none.
    ///
    /// That the weekday is the right one is not checked.
    package static func seconds(_ text: String) -> Int? {
        seconds(text, now: time(nil))
    }

    /// The time that `text` says to a reader of `now`, which decides the century of a year of two digits.
    package static func seconds(_ text: String, now: Int) -> Int? {
        let octets = Array(text.utf8)
        switch octets.count {
        case 29: return seconds(DateParts(octets[...], like: "www, dd mmm yyyy hh:nn:ss GMT"))
        case 24: return seconds(DateParts(octets[...], like: "www mmm ed hh:nn:ss yyyy"))
        default: return obsolete(octets, now)
        }
    }

    /// The form of RFC 850, `Sunday, 06-Nov-94 08:49:37 GMT`, whose year is at most 50 years ahead (§5.6.7).
    private static func obsolete(_ octets: [UInt8], _ now: Int) -> Int? {
        guard let comma = octets.firstIndex(of: UInt8(ascii: ",")), (6...9).contains(comma),
            octets[..<comma].allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) }),
            var parts = DateParts(octets[comma...], like: ", dd-mmm-yy hh:nn:ss GMT")
        else { return nil }
        let latest = civil(now / 86_400).year + 50
        parts.year = latest - (latest - parts.year) % 100
        return seconds(parts)
    }

    private static func seconds(_ parts: DateParts?) -> Int? {
        guard let parts, let month = months.firstIndex(where: { $0.utf8.elementsEqual(parts.month) }),
            (1...9_999).contains(parts.year), parts.hour < 24, parts.minute < 60, parts.second <= 60
        else { return nil }
        let days = daysSince1970(parts.year, month + 1, parts.day)
        // A day that its month does not have comes out as one of the next month.
        guard parts.day >= 1, civil(days).day == parts.day else { return nil }
        let time = days * 86_400 + parts.hour * 3_600 + parts.minute * 60 + parts.second
        // A leap second is the first one of the next minute, which after the last year of four digits has no name.
        return civil(time / 86_400).year <= 9_999 ? time : nil
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }

    // The calendar as eras of 400 years that begin in March, so that the leap day is the last of its year.

    private static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}

/// The parts of a date, read by a pattern.
private struct DateParts {
    var year = 0
    /// The month's three letters.
    var month: [UInt8] = []
    var day = 0
    var hour = 0
    var minute = 0
    var second = 0

    /// Reads `octets` by `pattern`, in which small letters stand for what is read (`e` is a digit or a space, `w` any
    /// letter) and everything else for itself; `nil` where they differ.
    init?(_ octets: ArraySlice<UInt8>, like pattern: String) {
        guard octets.count == pattern.utf8.count else { return nil }
        for (octet, sign) in zip(octets, pattern.unicodeScalars) {
            guard read(octet, as: sign) else { return nil }
        }
    }

    private mutating func read(_ octet: UInt8, as sign: Unicode.Scalar) -> Bool {
        switch sign {
        case "y": Self.append(octet, to: &year)
        case "d": Self.append(octet, to: &day)
        case "e": octet == .space || Self.append(octet, to: &day)
        case "h": Self.append(octet, to: &hour)
        case "n": Self.append(octet, to: &minute)
        case "s": Self.append(octet, to: &second)
        case "w": (0x41...0x5A).contains(octet & 0xDF)
        case "m": note(octet)
        default: sign == Unicode.Scalar(octet)
        }
    }

    private mutating func note(_ octet: UInt8) -> Bool {
        month.append(octet)
        return true
    }

    private static func append(_ octet: UInt8, to number: inout Int) -> Bool {
        guard let digit = octet.decimalDigit else { return false }
        number = number * 10 + digit
        return true
    }
}
