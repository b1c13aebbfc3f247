import ArchiveStore
import NewsModel
import Testing

/// Lists by date that are read page by page while articles get other dates.
@Suite struct MovedArticlesTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    /// Thirty articles of ten days, three of a day, each with two quotes; the last three have no date.
    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
        _ = try archive.store((0..<30).map { Self.article("a\($0)", date: Self.date($0 / 3)) })
    }

    private static func date(_ day: Int) -> String? { day < 9 ? "2020-03-1\(day)" : nil }

    private static func article(_ id: String, date: String?) -> PreparedArticle {
        let said = [Sample.Said("Comet tonight", by: "Mira Aas"), Sample.Said("Comet soon", by: "Teo Brandt")]
        return Sample.article(id, text: "“Comet tonight” and “Comet soon”.", published: date, said: said) {
            $0.source = ["Post", "Mail"][id.utf8.count % 2]
        }
    }

    /// Gives three articles another date, some of them again and again: before all others, behind them, and none.
    private func move(_ round: Int) throws {
        _ = try archive.store([
            Self.article("a\(round * 7 % 30)", date: "2020-03-29"),
            Self.article("a\(round * 11 % 30)", date: "2020-03-01"),
            Self.article("a\((round * 13 + 5) % 30)", date: nil),
        ])
    }

    /// What is visited while articles move, and what is without that.
    private func visits(
        _ read: (Int, () throws -> Void) throws -> [String]
    ) throws -> (moving: [String], still: [String]) {
        let still = try read(200) {}
        var round = 0
        let moving = try read(4) {
            round += 1
            try move(round)
        }
        #expect(round >= 5)
        return (moving, still)
    }

    @Test("articles are visited as they stood on the first page", arguments: [Sort.newest, .oldest, .added])
    func articles(sort: Sort) throws {
        var question = ArticleQuestion()
        question.sort = sort
        let visits = try visits { limit, between in
            question.limit = limit
            return try archive.ids(question, between: between)
        }
        #expect(visits.moving == visits.still)
    }

    @Test("so are those of several outlets", arguments: [Sort.newest, .oldest])
    func outlets(sort: Sort) throws {
        var question = ArticleQuestion()
        (question.sort, question.filter.source.include) = (sort, ["Post", "Mail", "Globe"])
        let visits = try visits { limit, between in
            question.limit = limit
            return try archive.ids(question, between: between)
        }
        #expect(visits.moving == visits.still)
    }

    @Test("so are the hits of a search by date", arguments: [Sort.newest, .oldest])
    func search(sort: Sort) throws {
        var question = SearchQuestion()
        (question.expression, question.sort) = (.word("comet"), sort)
        let visits = try visits { limit, between in
            question.limit = limit
            return try archive.ids(question, between: between)
        }
        #expect(visits.moving == visits.still)
    }

    @Test(
        "so are quotes, listed, searched or of one speaker",
        arguments: [Sort.newest, .oldest],
        [(SearchExpression?.none, [String]()), (.word("comet"), []), (nil, ["Teo Brandt"])]
    )
    func quotes(sort: Sort, what: (expression: SearchExpression?, speakers: [String])) throws {
        var question = QuoteQuestion()
        (question.sort, question.expression, question.filter.speaker.include) = (sort, what.expression, what.speakers)
        let visits = try visits { limit, between in
            question.limit = limit
            return try archive.ids(question, between: between)
        }
        #expect(visits.moving == visits.still)
    }

    @Test("a new list has them where they belong now")
    func afterwards() throws {
        for round in 1...8 { try move(round) }
        var question = SearchQuestion()
        (question.expression, question.sort, question.limit) = (.word("comet"), .newest, 200)
        let hits = try archive.search(question).items
        let dates = hits.map { $0.item.content.published?.description ?? "" }
        #expect(dates == dates.sorted(by: >))
        #expect(try archive.ids(question) == hits.map(\.item.id))
        #expect(try archive.check() == [])
    }
}
