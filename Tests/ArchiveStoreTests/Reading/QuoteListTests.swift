import ArchiveStore
import NewsModel
import Testing

@Suite struct QuoteListTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
        var indirect = Sample.Said("Ships sail at dawn", by: "Mira Halvorsen", cue: "Said")
        indirect.kind = .indirect
        indirect.confidence = 0.4
        _ = try archive.store([
            Sample.harbour("a", published: "2019-11-06"),
            Sample.harbour("undated", published: nil),
            Sample.harbour("b", published: "2020"),
            Sample.article(
                "c",
                text: "Ships sail at dawn, Said Mira Halvorsen.",
                published: "2019-11-06",
                said: [indirect]
            ),
        ])
    }

    @Test(
        "quotes stand by the date of their article, within one in reading order",
        arguments: [
            (Sort.newest, ["b-1", "b-2", "c-1", "a-1", "a-2", "undated-1", "undated-2"]),
            (Sort.oldest, ["a-1", "a-2", "c-1", "b-1", "b-2", "undated-1", "undated-2"]),
        ],
        [1, 2, 3, 20]
    )
    func order(expected: (sort: Sort, ids: [String]), limit: Int) throws {
        var question = QuoteQuestion()
        question.sort = expected.sort
        question.limit = limit
        let visited = try archive.ids(question) {
            _ = try archive.store([Sample.harbour("new-\(archive.generation)")])
        }
        #expect(visited == expected.ids)
    }

    /// A question, and the quotes that answer it.
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var ids: [String]
        var change: @Sendable (inout QuoteQuestion) -> Void

        init(_ name: String, _ ids: [String], _ change: @escaping @Sendable (inout QuoteQuestion) -> Void) {
            testDescription = name
            self.ids = ids
            self.change = change
        }
    }

    static let cases = [
        Case("kind", ["c-1"]) { $0.kinds = [.indirect, .mixed] },
        Case("not this kind", ["a-1", "a-2", "b-1", "b-2", "undated-1", "undated-2"]) {
            $0.excludedKinds = [.indirect]
        },
        Case("cue", ["a-1", "b-1", "c-1", "undated-1"]) { $0.cue.include = ["said"] },
        Case("not this cue", ["a-2", "b-2", "undated-2"]) { $0.cue.exclude = ["SAID"] },
        Case("article", ["a-1", "a-2", "c-1"]) { $0.article.include = ["a", "c"] },
        Case("not this article", ["b-1", "b-2", "c-1", "undated-1", "undated-2"]) { $0.article.exclude = ["a"] },
        Case("confidence", ["c-1"]) { question in
            question.minConfidence = 0.3
            question.filter.speaker.include = ["mira-halvorsen"]
            question.article.include = ["c"]
        },
        Case("too little confidence", []) { question in
            question.minConfidence = 0.5
            question.article.include = ["c"]
        },
        Case("speaker", ["a-2", "b-2", "undated-2"]) { $0.filter.speaker.include = ["teo brandt"] },
        Case("not this speaker", ["a-2", "b-2", "undated-2"]) { $0.filter.speaker.exclude = ["mira-halvorsen"] },
        Case("source", ["a-1", "a-2", "b-1", "b-2", "undated-1", "undated-2"]) {
            $0.filter.source.include = ["Bay courier"]
        },
        Case("period", ["b-1", "b-2"]) { $0.filter.from = NewsDate("2020")?.firstInstant },
        Case("words", ["c-1"]) { $0.expression = .words([.word("dawn"), .word("sails")]) },
        Case("speaker's name as words", ["a-2", "b-2", "undated-2"]) { $0.expression = .word("brandt") },
        Case("words and source", ["a-1", "b-1", "undated-1"]) { question in
            question.expression = .word("harbour")
            question.filter.source.include = ["Bay Courier"]
        },
        Case("the article's title is not the quote", []) { $0.expression = .phrase(["harbour", "to", "open"]) },
        Case("unless it is asked for", ["a-1", "a-2", "b-1", "b-2", "undated-1", "undated-2"]) { question in
            question.expression = .field(.title, .word("harbour"))
        },
        Case("not these words", ["a-2", "b-2", "c-1", "undated-2"]) { $0.expression = .not(.word("harbour")) },
    ]

    @Test("a filter lets through what it names", arguments: cases)
    func filter(_ example: Case) throws {
        var question = QuoteQuestion()
        example.change(&question)
        for sort in [Sort.newest, .oldest, .relevance] {
            question.sort = sort
            let page = try archive.quotes(question)
            #expect(page.items.map(\.item.id).sorted() == example.ids)
            #expect(page.total.count == example.ids.count)
        }
    }

    @Test("what matched is marked in the whole quote")
    func marks() throws {
        var question = QuoteQuestion()
        question.expression = .word("sailing")
        question.sort = .relevance
        question.highlight = true
        let hit = try #require(try archive.quotes(question).items.first)
        #expect(hit.passages == [Passage(text: "Ships sail at dawn", matches: [6..<10])])
        #expect((hit.score ?? 0) > 0)
        question.highlight = false
        #expect(try archive.quotes(question).items.first?.passages == [])
    }

    @Test("pages by relevance visit every quote once, whatever is stored meanwhile", arguments: [1, 2, 3])
    func relevancePages(limit: Int) throws {
        var question = QuoteQuestion()
        question.expression = .or([.word("harbour"), .word("spring"), .word("ships")])
        question.sort = .relevance
        let expected = try archive.ids(question)
        question.limit = limit
        let visited = try archive.ids(question) {
            _ = try archive.store([Sample.harbour("new-\(archive.generation)")])
        }
        #expect(visited == expected)
    }
}
