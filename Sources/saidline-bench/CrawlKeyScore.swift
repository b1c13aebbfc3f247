import NewsModel

/// How many files of a folder were read as their keys say, field by field.
struct CrawlKeyScore {
    /// What is compared.
    enum Field: String, CaseIterable {
        case date, byline, source, trailer, paragraphs
    }

    /// One field that was read otherwise.
    struct Mistake {
        let file: String
        let field: Field
        let expected: String
        let found: String
    }

    private(set) var mistakes: [Mistake] = []
    private var compared: [Field: Int] = [:]

    /// Compares what was read with the key; `printed` is the raw file.
    mutating func add(_ content: ArticleContent, _ key: CrawlKey, printed: String) {
        compare(.date, key.date, content.published.map { String($0.description.prefix(10)) }, key)
        compare(.byline, key.byline, content.authors.isEmpty ? nil : content.authors.joined(separator: " and "), key)
        compare(.trailer, String(key.hasTrailer), String(content.trailer != nil), key)
        compare(.paragraphs, String(key.paragraphs), String(Self.paragraphs(in: content.text)), key)
        if content.source != nil || Self.isNamed(key.source, in: printed) {
            compare(.source, key.source, content.source, key)
        }
    }

    /// A table: how many files each field was compared in, and how many were right.
    var table: String {
        var lines = ["field       files  right"]
        for field in Field.allCases {
            let total = compared[field] ?? 0
            let right = total - mistakes.count { $0.field == field }
            let percent = total == 0 ? 0 : Double(right * 1000 / total) / 10
            lines.append(field.rawValue.padded(to: 12) + String(total).padded(to: 7) + "\(percent) %")
        }
        return lines.joined(separator: "\n")
    }

    private mutating func compare(_ field: Field, _ expected: String?, _ found: String?, _ key: CrawlKey) {
        compared[field, default: 0] += 1
        guard expected != found else { return }
        mistakes.append(Mistake(file: key.file, field: field, expected: expected ?? "none", found: found ?? "none"))
    }

    private static func paragraphs(in text: String) -> Int {
        text.split(separator: "\n").count
    }

    /// Whether the first or the last lines name the outlet; where none does, nobody could know it.
    private static func isNamed(_ source: String, in printed: String) -> Bool {
        let lines = printed.split(whereSeparator: \.isNewline)
        let ends =
            lines.prefix(1) + lines.suffix(2).filter { $0.contains("@") || $0.contains(" is ") && $0.count < 200 }
        let name = source.filter { $0 != " " }
        return ends.contains { $0.filter { $0 != " " }.contains(name) }
    }
}

extension String {
    /// The text with spaces behind it up to `width` characters.
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
