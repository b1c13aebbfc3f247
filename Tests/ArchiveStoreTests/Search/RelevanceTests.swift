import ArchiveStore
import NewsModel
import Testing

/// A small paper's week, and what its readers look for: which article comes first.
@Suite struct RelevanceTests {
    private static let articles = [
        Sample.article(
            "bridge",
            text: """
                The council of Ostrava Bay will close the old iron bridge for repairs until autumn, the mayor said.

                Traffic goes by the ferry, which sails every half hour. \(filler)
                """
        ),
        Sample.article(
            "budget",
            text: """
                Ostrava Bay spends more on schools next year, according to the draft that went to its council.

                \(filler) The old iron bridge gets nothing: repairs of the bridge, an engineer said, can wait, and \
                the bridge will not close until it must. The mayor said nothing of the autumn. \(filler)
                """
        ),
        Sample.article(
            "ferry",
            title: "Ferry strike enters second week",
            text: "Crews stayed ashore on Monday. Talks with the owners were broken off at night. \(filler)"
        ),
        Sample.article(
            "talks",
            text: "The owners of the line met the crews. They talked of the ferry, its timetable and wages. \(filler)"
        ),
        Sample.article(
            "comet",
            title: "Bright visitor",
            text: "Astronomer Lisbet Quarle found a comet. It can be seen with the naked eye till Friday. \(filler)"
        ),
        Sample.article(
            "market",
            text: "Fish was dear at the market on Friday. What is caught is what can be sold of it. \(filler)"
        ),
        Sample.article(
            "white",
            text: "At the house of the mayor white paint was used. \(filler)"
        ),
        Sample.article(
            "house",
            text: "Children built a white house of snow. The mayor came. \(filler)"
        ),
        Sample.article("tariffs", text: "Tariffs on herring rise, the ministry announced. \(filler)"),
        Sample.article("herring", text: "The herring are back, and so are the boats. \(filler)"),
        Sample.article("choir", title: "Choir wins", text: "Forty singers came home from Vessin with a cup. \(filler)"),
    ]

    /// Words that all of them have.
    private static let filler = String(
        repeating: "The wind was from the west on that morning, and it was quiet in the harbour of the town. ",
        count: 4
    )

    let folder: TemporaryFolder
    let archive: ArticleArchive

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
        _ = try archive.store(Self.articles)
    }

    /// The words of a query, those that the archive does not know corrected.
    private func expression(_ query: String) throws -> SearchExpression {
        let words = query.split(separator: " ").map(String.init)
        let meant = try archive.spellings(of: words).map { spelling in
            spelling.isKnown ? spelling.word : spelling.candidates.first?.word ?? spelling.word
        }
        return .words(meant.map { .word($0) })
    }

    @Test(
        "what is looked for comes first",
        arguments: [
            // The words of the first sentence, though another text has them all, and more often.
            ("Iron bridge to close until autumn", "bridge"), ("council close old bridge repairs", "bridge"),
            // A headline, and a headline of which one word is nowhere.
            ("ferry strike", "ferry"), ("ferry strike in second month", "ferry"),
            // A rare word among common ones.
            ("quiet morning in the harbour with a comet", "comet"), ("the wind and the cup", "choir"),
            // A question, most words of which say nothing.
            ("what is it that can be seen of the comet", "comet"),
            ("who was it that found what on that Friday", "comet"),
            // Words side by side.
            ("white house", "house"), ("mayor white paint", "white"),
            // Other forms of words.
            ("tariff on herrings", "tariffs"), ("singer", "choir"),
            // Slips of the fingers.
            ("tarifs herring", "tariffs"), ("astrnomer", "comet"), ("ferry strkie", "ferry"), ("choir wnis", "choir"),
            ("brigde repairs", "bridge"), ("vridge repairs", "bridge"), ("comte astronomer", "comet"),
        ]
    )
    func first(query: String, id: String) throws {
        var question = SearchQuestion()
        question.expression = try expression(query)
        let found = try archive.search(question).items
        #expect(found.first?.item.id == id, "\(found.map(\.item.id))")
    }

    @Test("a query with one known word finds something", arguments: ["the zebra of Vessin", "comet zebra", "of and"])
    func some(query: String) throws {
        #expect(try !archive.found(try expression(query)).isEmpty)
    }
}
