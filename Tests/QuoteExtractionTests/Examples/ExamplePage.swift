import Testing

/// Examples of one kind, which read together tell one rule of the engine.
///
/// As a person writes them down:
///
///     # a farewell
///     “It was time,” Ann Hale, the mayor, said. She would miss the river, she added.
///     > direct | It was time | Ann Hale, the mayor, | said | Ann Hale | mayor
///     > indirect | She would miss the river | she | added | Ann Hale | mayor
///
/// A line of ">" is one quote: kind, content, source, cue, speaker and role; pieces of content are parted by " + ", and
/// "-" stands for what there is not. An example without such a line has no quotes.
struct ExamplePage: Sendable, CustomTestStringConvertible {
    /// The rule, as a sentence.
    let title: String
    /// The examples in order.
    let examples: [Example]

    var testDescription: String { title }

    /// Reads a page.
    init(_ title: String, _ page: String) {
        self.title = title
        examples = ("\n" + page).split(separator: "\n# ").map { Example($0, page: title) }
    }

    /// All pages, from the plain to the odd.
    static let all = [
        directSpeech, indirectSpeech, cues, noStatement, leftovers, asides, brokenMarks, lines, interviews, capitals,
        sources,
        names, pronouns, roles, offices, bodies,
    ]
}

/// A short text and who says what in it: at once a test and a piece of documentation.
struct Example: Sendable, CustomTestStringConvertible {
    /// What it shows.
    let name: String
    let text: String
    /// Its quotes in text order.
    let said: [Said]
    private let page: String

    /// All examples of all pages.
    static let all = ExamplePage.all.flatMap(\.examples)

    var testDescription: String { "\(page): \(name)" }

    /// Reads the lines of one example, its name first.
    fileprivate init(_ lines: Substring, page: String) {
        var lines = lines.split(separator: "\n", omittingEmptySubsequences: false)
        name = String(lines.removeFirst())
        said = lines.filter { $0.hasPrefix("> ") }.map { Said(line: $0.dropFirst(2)) }
        lines.removeAll { $0.hasPrefix("> ") }
        while lines.last?.isEmpty ?? false { lines.removeLast() }
        text = lines.joined(separator: "\n")
        self.page = page
    }
}
