/// The word at the start of a header line that says what follows.
struct HeaderLabel: Equatable {
    /// What follows a label.
    enum Meaning {
        case published, updated, byline, title, source, section, url
    }

    /// What follows.
    let meaning: Meaning
    /// Whether a colon stands behind the label; prose has none there.
    let isFormal: Bool
    /// Whether it is the bare `date` of the crawl format, behind which even the text may begin.
    let isPlainWord: Bool

    /// The label that `line` begins with, and what follows it.
    static func leading(_ line: Substring) -> (label: HeaderLabel, rest: Substring)? {
        for (words, meaning, needsColon) in table {
            guard let after = line.rest(afterWord: words) else { continue }
            let rest = after.trimmed
            let isFormal = rest.first == ":"
            guard isFormal || !needsColon && (after.isEmpty || after.first?.isBlank == true) else { continue }
            let label = HeaderLabel(meaning: meaning, isFormal: isFormal, isPlainWord: line.hasPrefix("date"))
            return (label, isFormal ? rest.dropFirst().trimmed : rest)
        }
        return nil
    }

    /// Longer labels stand before those they begin with.
    private static let table: [(words: String, meaning: Meaning, needsColon: Bool)] = [
        ("date published", .published, true), ("date", .published, false), ("first published", .published, false),
        ("published on", .published, false), ("published at", .published, false), ("published", .published, false),
        ("posted on", .published, false), ("posted", .published, false), ("publication date", .published, true),
        ("dated", .published, false), ("last updated", .updated, false), ("last modified", .updated, false),
        ("updated on", .updated, false), ("updated at", .updated, false), ("updated", .updated, false),
        ("modified", .updated, true), ("written by", .byline, false), ("reported by", .byline, true),
        ("story by", .byline, false), ("reporting by", .byline, false), ("byline", .byline, true),
        ("by", .byline, false), ("authors", .byline, true),
        ("author", .byline, true), ("headline", .title, true), ("title", .title, true), ("source", .source, true),
        ("outlet", .source, true), ("publisher", .source, true), ("publication", .source, true),
        ("section", .section, true), ("category", .section, true), ("url", .url, true), ("link", .url, true),
    ]
}
