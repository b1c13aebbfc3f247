import ArchiveStore
import NewsModel
import Testing

@Suite struct SearchTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
        _ = try archive.store([
            Sample.article(
                "ferry",
                title: "Ferry sinks",
                text: "The old ferry sank near the pier at night.",
                published: "2019"
            ),
            Sample.article(
                "pier",
                title: "Repairs",
                text: "Repairing the pier takes years. The ferry waits.",
                published: "2021"
            ),
            Sample.article(
                "vote",
                title: "Vote",
                text: "Councillors voted on the budget; nobody spoke of the café.",
                published: "2020"
            ),
            Sample.harbour("harbour", published: nil),
        ])
    }

    /// An expression, and what it finds.
    struct Case: Sendable, CustomTestStringConvertible {
        var expression: SearchExpression
        var ids: [String]
        var testDescription: String { "\(expression)" }

        init(_ expression: SearchExpression, _ ids: [String]) {
            self.expression = expression
            self.ids = ids
        }
    }

    static let everything = ["ferry", "harbour", "pier", "vote"]
    static let cases = [
        Case(.word("ferries"), ["ferry", "pier"]),
        Case(.word("FERRY"), ["ferry", "pier"]),
        Case(.word("cafe"), ["vote"]),
        Case(.word("zeppelin"), []),
        Case(.prefix("counc"), ["vote"]),
        Case(.prefix("repair"), ["pier"]),
        Case(.phrase(["ferry", "sank"]), ["ferry"]),
        Case(.phrase(["sank", "ferry"]), []),
        Case(.near(["years", "pier"], distance: 1), ["pier"]),
        Case(.near(["years", "pier"], distance: 0), []),
        Case(.and([.word("ferry"), .word("pier")]), ["ferry", "pier"]),
        Case(.or([.word("budget"), .word("night")]), ["ferry", "harbour", "vote"]),
        Case(.and([.word("ferry"), .not(.word("years"))]), ["ferry"]),
        Case(.words([.word("ferry"), .not(.word("years"))]), ["ferry"]),
        Case(.not(.word("ferry")), ["harbour", "vote"]),
        Case(.not(.not(.word("ferry"))), ["ferry", "pier"]),
        Case(.words([.not(.word("ferry")), .not(.word("vote"))]), ["harbour"]),
        Case(.or([.not(.word("ferry")), .word("night")]), ["ferry", "harbour", "vote"]),
        Case(.or([.not(.word("ferry")), .not(.word("vote"))]), everything),
        Case(.and([.not(.word("ferry")), .or([.word("vote"), .word("pier")])]), ["vote"]),
        Case(.field(.title, .word("ferry")), ["ferry"]),
        Case(.field(.title, .not(.word("ferry"))), ["harbour", "pier", "vote"]),
        Case(.field(.author, .word("armel")), ["harbour"]),
        Case(.field(.source, .phrase(["bay", "courier"])), ["harbour"]),
        Case(.field(.section, .word("city")), ["harbour"]),
        Case(.field(.speaker, .words([.word("mira"), .word("halvorsen")])), ["harbour"]),
        Case(.field(.speaker, .or([.word("ferry"), .word("teo")])), ["harbour"]),
        Case(.field(.title, .field(.source, .word("courier"))), ["harbour"]),
        Case(.and([.field(.title, .word("repairs")), .word("years")]), ["pier"]),
    ]

    @Test("an expression finds what it says", arguments: cases)
    func expressions(example: Case) throws {
        for sort in Sort.allCases {
            for match in [MatchMode.all, .auto] {
                let ids = try archive.found(example.expression) {
                    $0.match = match
                    $0.sort = sort
                }
                #expect(ids.sorted() == example.ids)
            }
        }
    }

    @Test(
        "no word is ever taken for syntax",
        arguments: [
            "AND", "OR", "NOT", "NEAR", "NEAR(", "\"", "\"\"", "a\"b", "*", "title:", "^pier", "(", ")", "{title}", "-",
            "+", "pier*", "'", ";", "\0", "pi\0er", "\\", "%", "é", "🚢", "…", " ", "", "a b", "日本", "\u{301}",
            "title : x",
        ]
    )
    func hostileWords(word: String) throws {
        let shapes: [SearchExpression] = [
            .word(word), .prefix(word), .phrase([word]), .phrase([word, "pier"]), .near([word, "pier"], distance: 3),
            .near([word], distance: -1), .words([.word(word), .word("pier")]), .not(.word(word)),
            .field(.title, .word(word)), .or([.word(word), .not(.word("pier"))]), .and([.word(word), .word(word)]),
        ]
        for shape in shapes {
            for match in MatchMode.allCases {
                #expect(failure { _ = try archive.found(shape) { $0.match = match } } == nil)
                var question = QuoteQuestion()
                question.expression = shape
                question.match = match
                #expect(failure { _ = try archive.quotes(question) } == nil)
            }
        }
    }

    @Test("words without letters or digits are as if they were not there")
    func emptyWords() throws {
        #expect(try archive.found(.words([.word("ferry"), .word("–"), .word("!!!")])).sorted() == ["ferry", "pier"])
        #expect(try archive.found(.and([.word("&"), .word("night")])).sorted() == ["ferry", "harbour"])
        #expect(try archive.found(.word("…")).sorted() == Self.everything)
        #expect(try archive.found(.words([])).sorted() == Self.everything)
    }

    @Test("an expression of any size or depth is answered")
    func large() throws {
        let many = SearchExpression.words((0..<2_000).map { .word("word\($0)") } + [.word("ferry")])
        #expect(try archive.found(many) { $0.match = .any }.sorted() == ["ferry", "pier"])
        #expect(failure { _ = try archive.found(many) } == nil)
        var deep = SearchExpression.word("ferry")
        for level in 0..<300 { deep = level % 2 == 0 ? .and([deep, .word("ferry")]) : .or([deep, .word("ferry")]) }
        #expect(try archive.found(deep).sorted() == ["ferry", "pier"])
    }

    @Test("nothing to look for lists everything, newest first")
    func noExpression() throws {
        let page = try archive.search(SearchQuestion())
        #expect(page.items.map(\.item.id) == ["pier", "vote", "ferry", "harbour"])
        #expect(page.items.allSatisfy { $0.score == nil })
        #expect(page.matched == nil)
    }

    @Test(
        "a search can be sorted by date",
        arguments: [(Sort.newest, ["pier", "ferry"]), (.oldest, ["ferry", "pier"])]
    )
    func byDate(sort: Sort, ids: [String]) throws {
        #expect(try archive.found(.word("ferry")) { $0.sort = sort } == ids)
    }
}
