import NewsModel
import Testing

/// A match report: nicknames, scores, a coach by his role, song titles that are no speech.
@Suite("A report from a match")
struct MatchReportTests {
    static let article = """
        Larkstead 3, Millbrook 2

        The crowd sang “The River Song” long after the end, and captain Peter “Duke” Quill sang with it.

        ‘It’s the supporters’ cup,’ Quill said. ‘They carried us.’

        Coach Bruno Falk was calmer. "We were lucky," he admitted. "Twice the post saved us."

        Falk praised his keeper, who stopped two penalties.

        "What a night!" shouted Quill's brother, Ned, from the stand.

        Millbrook's coach, Rita Sand, did not speak to the press.
        """

    static let expected = [
        Said(
            .direct,
            ["It’s the supporters’ cup", "They carried us"],
            source: "Quill",
            cue: "said",
            speaker: "Peter “Duke” Quill",
            role: "captain"
        ),
        Said(
            .direct,
            ["We were lucky", "Twice the post saved us"],
            source: "he",
            cue: "admitted",
            speaker: "Bruno Falk",
            role: "Coach"
        ),
        Said(
            .direct,
            "What a night!",
            source: "Quill's brother, Ned, from the stand",
            cue: "shouted",
            speaker: "Ned"
        ),
    ]

    @Test("songs and nicknames are no speech, single marks are")
    func all() {
        let said = Said.all(in: Self.article)
        #expect(said.map(\.content) == Self.expected.map(\.content))
        #expect(said.prefix(2) == Self.expected.prefix(2))
    }
}
