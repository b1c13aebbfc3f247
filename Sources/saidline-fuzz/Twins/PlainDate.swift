import Glibc

/// A second reading of the three forms of dates (RFC 9110 §5.6.7); the C library does the calendar.
enum PlainDate {
    private static let months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(separator: " ").map(String.init)

    /// Seconds since 1970; `nil` for what is no date.
    static func seconds(_ text: String) -> Int? {
        let words = text.utf8.split(separator: 32, omittingEmptySubsequences: false).map { Array($0).latin1 }
        if words.count == 6 { return imfFixdate(words) ?? asctime(words) }
        return words.count == 4 ? rfc850(words) : asctime(words)
    }

    // Sun, 06 Nov 1994 08:49:37 GMT
    private static func imfFixdate(_ words: [String]) -> Int? {
        guard isWord(words[0].dropLast(), 3...3), words[0].hasSuffix(","), words[5] == "GMT" else { return nil }
        return moment(number(words[3], 4), words[2], number(words[1], 2), words[4])
    }

    // Sunday, 06-Nov-94 08:49:37 GMT
    private static func rfc850(_ words: [String]) -> Int? {
        guard isWord(words[0].dropLast(), 6...9), words[0].hasSuffix(","), words[3] == "GMT" else { return nil }
        let parts = words[1].split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, let digits = number(parts[2], 2) else { return nil }
        let latest = thisYear + 50
        let year = (latest - 99...latest).first { $0 % 100 == digits }
        return moment(year, parts[1], number(parts[0], 2), words[2])
    }

    // Sun Nov  6 08:49:37 1994
    private static func asctime(_ words: [String]) -> Int? {
        var words = words
        var digits = 2
        if words.count == 6, words[2].isEmpty {
            words.remove(at: 2)
            digits = 1
        }
        guard words.count == 5, isWord(words[0][...], 3...3) else { return nil }
        return moment(number(words[4], 4), words[1], number(words[2], digits), words[3])
    }

    private static var thisYear: Int {
        var (now, parts) = (time(nil), tm())
        gmtime_r(&now, &parts)
        return Int(parts.tm_year) + 1_900
    }

    private static func moment(_ year: Int?, _ month: String, _ day: Int?, _ clock: String) -> Int? {
        let times = clock.split(separator: ":", omittingEmptySubsequences: false).map { number(String($0), 2) }
        guard let year, let day, let month = months.firstIndex(of: month), times.count == 3, year > 0,
            let hour = times[0], let minute = times[1], let second = times[2],
            hour < 24, minute < 60, second <= 60
        else { return nil }
        var parts = tm()
        (parts.tm_year, parts.tm_mon, parts.tm_mday) = (Int32(year - 1_900), Int32(month), Int32(day))
        let start = timegm(&parts)
        // The library moves what its month does not have into the next one.
        guard parts.tm_mon == Int32(month), parts.tm_mday == Int32(day) else { return nil }
        // The year 10000 begins there, which no form can say.
        let moment = start + hour * 3_600 + minute * 60 + second
        return moment < 253_402_300_800 ? moment : nil
    }

    private static func number(_ text: String, _ count: Int) -> Int? {
        text.utf8.count == count && PlainOctets.digits.isSuperset(of: text.utf8) ? Int(text) : nil
    }

    private static func isWord(_ text: Substring, _ count: ClosedRange<Int>) -> Bool {
        count.contains(text.utf8.count) && PlainOctets.letters.isSuperset(of: text.utf8)
    }
}
