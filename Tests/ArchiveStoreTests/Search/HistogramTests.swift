import ArchiveStore
import NewsModel
import Testing

@Suite struct HistogramTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
        let dates = ["2019-11-04", "2019-11-10", "2019-11-11", "2019-12-31T23:30:00-02:00", "2020-03-01"]
        _ = try archive.store(
            dates.enumerated().map { Sample.article("a\($0)", text: $0 < 3 ? "ferry" : "pier", published: $1) }
                + [Sample.article("undated", text: "ferry")]
        )
    }

    private func histogram(
        _ choice: HistogramChoice,
        _ word: String? = nil,
        _ change: (inout ArticleFilter) -> Void = { _ in }
    ) throws -> Counts {
        var question = SearchQuestion()
        question.expression = word.map { .word($0) }
        question.counting.histogram = choice
        change(&question.filter)
        return try #require(try archive.search(question).counts)
    }

    private func lines(_ counts: Counts) -> [String] {
        (counts.histogram?.buckets ?? []).map { "\($0.start) \($0.count)" }
    }

    @Test("steps stand in order of time, the empty ones between them too")
    func steps() throws {
        #expect(
            try lines(histogram(.steps(.month)))
                == ["2019-11-01 3", "2019-12-01 0", "2020-01-01 1", "2020-02-01 0", "2020-03-01 1"]
        )
        #expect(try lines(histogram(.steps(.year))) == ["2019-01-01 3", "2020-01-01 2"])
        #expect(try lines(histogram(.steps(.week), "ferry")) == ["2019-11-04 2", "2019-11-11 1"])
        #expect(try lines(histogram(.steps(.day), "ferry")).count == 8)
    }

    @Test("a share is of all that was published then")
    func shares() throws {
        let buckets = try histogram(.steps(.year), "pier").histogram?.buckets ?? []
        #expect(buckets.map(\.share) == [1])
        let years = try histogram(.steps(.year), "ferry") { $0.to = NewsDate("2020")?.lastInstant }
        #expect(years.histogram?.buckets.map(\.share) == [1, 0])
        let days = try histogram(.steps(.month)) { $0.source = ListFilter(include: ["Nobody"]) }
        #expect(days.histogram?.buckets == [])
    }

    @Test("the period that was asked for is filled, as far as the archive reaches")
    func period() throws {
        let counts = try histogram(.steps(.month), "ferry") { filter in
            (filter.from, filter.to) = (NewsDate("1990")?.firstInstant, NewsDate("2020-01")?.lastInstant)
        }
        #expect(lines(counts) == ["2019-11-01 3", "2019-12-01 0", "2020-01-01 0"])
    }

    @Test("steps that fit are as fine as the time allows")
    func fitting() throws {
        #expect(try histogram(.fitting, "ferry").histogram?.step == .day)
        #expect(try histogram(.fitting).histogram?.step == .week)
        _ = try archive.store([Sample.article("old", published: "1920")])
        #expect(try histogram(.fitting).histogram?.step == .year)
        _ = try archive.store([Sample.article("oldest", published: "0000")])
        #expect(try histogram(.fitting).histogram?.buckets.count == 2_021)
    }

    @Test("too many steps become longer ones, and the answer says so")
    func limit() throws {
        #expect(try histogram(.steps(.day)).limits == [])
        _ = try archive.store([Sample.article("old", published: "1920-01-01")])
        let counts = try histogram(.steps(.day))
        #expect(counts.histogram?.step == .month)
        #expect(counts.limits.count == 1)
        #expect(counts.limits.first?.contains("by month") == true)
    }
}
