/// The words of bylines that are no names.
enum BylineWords {
    /// Whether `text` is a role: "Staff Writer", "political editor in Paris".
    static func isRole(_ text: Substring) -> Bool {
        guard let last = text.words.last(where: { !["in", "at", "for"].contains($0.lowercased()) }) else {
            return false
        }
        return roles.contains(last.dropping(trailing: ".").lowercased())
            || text.words.contains { roles.contains($0.lowercased()) }
    }

    /// Whether `text` is "Jr.", "PhD" and such, which belongs to the name before.
    static func isSuffix(_ text: Substring) -> Bool {
        ["jr", "sr", "phd", "ph.d", "md", "m.d", "ii", "iii", "iv", "esq", "mp", "dr"].contains(
            text.dropping(trailing: ".").lowercased()
        )
    }

    /// Whether `text` tells a son from his father, and so is part of the name.
    static func isGeneration(_ text: Substring) -> Bool {
        ["jr", "sr", "ii", "iii", "iv"].contains(text.dropping(trailing: ".").lowercased())
    }

    /// "Special to The Harbour Gazette" → "The Harbour Gazette".
    static func cuttingSpecial(_ text: Substring) -> Substring {
        (text.rest(afterWord: "special to") ?? text.rest(afterWord: "special for") ?? text).trimmed
    }

    /// Whether `text` stands for agencies that it doesn't name.
    static func isAgencies(_ text: Substring) -> Bool {
        [
            "agencies", "agency", "news agencies", "wire reports", "wire services", "wires", "news services",
            "our agencies",
        ]
        .contains(text.lowercased())
    }

    /// `text` without the words for a staff at its end: "Wikinews staff" → "Wikinews", "Staff" → "".
    static func cuttingStaff(_ text: Substring) -> Substring {
        var words = text.words
        while let last = words.last, staffWords.contains(last.dropping(trailing: ".").lowercased()) {
            words.removeLast()
        }
        guard words.count < text.words.count else { return text }
        guard let first = words.first, let last = words.last, first.lowercased() != "our" else { return "" }
        return text[first.startIndex..<last.endIndex]
    }

    private static let staffWords: Set<String> = [
        "staff", "newsroom", "desk", "team", "reporters", "writers", "correspondents", "editors", "writer", "reporter",
        "correspondent", "editorial", "journalists",
    ]

    private static let roles: Set<String> = [
        "writer", "writers", "reporter", "reporters", "correspondent", "correspondents", "editor", "editors",
        "columnist",
        "contributor", "contributors", "journalist", "photographer", "analyst", "producer", "critic", "author", "staff",
        "bureau", "chief", "intern", "director",
    ]
}
