import NewsModel

/// One line of a header.
struct HeaderLine: Equatable {
    /// What the line says.
    var header = ArticleHeader()
    /// The beginning of the text, where it follows on the same line.
    var leftover: Substring = ""

    /// What `line` says; `nil` where it is no header line.
    static func read(_ line: Substring) throws(ReadingError) -> HeaderLine? {
        if let (label, rest) = HeaderLabel.leading(line) {
            if let found = try read(label, rest) { return found }
        }
        return readUnlabelledDate(line)
    }

    private static func read(_ label: HeaderLabel, _ rest: Substring) throws(ReadingError) -> HeaderLine? {
        switch label.meaning {
        case .published, .updated: try readDate(label, rest)
        case .byline: readByline(label, rest)
        case .title: HeaderLine(header: ArticleHeader(title: String(rest)))
        case .source: HeaderLine(header: ArticleHeader(source: String(rest)))
        case .section: HeaderLine(header: ArticleHeader(section: String(rest)))
        case .url: HeaderLine(header: ArticleHeader(url: String(rest)))
        }
    }

    // MARK: - Dates

    private static func readDate(_ label: HeaderLabel, _ rest: Substring) throws(ReadingError) -> HeaderLine? {
        switch DatePhrase.leading(rest) {
        case .date(let date, let tail):
            var line = HeaderLine()
            if label.meaning == .updated { line.header.updated = date } else { line.header.published = date }
            return line.readTail(tail, mayBePlainText: label.isPlainWord) ? line : nil
        case .impossible(let value):
            guard label.isFormal || value.contains(where: \.isNumber) else { return nil }
            throw .impossibleDate(field: "date", value: value, pointer: nil)
        case .ambiguous(let value):
            throw .ambiguousDate(field: "date", value: value, pointer: nil)
        case nil:
            return readNoDate(label, rest)
        }
    }

    /// `date`, `date: unknown` or `date By Ada Brook`.
    private static func readNoDate(_ label: HeaderLabel, _ rest: Substring) -> HeaderLine? {
        if rest.isEmpty { return HeaderLine() }
        if label.isFormal, ["unknown", "none", "n/a", "null", "-", "undated"].contains(rest.lowercased()) {
            return HeaderLine()
        }
        guard let names = names(afterBy: rest), BylineShape.isByline(names) else { return nil }
        return HeaderLine(header: ArticleHeader(byline: String(names)))
    }

    /// `October 22, 2019`, `2019-11-06 | By Ada Brook`: a date that needs no word before it, down to the day.
    private static func readUnlabelledDate(_ text: Substring) -> HeaderLine? {
        guard case .date(let date, let tail) = DatePhrase.leading(text), date.precision >= .day else { return nil }
        var line = HeaderLine(header: ArticleHeader(published: date))
        return line.readTail(tail, mayBePlainText: false) ? line : nil
    }

    /// Reads what follows the date; `false` where that shows the line to be prose.
    private mutating func readTail(_ tail: Substring, mayBePlainText: Bool) -> Bool {
        let tail = tail.dropping(leading: ",|–—-·•:;/.)")
        if tail.isEmpty { return true }
        if let label = HeaderLabel.leading(tail), label.label.meaning == .updated {
            guard case .date(let date, let rest) = DatePhrase.leading(label.rest) else { return false }
            header.updated = date
            return readTail(rest, mayBePlainText: mayBePlainText)
        }
        if let names = Self.names(afterBy: tail), BylineShape.isLooseByline(names) {
            header.byline = String(names)
        } else if BylineShape.isNames(tail) {
            header.byline = String(tail)
        } else if mayBePlainText, tail.first?.isLowercase == false {
            leftover = tail
        } else {
            return false
        }
        return true
    }

    // MARK: - Bylines

    /// What follows "By" or "Written by" at the start of `text`.
    private static func names(afterBy text: Substring) -> Substring? {
        guard let (label, rest) = HeaderLabel.leading(text), label.meaning == .byline else { return nil }
        return rest
    }

    private static func readByline(_ label: HeaderLabel, _ rest: Substring) -> HeaderLine? {
        if let found = readDateBehind(rest) { return found }
        guard BylineShape.isByline(rest) || label.isFormal && BylineShape.isLooseByline(rest) else { return nil }
        return HeaderLine(header: ArticleHeader(byline: String(rest)))
    }

    /// `By Ada Brook, October 22, 2019`: the line ends with the date.
    private static func readDateBehind(_ text: Substring) -> HeaderLine? {
        for word in text.words.dropFirst() {
            guard case .date(let date, let tail) = DatePhrase.leading(text[word.startIndex...].dropping(leading: "(")),
                tail.dropping(leading: ").").isEmpty,
                date.precision >= .day
            else { continue }
            var names = text[..<word.startIndex].dropping(trailing: ",|–—-·•:;/(")
            for label in ["on", "published", "posted", "date"] where names.words.last?.lowercased() == label {
                names = names.dropLast(label.count).dropping(trailing: ",|–—-·•:;/(")
            }
            guard BylineShape.isByline(names) else { return nil }
            return HeaderLine(header: ArticleHeader(published: date, byline: String(names)))
        }
        return nil
    }
}
