import NewsModel

/// Reads the place line that opens a dispatch: `BAKU, Nov. 4 (Reuters) -`, `WASHINGTON (AP) —`, `LONDON/PARIS, May 2`.
struct DatelineReader {
    private var rest: Substring
    private var dateline = Dateline(place: nil, agency: nil, date: nil)

    /// The dateline that opens `text`; it stays in the text.
    static func dateline(of text: String) -> Dateline? {
        guard mayOpen(text) else { return nil }
        let line = text.prefix(160).prefix { $0 != "\n" }
        var reader = DatelineReader(rest: line)
        return reader.read() ? reader.dateline : nil
    }

    /// A quick look at the bytes: most texts begin without a dash, and need no closer one.
    private static func mayOpen(_ text: String) -> Bool {
        let opening = text.utf8.prefix(100).prefix { $0 != UInt8(ascii: "\n") }
        guard let first = opening.first, first >= 0x80 || (0x41...0x5A).contains(first) else { return false }
        var previous: UInt8 = 0
        for byte in opening {
            // A hyphen behind a space, an en or em dash (E2 80 93, E2 80 94), or a bracket.
            if byte == UInt8(ascii: "("), previous == 0x20 { return true }
            if byte == UInt8(ascii: "-"), previous == 0x20 || previous == byte { return true }
            if byte == 0x93 || byte == 0x94, previous == 0x80 { return true }
            previous = byte
        }
        return opening.count < 60
    }

    private init(rest: Substring) {
        self.rest = rest
    }

    private mutating func read() -> Bool {
        let place = rest.prefix { !"(–—:;.!?\"“”0123456789".contains($0) || $0 == "." }.placeEnd
        guard !place.isEmpty else { return false }
        rest = rest[place.endIndex...]
        readAgency()
        skipComma()
        readDate()
        skipComma()
        readAgency()
        if isClosedByAgency(place) { return true }
        guard skipDash(), beginsText, isPlace(place.trimmed) else { return false }
        dateline.place = String(place.dropping(trailing: ","))
        return true
    }

    // MARK: - Parts

    private mutating func readAgency() {
        let after = rest.trimmed
        guard after.first == "(", let close = after.firstIndex(of: ")") else { return }
        let name = after[after.index(after: after.startIndex)..<close].trimmed
        guard name.count <= 40, name.first?.isLetter == true, name.words.count <= 4, dateline.agency == nil else {
            return
        }
        dateline.agency = String(name)
        rest = after[after.index(after: close)...]
    }

    private mutating func skipComma() {
        if rest.trimmed.first == "," { rest = rest.trimmed.dropFirst() }
    }

    /// `Baku, November 4, AZERTAC`: a line of its own that ends with the agency's bare name.
    private mutating func isClosedByAgency(_ place: Substring) -> Bool {
        let name = rest.trimmed
        guard dateline.date != nil, dateline.agency == nil, name.words.count <= 3, isPlace(place.trimmed) else {
            return false
        }
        guard PersonName.isAllCapitals(name) || OutletName.isLikely(name) else { return false }
        dateline.agency = String(name)
        dateline.place = String(place.dropping(trailing: ","))
        return true
    }

    private mutating func readDate() {
        let start = rest.trimmed
        let words = start.words.prefix(3)
        for count in [3, 2] where words.count >= count {
            let printed = start[..<words[count - 1].endIndex].dropping(trailing: ",:")
            guard Self.isDay(printed, count) else { continue }
            dateline.date = String(printed)
            rest = start[printed.endIndex...]
            return
        }
    }

    /// Whether `text` is a day such as "4 November" or "Nov 4", with or without the year.
    private static func isDay(_ text: Substring, _ words: Int) -> Bool {
        let complete = words == 3 ? text[...] : Substring(text + " 2000")
        guard case .date(_, let tail) = DatePhrase.leading(complete) else { return false }
        return tail.trimmed.isEmpty
    }

    /// Passes over the dash, or the colon some agencies use behind their name, that ends a dateline.
    private mutating func skipDash() -> Bool {
        let after = rest.trimmed
        for dash in ["--", "—", "–", "-"] where after.hasPrefix(dash) {
            let next = after.dropFirst(dash.count)
            // A hyphen within a word is none: "BAKU-based".
            guard dash != "-" || next.first?.isBlank == true, dash != "-" || rest.first?.isBlank == true else {
                return false
            }
            rest = next
            return true
        }
        guard dateline.agency != nil, after.first == ":" else { return false }
        rest = after.dropFirst()
        return true
    }

    /// A text begins with a capital, a quotation mark or a number; "NASA — the agency" goes on in the same sentence.
    private var beginsText: Bool {
        guard let first = rest.trimmed.first else { return false }
        return !first.isLowercase || dateline.agency != nil
    }

    // MARK: - Places

    /// Words in capitals that open lines but are no places.
    private static let labels: Set<String> = [
        "ANALYSIS", "BREAKING", "CORRECTED", "CORRECTION", "EXCLUSIVE", "EXPLAINER", "FACTBOX", "FEATURE", "INSIGHT",
        "INTERVIEW", "LIVE", "NATO", "NASA", "NEWS", "NOTE", "OPEC", "OPINION", "OSCE", "POLL", "PREVIEW", "REFILE",
        "REVIEW", "SUMMARY", "TIMELINE", "UNESCO", "UNICEF", "UPDATE", "URGENT", "VIDEO", "WATCH", "WRAPUP",
    ]

    /// In capitals, or in title case where a date or an agency shows what it is.
    private func isPlace(_ place: Substring) -> Bool {
        let words = place.words.map { $0.dropping(trailing: ",") }
        guard let first = words.first, words.count <= 8, place.count <= 60 else { return false }
        guard !words.contains(where: { Self.labels.contains(String($0)) }) else { return false }
        let isMarked = dateline.agency != nil || dateline.date != nil
        let beforeComma = place.prefix { $0 != "," }
        guard PersonName.isAllCapitals(beforeComma) || isMarked && first.first?.isUppercase == true else {
            return false
        }
        return words.allSatisfy { $0.first?.isUppercase == true || PersonName.particles.contains(String($0)) }
    }
}

extension Substring {
    /// The part before the date, the dash or the bracket that ends a place: letters, commas, points and inner hyphens.
    fileprivate var placeEnd: Substring {
        for word in words {
            let isDash = word.allSatisfy { $0 == "-" }
            if isDash { return self[..<word.startIndex] }
            let name = word.dropping(trailing: ".,")
            if word.first?.isNumber == true || DayParts.isMonth(name) { return self[..<word.startIndex] }
        }
        return self
    }
}
