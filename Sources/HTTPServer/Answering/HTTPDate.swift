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
        return "\(weekday), \(twoDigits(day)) \(months[month - 1]) \(year) \(clock) GMT"
    }

    /// The time that `text` says in any of the three forms; `nil` if in none.
    ///
    /// The weekday is not checked.
    package static func seconds(_ text: String) -> Int? {
        let words = text.split { $0 == " " || $0 == "," }
        switch words.count {
        case 6 where words[5] == "GMT": return seconds(words[1], words[2], words[3], words[4])
        case 4 where words[3] == "GMT": return obsolete(words)
        case 5: return seconds(words[2], words[1], words[4], words[3])
        default: return nil
        }
    }

    /// The form of RFC 850: `Sunday, 06-Nov-94 08:49:37 GMT`; two digits mean the nearest past (§5.6.7).
    private static func obsolete(_ words: [Substring]) -> Int? {
        let parts = words[1].split(separator: "-")
        guard parts.count == 3, let short = Int(parts[2]), (0..<100).contains(short) else { return nil }
        return seconds(parts[0], parts[1], "\(short + (short < 70 ? 2_000 : 1_900))", words[2])
    }

    private static func seconds(
        _ day: some StringProtocol,
        _ month: some StringProtocol,
        _ year: some StringProtocol,
        _ clock: some StringProtocol
    ) -> Int? {
        let time = clock.split(separator: ":").compactMap { Int($0) }
        guard let day = Int(day), let month = months.firstIndex(where: { $0 == month }), let year = Int(year),
            time.count == 3, (1...31).contains(day), (1...9999).contains(year),
            (0..<24).contains(time[0]), (0..<60).contains(time[1]), (0...60).contains(time[2])
        else { return nil }
        return daysSince1970(year, month + 1, day) * 86_400 + time[0] * 3_600 + time[1] * 60 + time[2]
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
