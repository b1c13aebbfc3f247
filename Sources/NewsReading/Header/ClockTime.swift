/// A time of day as printed behind a date.
struct ClockTime {
    /// Seconds since midnight.
    var secondOfDay: Int
    /// Minutes east of UTC; 0 where no zone is printed.
    var offsetMinutes = 0
    /// Whether the zone is one we know; a time in an unknown zone says no more than its day.
    var isZoneKnown = true

    /// The time that stands next: `T14:03:00+04:00`, `, 4:12 pm GMT`, ` at 16:03`.
    static func read(_ scanner: inout DateScanner) -> ClockTime? {
        if !scanner.skip("T"), !scanner.skip("t") { skipConnectives(&scanner) }
        guard let second = scanner.attempt(compact) ?? scanner.attempt(clock) else { return nil }
        guard scanner.rest.first.map({ !$0.isNumber }) ?? true else { return nil }
        var time = ClockTime(secondOfDay: second)
        time.readZone(&scanner)
        return time
    }

    private static func skipConnectives(_ scanner: inout DateScanner) {
        scanner.rest = scanner.rest.dropping(leading: ",|-–—·•")
        if scanner.skip(word: "at") { scanner.skipBlanks() }
    }

    /// `140300`, as ISO 8601's basic format has it.
    private static func compact(_ scanner: inout DateScanner) -> Int? {
        guard let digits = scanner.number(digits: 6...6) else { return nil }
        return seconds(digits / 10_000, digits / 100 % 100, digits % 100)
    }

    /// `14:03`, `14:03:00.250`, `4:12 pm`, `4 p.m.`.
    private static func clock(_ scanner: inout DateScanner) -> Int? {
        guard let hour = scanner.number(digits: 1...2) else { return nil }
        var minute: Int?
        var second = 0
        if scanner.skip(":") {
            guard let found = scanner.number(digits: 2...2) else { return nil }
            minute = found
            if scanner.skip(":") {
                guard let found = scanner.number(digits: 2...2) else { return nil }
                second = found
                if scanner.skip(".") { _ = scanner.number(digits: 1...18) }
            }
        }
        guard let half = scanner.attempt(halfOfDay) else {
            return minute.flatMap { seconds(hour, $0, second) }
        }
        guard (1...12).contains(hour) else { return nil }
        return seconds(hour % 12 + half, minute ?? 0, second)
    }

    /// `am` or `p.m.`, as the hours to add.
    private static func halfOfDay(_ scanner: inout DateScanner) -> Int? {
        scanner.skipBlanks()
        let letter = scanner.rest.first?.lowercased()
        guard letter == "a" || letter == "p" else { return nil }
        scanner.rest = scanner.rest.dropFirst()
        let isDotted = scanner.skip(".")
        guard scanner.letters() == "m" else { return nil }
        if isDotted { scanner.skip(".") }
        return letter == "p" ? 12 : 0
    }

    private static func seconds(_ hour: Int, _ minute: Int, _ second: Int) -> Int? {
        guard hour < 24, minute < 60, second <= 60 else { return nil }
        return hour * 3600 + minute * 60 + min(second, 59)
    }

    // MARK: - Zone

    private mutating func readZone(_ scanner: inout DateScanner) {
        let found = scanner.attempt { scanner -> Int? in
            scanner.skipBlanks()
            let isBracketed = scanner.skip("(")
            guard let minutes = scanner.attempt(Self.offset) ?? scanner.attempt(Self.namedZone) else { return nil }
            return isBracketed && !scanner.skip(")") ? nil : minutes
        }
        if let found { offsetMinutes = found } else { skipUnknownZone(&scanner) }
    }

    /// `+04:00`, `-0500`, `+4`.
    private static func offset(_ scanner: inout DateScanner) -> Int? {
        let sign: Int
        if scanner.skip("+") {
            sign = 1
        } else if scanner.skip("-") || scanner.skip("−") {
            sign = -1
        } else {
            return nil
        }
        if let digits = scanner.number(digits: 4...4) {
            return digits / 100 < 24 && digits % 100 < 60 ? sign * (digits / 100 * 60 + digits % 100) : nil
        }
        guard let hours = scanner.number(digits: 1...2), hours < 24 else { return nil }
        let minutes = scanner.skip(":") ? scanner.number(digits: 2...2) : 0
        return minutes.map { sign * (hours * 60 + $0) }
    }

    private static let zones: [String: Int] = [
        "z": 0, "utc": 0, "gmt": 0, "ut": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420,
        "mdt": -360,
        "pst": -480, "pdt": -420, "bst": 60, "cet": 60, "cest": 120, "eet": 120, "eest": 180, "msk": 180, "azt": 240,
        "jst": 540,
    ]

    private static func namedZone(_ scanner: inout DateScanner) -> Int? {
        guard let base = zones[scanner.letters()] else { return nil }
        return base + (scanner.attempt(offset) ?? 0)
    }

    /// Two to five capitals may be a zone we don't know; `BY` begins the byline.
    private mutating func skipUnknownZone(_ scanner: inout DateScanner) {
        let found = scanner.attempt { scanner -> Bool? in
            scanner.skipBlanks()
            let word = scanner.rest.prefix(while: \.isLetter)
            guard (2...5).contains(word.count), word.allSatisfy(\.isUppercase), word != "BY" else { return nil }
            let after = scanner.rest[word.endIndex...].trimmed
            guard after.isEmpty || after.rest(afterWord: "by") != nil else { return nil }
            scanner.rest = scanner.rest[word.endIndex...]
            return true
        }
        if found == true { isZoneKnown = false }
    }
}
