import HTTPServer
import JSONText
import NewsAPI
import NewsModel

extension FuzzTarget {
    /// What a client may write as `q`, through the parser and a small archive to the answer.
    ///
    /// There is no second search to compare with; what must hold is that any text is answered, and that how it was
    /// understood, written down, is understood so again.
    static let search = FuzzTarget(
        "search",
        // Those that pass a limit cost ten times as much as the others, which are more often looked for.
        seeds: Self.usual + Self.usual + Self.usual + Self.beyondLimits,
        words: [
            "\"", "(", ")", "*", "-", " ", " ", "AND", " AND ", " OR ", " NOT ", "NEAR(", "NEAR(a b, 99999)", ",", ":",
            "title:", "speaker:", "source:(", "'s", ".", "dam", "bridge", "brid*", "the", "12", "\u{CC}\u{81}",
            "\u{C3}\u{A9}", "\u{F0}\u{9F}\u{9A}\u{A2}", "\u{E2}\u{80}\u{9C}", "\u{E2}\u{80}\u{8B}",
            "\u{EF}\u{BF}\u{BD}", "\u{C2}\u{AD}", "\u{D9}\u{A3}", "\u{FF}", "\u{0}", "{", "}", "^", "+", "\\", "%",
            "\t", "\n",
        ],
        weight: 100
    ) { bytes in
        guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
            return .agreement("no text")
        }
        let meaning = QueryReading(text).expression
        let written = meaning.map { QueryText.of($0) }
        if let written, QueryReading(written).expression != meaning {
            return .disagreement("written it is \(written)")
        }
        guard let archive = SearchedArchive.shared else { return .disagreement("there is no archive to search") }
        return archive.check(bytes, meaning: written)
    }

    private static let usual = [
        "dam bridge", "\"the dam holds\" -ferry", "title:(dam OR NOT bridge) speaker:ann", "NEAR(dam bridge, 3)",
        "pre* AND (a OR (b c))", "-(a b) OR section:\"local news\"", "o'neil's u.s. 10:30 a'b*",
        "\u{E2}\u{80}\u{9C}dam\u{E2}\u{80}\u{9D} caf\u{C3}\u{A9} cafe\u{CC}\u{81}",
        "\u{E6}\u{97}\u{A5}\u{E6}\u{9C}\u{AC}\u{F0}\u{9F}\u{9A}\u{A2}", "title:(-dam) author:(title:x)",
        "brigde feries councel", "SELECT * FROM x; --", "a b c d e f OR g h NOT i AND j",
    ]

    /// Deeper, and of more words, than a query is read.
    private static let beyondLimits = [
        String(repeating: "(a OR b ", count: 70) + String(repeating: ")", count: 70),
        String(repeating: "-(a (b OR title:(", count: 30), String(repeating: "word ", count: 230),
        "OR NEAR(" + String(repeating: "a ", count: 210) + ")",
    ]
}
