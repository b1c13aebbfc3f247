import ArchiveStore
import NewsModel
import Testing

/// What operators mean, case by case.
@Suite struct OperatorTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
        _ = try archive.store([
            Self.article("dam", "Dam vote", "The old dam holds the river.", author: "Ada Brook", source: "Post"),
            Self.article("river", "River rises", "The river has no dam at all.", author: "Sam Dam", source: "Courier"),
            Self.article(
                "fair",
                nil,
                "Brook trout was eaten at the fair by the river mouth.",
                author: nil,
                source: "Post"
            ),
        ])
    }

    private static func article(
        _ id: String,
        _ title: String?,
        _ text: String,
        author: String?,
        source: String
    )
        -> PreparedArticle
    {
        Sample.article(id, title: title, text: text, said: [Sample.Said("river", by: "Lin \(id)")]) {
            $0.authors = author.map { [$0] } ?? []
            $0.source = source
        }
    }

    private static let all = ["dam", "fair", "river"]

    @Test(
        "NOT takes away, alone and among others",
        arguments: [
            (SearchExpression.not(.word("trout")), ["dam", "river"]), (.not(.not(.word("trout"))), ["fair"]),
            (.and([.word("river"), .not(.word("trout"))]), ["dam", "river"]),
            (.words([.word("river"), .not(.word("dam"))]), ["fair"]),
            (.or([.word("trout"), .not(.word("river"))]), ["fair"]),
            (.or([.word("vote"), .not(.word("dam"))]), ["dam", "fair"]), (.not(.word("unheard")), all),
            (.and([.not(.word("dam")), .not(.word("trout"))]), []), (.not(.phrase(["the", "river"])), []),
            (.not(.or([.word("trout"), .word("vote")])), ["river"]),
            (.not(.and([.word("dam"), .word("old")])), ["fair", "river"]),
            (.not(.words([])), all), (.not(.word("!")), all),
        ]
    )
    func not(expression: SearchExpression, ids: [String]) throws {
        #expect(try archive.found(expression) { $0.match = .all }.sorted() == ids)
    }

    @Test(
        "a field is looked at alone, and reaches into what stands in its brackets",
        arguments: [
            (SearchExpression.field(.title, .word("river")), ["river"]), (.field(.title, .word("dam")), ["dam"]),
            (.field(.author, .word("dam")), ["river"]), (.field(.author, .phrase(["ada", "brook"])), ["dam"]),
            (.field(.source, .word("POST")), ["dam", "fair"]), (.field(.section, .word("post")), []),
            (.field(.speaker, .word("lin")), all), (.field(.speaker, .phrase(["lin", "fair"])), ["fair"]),
            (.field(.title, .or([.word("vote"), .word("rises")])), ["dam", "river"]),
            (.field(.title, .not(.word("dam"))), ["fair", "river"]),
            (.and([.field(.source, .word("post")), .not(.field(.title, .word("vote")))]), ["fair"]),
            (.field(.title, .field(.author, .word("dam"))), ["river"]), (.field(.title, .prefix("r")), ["river"]),
            (.field(.title, .near(["dam", "vote"], distance: 0)), ["dam"]), (.field(.title, .word("trout")), []),
        ]
    )
    func field(expression: SearchExpression, ids: [String]) throws {
        #expect(try archive.found(expression) { $0.match = .all }.sorted() == ids)
    }

    @Test(
        "NEAR counts the words between, in either order",
        arguments: [
            (["old", "dam"], 0, ["dam"]), (["dam", "old"], 0, ["dam"]), (["old", "river"], 2, []),
            (["old", "river"], 3, ["dam"]), (["river", "old"], 3, ["dam"]), (["old", "dam", "river"], 2, []),
            (["old", "dam", "river"], 4, ["dam"]),
            (["river", "dam"], 2, ["dam", "river"]), (["river", "dam"], 0, []), (["trout", "mouth"], 1_000, ["fair"]),
            (["vote", "river"], 1_000, []), (["trout"], 0, ["fair"]), ([], 5, all), (["!", "trout"], 3, ["fair"]),
            (["trout", "Trout"], 0, ["fair"]), (["river", "dam", "river", "dam"], 2, ["dam", "river"]),
            ([String](repeating: "river", count: 200), 100, all),
        ]
    )
    func near(words: [String], distance: Int, ids: [String]) throws {
        #expect(try archive.found(.near(words, distance: distance)) { $0.match = .all }.sorted() == ids)
    }

    @Test(
        "all, any and auto join what stands side by side",
        arguments: [
            (MatchMode.all, ["dam"]), (.any, ["dam", "fair", "river"]), (.auto, ["dam", "fair", "river"]),
        ]
    )
    func match(mode: MatchMode, ids: [String]) throws {
        let expression = SearchExpression.words([.word("old"), .word("river")])
        let found = try archive.found(expression) { $0.match = mode }
        #expect(found.sorted() == ids)
        #expect(found.first == "dam")
    }

    @Test("AND and OR are not loosened by any")
    func strict() throws {
        #expect(try archive.found(.and([.word("old"), .word("trout")])) { $0.match = .any }.isEmpty)
        let mixed = SearchExpression.and([.words([.word("old"), .word("trout")]), .word("river")])
        #expect(try archive.found(mixed) { $0.match = .any }.sorted() == ["dam", "fair"])
        #expect(try archive.found(mixed) { $0.match = .all }.isEmpty)
    }

    @Test("words of quotes are looked for in quotes, fields in their articles")
    func quotes() throws {
        let ids = { (expression: SearchExpression) in
            var question = QuoteQuestion()
            question.expression = expression
            question.sort = .oldest
            return try archive.quotes(question).items.map(\.item.article.id).sorted()
        }
        #expect(try ids(.word("river")) == Self.all)
        #expect(try ids(.word("trout")).isEmpty)
        #expect(try ids(.field(.title, .word("vote"))) == ["dam"])
        #expect(try ids(.and([.word("river"), .field(.source, .word("post"))])) == ["dam", "fair"])
        #expect(try ids(.not(.field(.author, .word("brook")))) == ["fair", "river"])
        #expect(try ids(.word("lin")) == Self.all, "who said it is searched too")
    }
}
