import NewsModel

/// Year, month and day as printed; they may be no day of any calendar.
struct DayParts {
    var year: Int
    var month: Int?
    var day: Int?
    /// Whether month and day might be the other way round.
    var isAmbiguous = false

    /// The parts that stand next, in any of the orders that are in use.
    static func read(_ scanner: inout DateScanner) -> DayParts? {
        scanner.attempt(yearFirst) ?? scanner.attempt(compact) ?? scanner.attempt(numbers)
            ?? scanner.attempt(dayMonthYear) ?? scanner.attempt(monthDayYear)
    }

    /// The date of the parts, at `time` where one is given; `nil` where no calendar holds it.
    func date(at time: ClockTime?) -> NewsDate? {
        guard day != nil, let time, time.isZoneKnown else { return NewsDate(year: year, month: month, day: day) }
        return NewsDate(
            year: year,
            month: month,
            day: day,
            secondOfDay: time.secondOfDay,
            offsetMinutes: time.offsetMinutes
        )
    }

    // MARK: - Orders

    /// `2019-11-06`, `2019/11/06`, `2019-11`, `2019`.
    private static func yearFirst(_ scanner: inout DateScanner) -> DayParts? {
        guard let year = scanner.number(digits: 4...4) else { return nil }
        for mark in "-/." where scanner.rest.first == mark {
            let full = scanner.attempt { scanner -> DayParts? in
                scanner.skip(mark)
                guard let month = scanner.number(digits: 1...2), scanner.skip(mark) else { return nil }
                guard let day = scanner.number(digits: 1...2) else { return nil }
                return DayParts(year: year, month: month, day: day)
            }
            if let full { return full }
            guard mark == "-", scanner.skip(mark), let month = scanner.number(digits: 2...2) else { return nil }
            return DayParts(year: year, month: month)
        }
        return DayParts(year: year)
    }

    /// `20191106`.
    private static func compact(_ scanner: inout DateScanner) -> DayParts? {
        guard let digits = scanner.number(digits: 8...8) else { return nil }
        return DayParts(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
    }

    /// `22.10.2019`, `10/22/2019`: with points always the day first, with strokes whichever is possible.
    private static func numbers(_ scanner: inout DateScanner) -> DayParts? {
        guard let first = scanner.number(digits: 1...2), let mark = scanner.rest.first, "./-".contains(mark) else {
            return nil
        }
        guard scanner.skip(mark), let second = scanner.number(digits: 1...2), scanner.skip(mark) else { return nil }
        guard let year = scanner.number(digits: 4...4) else { return nil }
        if mark == "." || second <= 12 && (first > 12 || first == second) {
            return DayParts(year: year, month: second, day: first)
        }
        if second > 12 { return DayParts(year: year, month: first, day: second) }
        return DayParts(year: year, month: second, day: first, isAmbiguous: true)
    }

    /// `27 February 2020`, `4th of Nov. 2019`, `06-Nov-2019`.
    private static func dayMonthYear(_ scanner: inout DateScanner) -> DayParts? {
        guard let day = dayNumber(&scanner) else { return nil }
        skipMarks(&scanner)
        if scanner.skip(word: "of") { scanner.skipBlanks() }
        guard let month = monthName(&scanner) else { return nil }
        skipMarks(&scanner)
        guard let year = scanner.number(digits: 4...4) else { return nil }
        return DayParts(year: year, month: month, day: day)
    }

    /// `October 22, 2019`, `Nov. 4th 2019`, `November 2019`.
    private static func monthDayYear(_ scanner: inout DateScanner) -> DayParts? {
        guard let month = monthName(&scanner) else { return nil }
        skipMarks(&scanner)
        let day = scanner.attempt(dayNumber)
        skipMarks(&scanner)
        guard let year = scanner.number(digits: 4...4) else { return nil }
        return DayParts(year: year, month: month, day: day)
    }

    // MARK: - Parts

    private static func dayNumber(_ scanner: inout DateScanner) -> Int? {
        guard let day = scanner.number(digits: 1...2) else { return nil }
        for ordinal in ["st", "nd", "rd", "th"] where scanner.skip(word: ordinal) { break }
        return day
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    ]

    private static func monthName(_ scanner: inout DateScanner) -> Int? {
        month(named: scanner.letters())
    }

    /// Whether `word` is the name of a month, or its short form.
    static func isMonth(_ word: Substring) -> Bool {
        month(named: word.lowercased()) != nil
    }

    /// 1…12 for the name of a month in small letters, or its short form.
    private static func month(named word: String) -> Int? {
        guard word.count >= 3 else { return nil }
        let month = word == "sept" ? 8 : months.firstIndex { $0 == word || word.count == 3 && $0.hasPrefix(word) }
        return month.map { $0 + 1 }
    }

    private static func skipMarks(_ scanner: inout DateScanner) {
        scanner.rest = scanner.rest.dropping(leading: ".,-")
    }
}
