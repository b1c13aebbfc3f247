/// Recognises the lines that follow articles.
enum TrailerLine {
    private static let roles: Set<String> = [
        "journalist", "reporter", "correspondent", "writer", "editor", "columnist", "contributor", "author", "analyst",
        "photographer", "fellow", "intern", "blogger",
    ]

    /// Whether a line behind a rule shows that the article is over.
    static func isTrailer(_ line: Substring) -> Bool {
        asksToFollow(line) || TrailerBio(line) != nil || !HandleFinder.handles(in: line).isEmpty
            || ["follow ", "©", "copyright ", "contact ", "e-mail", "email", "subscribe", "read more", "tags:"].contains
            {
                line.lowercased().hasPrefix($0)
            }
    }

    /// Whether a short line asks to follow a handle, even without a rule above it: "Follow us on Twitter @HarbourNews".
    static func asksToFollow(_ line: Substring) -> Bool {
        guard line.utf8.count <= 300, !HandleFinder.handles(in: line).isEmpty else { return false }
        guard !line.contains(where: { "\"“”«»".contains($0) }) else { return false }
        let words = line.words.map { $0.filter(\.isLetter).lowercased() }
        guard let index = words.firstIndex(of: "follow") else { return false }
        if index == 0 { return true }
        let asksBehindBio =
            words[index...].dropFirst().first.map { ["him", "her", "them", "me", "us"].contains($0) } ?? false
        return asksBehindBio && words[..<index].contains(where: roles.contains)
    }

    /// Whether a short last line says who else worked on the article: "Ada Brook contributed to this report.",
    /// "(Reporting by Ada Brook; Editing by Lin Wu)".
    static func isCredit(_ line: Substring) -> Bool {
        guard line.utf8.count <= 300 else { return false }
        let text = line.dropping(leading: "([*").lowercased()
        let labels = ["reporting by ", "editing by ", "additional reporting by ", "writing by "]
        let isLabelled = labels.contains(where: text.hasPrefix) || isContribution(line)
        return isLabelled && !line.contains { "\"“”«»".contains($0) }
    }

    /// Whether a line ends with "contributed to this report".
    static func isContribution(_ line: Substring) -> Bool {
        let text = line.dropping(trailing: ".)]*").lowercased()
        return ["report", "story", "article"].contains { text.hasSuffix("contributed to this " + $0) }
            && text.words.count <= 25
    }

    /// Whether one of the words is a journalist's role.
    static func hasRole(_ words: some Sequence<Substring>) -> Bool {
        words.contains { roles.contains($0.dropping(trailing: ".,;:").lowercased()) }
    }
}
