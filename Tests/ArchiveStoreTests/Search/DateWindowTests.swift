import ArchiveStore
import NewsModel
import Testing

/// What lies between two dates, at the edges of days, months and years.
@Suite struct DateWindowTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    /// Articles by id, in the order of their first moments.
    private static let dates = [
        ("jan31", "2019-01-31"), ("feb1", "2019-02-01"), ("east", "2020-01-01T00:30:00+01:00"),
        ("last", "2019-12-31T23:59:59Z"), ("first", "2020-01-01T00:00:00Z"), ("year", "2020"),
        ("west", "2019-12-31T23:30:00-02:00"), ("month", "2020-02"), ("leap", "2020-02-29"), ("mar1", "2020-03-01"),
    ]

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
        _ = try archive.store([Self.article("undated", nil)] + Self.dates.map { Self.article($0, $1) })
    }

    private static func article(_ id: String, _ date: String?) -> PreparedArticle {
        Sample.article(
            id,
            text: "“Fog again”, said Mira.",
            published: date,
            said: [Sample.Said("Fog again", by: "Mira Aas")]
        )
    }

    private func expect(_ filter: ArticleFilter, _ ids: [String]) throws {
        for expression in [nil, SearchExpression.word("fog"), .not(.word("storm"))] {
            var question = SearchQuestion()
            (question.expression, question.filter, question.sort) = (expression, filter, .oldest)
            question.counting.histogram = .steps(.day)
            let page = try archive.search(question)
            #expect(page.items.map(\.item.id) == ids)
            #expect(page.total.count == ids.count)
            #expect(page.counts?.histogram?.buckets.reduce(0) { $0 + $1.count } == ids.count)
            var quotes = QuoteQuestion()
            (quotes.expression, quotes.filter, quotes.sort) = (expression, filter, .oldest)
            #expect(try archive.quotes(quotes).items.map(\.item.article.id) == ids)
        }
    }

    @Test(
        "a window holds what was published between its first and its last second",
        arguments: [
            ("2019", "2019", ["jan31", "feb1", "east", "last"]),
            ("2020", "2020", ["first", "year", "west", "month", "leap", "mar1"]),
            ("2019-01", "2019-01", ["jan31"]), ("2019-02", "2019-02", ["feb1"]),
            ("2019-01-31", "2019-02-01", ["jan31", "feb1"]),
            ("2020-02", "2020-02", ["month", "leap"]), ("2020-02-29", "2020-02-29", ["leap"]),
            ("2020-02-02", "2020-02-28", []), ("2020-03", "2020-03", ["mar1"]),
            ("2019-12", "2019-12", ["east", "last"]), ("2020-01", "2020-01", ["first", "year", "west"]),
            ("2019-12-31T23:59:59Z", "2019-12-31T23:59:59Z", ["last"]),
            ("2020-01-01T00:00:00Z", "2020-01-01T00:00:00Z", ["first", "year"]),
            ("2020-01-01T00:00:01Z", "2020-01-31", ["west"]),
            ("2019-12-31T23:30:01Z", "2020-01-01T01:29:59Z", ["last", "first", "year"]),
            ("2021", "2018", []), ("2018", "2018", []), ("2021", "2022", []),
        ]
    )
    func window(from: String, to: String, ids: [String]) throws {
        var filter = ArticleFilter()
        filter.from = try #require(NewsDate(from)).firstInstant
        filter.to = try #require(NewsDate(to)).lastInstant
        try expect(filter, ids)
    }

    @Test("a window without an end reaches as far as there are dates, and holds nothing undated")
    func open() throws {
        let all = Self.dates.map(\.0)
        var filter = ArticleFilter()
        filter.from = NewsDate("2020-02-29")?.firstInstant
        try expect(filter, ["leap", "mar1"])
        filter.from = .min
        try expect(filter, all)
        (filter.from, filter.to) = (nil, NewsDate("2019-01")?.lastInstant)
        try expect(filter, ["jan31"])
        filter.to = .max
        try expect(filter, all)
        filter.from = .min
        try expect(filter, all)
    }

    @Test("undated articles come last in either order", arguments: [Sort.newest, .oldest], [1, 3, 50])
    func undated(sort: Sort, limit: Int) throws {
        _ = try archive.store([Self.article("undated2", nil)])
        let dated = Self.dates.map(\.0)
        // What has one and the same date stands by arrival, one way or the other.
        var expected = dated + ["undated", "undated2"]
        if sort == .newest { expected = Array(dated.reversed()) + ["undated2", "undated"] }
        for expression in [nil, SearchExpression.word("fog")] {
            var question = SearchQuestion()
            (question.sort, question.limit, question.expression) = (sort, limit, expression)
            let ids = try archive.ids(question)
            #expect(ids == expected)
        }
    }

    @Test("an article that gets another date, or none, moves")
    func moved() throws {
        var filter = ArticleFilter()
        (filter.from, filter.to) = (NewsDate("2019")?.firstInstant, NewsDate("2019")?.lastInstant)
        _ = try archive.store([Self.article("jan31", "2031-01-31"), Self.article("feb1", nil)])
        try expect(filter, ["east", "last"])
        _ = try archive.store([Self.article("undated", "2019-06"), Self.article("feb1", "2019-07-01")])
        try expect(filter, ["undated", "feb1", "east", "last"])
    }
}
