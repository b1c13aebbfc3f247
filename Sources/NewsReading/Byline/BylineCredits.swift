/// Parts a byline into credits, and keeps those of authors.
///
/// "Text: Ada Brook, Photo: Lin Wu" and "Reporting by Ada Brook; Editing by Lin Wu" are by Ada Brook.
enum BylineCredits {
    private static let authorial: Set<String> = [
        "text", "words", "story", "reporting", "writing", "report", "written", "author",
    ]

    private static let others: Set<String> = [
        "photo", "photos", "photography", "photographs", "picture", "pictures", "image", "images", "video", "graphics",
        "graphic", "illustration", "illustrations", "editing", "edited", "translation", "translated", "produced",
        "production", "compiled", "contributed",
    ]

    /// The names of those who wrote, one credit after another, labels cut off.
    static func authorial(in text: Substring) -> [Substring] {
        text.split(separator: ";").flatMap(credits).filter(\.isAuthorial).map(\.names)
    }

    /// A label's names.
    private struct Credit {
        var isAuthorial: Bool
        var names: Substring
    }

    private static func credits(in part: Substring) -> [Credit] {
        var credits: [Credit] = []
        var current = Credit(isAuthorial: true, names: part.trimmed)
        var searched = current.names
        while let label = nextLabel(in: searched) {
            let before = current.names[..<label.start].dropping(trailing: ",.|/&").droppingTrailingAnd
            if !before.isEmpty { credits.append(Credit(isAuthorial: current.isAuthorial, names: before)) }
            current = Credit(isAuthorial: label.isAuthorial, names: label.rest.trimmed)
            searched = current.names
        }
        return current.names.isEmpty ? credits : credits + [current]
    }

    /// Where a label begins, what follows it, and whether it is an author's.
    private struct Label {
        var start: Substring.Index
        var rest: Substring
        var isAuthorial: Bool
    }

    /// The first "By", "Photo:" or "additional reporting by" of `text`.
    private static func nextLabel(in text: Substring) -> Label? {
        let words = text.words
        for (index, word) in words.enumerated() {
            let name = word.dropping(trailing: ":").lowercased()
            let endsWithColon = word.hasSuffix(":")
            let next = index + 1 < words.count ? words[index + 1].lowercased() : ""
            let isLabelled = endsWithColon || next == "by" || next == "by:"
            if index == 0, name == "by" {
                return Label(start: word.startIndex, rest: text[word.endIndex...], isAuthorial: true)
            }
            guard isLabelled, authorial.contains(name) || others.contains(name) else { continue }
            let isAdditional = index > 0 && words[index - 1].lowercased() == "additional"
            let last = endsWithColon ? word : words[index + 1]
            let start = isAdditional ? words[index - 1].startIndex : word.startIndex
            return Label(
                start: start,
                rest: text[last.endIndex...],
                isAuthorial: authorial.contains(name) && !isAdditional
            )
        }
        return nil
    }
}

extension Substring {
    /// The text without an "and" at its end.
    fileprivate var droppingTrailingAnd: Substring {
        words.last?.lowercased() == "and" ? dropLast(3).trimmed : self
    }
}
