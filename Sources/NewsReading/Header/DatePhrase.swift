import NewsModel

/// A date as newsrooms print it, found at the start of a text.
///
/// Understood are ISO 8601 and RFC 3339 (`2019-11-06`, `20191106T140300Z`), English long forms with the day before or
/// after the month (`Nov. 4, 2019`, `Wednesday, 27th February 2020, 4:12 pm GMT`), RFC 822
/// (`Wed, 06 Nov 2019 14:03:00 +0400`) and numbers where only one order is possible (`22.10.2019`,
/// `10/22/2019`). Years need four digits.
enum DatePhrase {
    /// A date, and what follows it.
    case date(NewsDate, rest: Substring)
    /// It has the form of a date, but no calendar holds it.
    case impossible(value: String)
    /// It may be either of two dates: `03/04/2019`.
    case ambiguous(value: String)

    /// The date that `text` begins with; `nil` where it begins with none.
    static func leading(_ text: Substring) -> DatePhrase? {
        var scanner = DateScanner(rest: text.trimmed)
        let start = scanner.rest
        skipWeekday(&scanner)
        guard let day = scanner.attempt(DayParts.read) else { return nil }
        if day.isAmbiguous { return .ambiguous(value: printed(start, upTo: scanner.rest)) }
        guard endsWord(scanner.rest) || beginsTime(scanner.rest) else { return nil }
        let time = scanner.attempt(ClockTime.read)
        guard let date = day.date(at: time), !beginsTime(scanner.rest) else {
            return .impossible(value: printed(start, upTo: scanner.rest.drop { !$0.isBlank }))
        }
        return .date(date, rest: scanner.rest)
    }

    private static func endsWord(_ rest: Substring) -> Bool {
        rest.first.map { !$0.isLetter && !$0.isNumber } ?? true
    }

    /// Whether the `T` of ISO 8601 and a digit follow.
    private static func beginsTime(_ rest: Substring) -> Bool {
        guard let mark = rest.first, mark == "T" || mark == "t" else { return false }
        return rest.dropFirst().first?.isNumber ?? false
    }

    private static func printed(_ start: Substring, upTo rest: Substring) -> String {
        String(start[..<rest.startIndex].dropping(trailing: ",;"))
    }

    private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    /// Passes over `Wed,` or `Wednesday`.
    private static func skipWeekday(_ scanner: inout DateScanner) {
        _ = scanner.attempt { scanner -> Bool? in
            let word = scanner.letters()
            guard weekdays.contains(String(word.prefix(3))), word.count == 3 || word.count == 4 || word.hasSuffix("day")
            else { return nil }
            scanner.skip(".")
            scanner.skip(",")
            scanner.skipBlanks()
            return true
        }
    }
}
