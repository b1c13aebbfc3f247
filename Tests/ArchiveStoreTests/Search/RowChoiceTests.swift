import ArchiveStore
import NewsModel
import Testing

/// When `auto` goes from all the words to any of them.
@Suite struct RowChoiceTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
    }

    private static func article(_ id: String, _ words: String, date: String? = nil) -> PreparedArticle {
        let said = [Sample.Said(words, by: "Mira Aas")]
        return Sample.article(id, text: "“\(words)”.", published: date, said: said) { $0.source = "Post" }
    }

    /// Stores so many articles with both words, and six of each kind with one of them.
    private func fill(_ count: Int) throws {
        _ = try archive.store(
            (0..<6).flatMap { [Self.article("c\($0)", "comet comet"), Self.article("w\($0)", "wind wind")] }
                + (0..<count).map { Self.article("both\($0)", "comet in cold and heavy wind") }
                + [Self.article("storm", "comet in a storm"), Self.article("calm", "calm")]
        )
    }

    private static let expression = SearchExpression.words([.word("comet"), .word("wind"), .not(.word("storm"))])

    private func question(limit: Int) -> SearchQuestion {
        var question = SearchQuestion()
        (question.expression, question.limit) = (Self.expression, limit)
        question.counting.facets = [.source]
        return question
    }

    @Test(
        "ten hits of all words, or as many as a page has, are enough",
        arguments: [
            (0, 20, MatchMode.any), (1, 20, .any), (9, 20, .any), (10, 20, .all), (11, 200, .all), (9, 10, .any),
            (2, 3, .any), (3, 3, .all), (4, 3, .all), (0, 1, .any), (1, 1, .all), (1, 0, .all),
        ]
    )
    func enough(count: Int, limit: Int, matched: MatchMode) throws {
        try fill(count)
        let page = try archive.search(question(limit: limit))
        #expect(page.matched == matched)
        #expect(page.total.count == (matched == .all ? count : count + 12))
        #expect(page.counts?.facets[.source]?.map(\.count) == [page.total.count])
        // What has both words comes first, however little it says of them.
        let first = min(count, max(1, limit))
        #expect(page.items.prefix(first).allSatisfy { $0.item.id.hasPrefix("both") })
        #expect(!page.items.contains { $0.item.id == "storm" || $0.item.id == "calm" })
        var quotes = QuoteQuestion()
        (quotes.expression, quotes.limit, quotes.sort) = (Self.expression, limit, .relevance)
        let said = try archive.quotes(quotes)
        #expect(said.matched == matched)
        #expect(said.total == page.total)
    }

    @Test("what filters take away does not count as enough")
    func filtered() throws {
        try fill(10)
        var question = question(limit: 20)
        #expect(try archive.search(question).matched == .all)
        question.filter.source.exclude = ["Post"]
        #expect(try archive.search(question).matched == .any)
        question.filter = ArticleFilter()
        _ = try archive.remove(articleID: "both3", expecting: nil)
        #expect(try archive.search(question).matched == .any)
    }

    @Test("later pages are read like the first, though by now the other way would be taken", arguments: [4, 12])
    func laterPages(count: Int) throws {
        try fill(count)
        let before = try archive.ids(question(limit: 200))
        let matched = try #require(try archive.search(question(limit: 5)).matched)
        var question = question(limit: 5)
        var visited: [String] = []
        repeat {
            let page = try archive.search(question)
            #expect(page.matched == (count == 4 ? .any : .all))
            visited += page.items.map(\.item.id)
            question.cursor = page.next
            if count == 4 {
                let number = archive.generation
                _ = try archive.store((0..<8).map { Self.article("new\(number)-\($0)", "comet wind") })
            } else {
                for id in visited { _ = try archive.remove(articleID: id, expecting: nil) }
            }
        } while question.cursor != nil
        #expect(visited == before)
        #expect(matched == (count == 4 ? .any : .all))
    }

    @Test("by date, what has all the words stands among the rest")
    func byDate() throws {
        _ = try archive.store([
            Self.article("new", "comet", date: "2021"), Self.article("both", "comet wind", date: "2020"),
            Self.article("old", "wind", date: "2019"),
        ])
        for (sort, ids) in [
            (Sort.newest, ["new", "both", "old"]), (.oldest, ["old", "both", "new"]), (.added, ["old", "both", "new"]),
        ] {
            var question = question(limit: 20)
            question.sort = sort
            let page = try archive.search(question)
            #expect(page.matched == .any)
            #expect(page.items.map(\.item.id) == ids)
            #expect(page.items.allSatisfy { $0.score == nil })
        }
    }

    @Test(
        "where it makes no difference how words are joined, nothing is said of it",
        arguments: [
            SearchExpression.and([.word("comet"), .word("wind")]), .or([.word("comet"), .word("wind")]),
            .words([.word("comet"), .word("…")]), .near(["comet", "wind"], distance: 3), .not(.word("comet")),
            .words([.word("comet"), .not(.word("wind"))]),
        ]
    )
    func noDifference(expression: SearchExpression) throws {
        try fill(2)
        for match in MatchMode.allCases {
            var question = question(limit: 20)
            (question.expression, question.match) = (expression, match)
            #expect(try archive.search(question).matched == nil)
        }
    }
}
