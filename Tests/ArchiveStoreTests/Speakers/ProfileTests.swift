import ArchiveStore
import NewsModel
import Testing

@Suite struct ProfileTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
        _ = try archive.store([
            Self.said("a", "Ada Roe", "mayor", "2019-11-06", "Bay Courier"),
            Self.said("b", "Ada Róe", "Mayor", "2019-11-30T23:00:00+02:00", "Post"),
            Self.said("c", "Dr. Ada Roe", "Mayor", "2020-02", "Post"),
            Self.said("d", "Ada Roe", "senator", "2020-02-03", nil),
            Self.said("e", "Ada Roe", "columnist", nil, "Post"),
            Self.said("f", "Ada Roe", nil, "2020-02-04", "bay courier"),
            Self.said("g", "Sam Doe", "mayor", "2021", "Post"),
        ])
    }

    static func said(
        _ id: String,
        _ name: String,
        _ role: String?,
        _ date: String?,
        _ source: String?
    )
        -> PreparedArticle
    {
        Sample.article(id, text: "“So be it.”", published: date, said: [Sample.Said("So be it", by: name, role: role)])
        {
            $0.source = source
        }
    }

    private func profile(_ id: String = "ada-roe") throws -> SpeakerProfile {
        try #require(try archive.speakerProfile(id: id, newest: 5))
    }

    @Test("a profile begins with what a list tells")
    func summary() throws {
        #expect(try profile().summary == archive.speaker(id: "ada-roe"))
        #expect(try archive.speakerProfile(id: "nobody", newest: 5) == nil)
    }

    @Test("names are kept as printed, the most frequent first")
    func aliases() throws {
        #expect(try profile().aliases == ["Ada Roe", "Ada Róe", "Dr. Ada Roe"])
    }

    @Test("roles stand in the order of their first dates, written as most often, undated last")
    func roles() throws {
        #expect(
            try profile().roles == [
                .init(role: "Mayor", first: NewsDate("2019-11-06"), last: NewsDate("2020-02"), count: 3),
                .init(role: "senator", first: NewsDate("2020-02-03"), last: NewsDate("2020-02-03"), count: 1),
                .init(role: "columnist", first: nil, last: nil, count: 1),
            ]
        )
    }

    @Test("months run from the first to the last without a gap and count what a filter by month finds")
    func months() throws {
        let months = try profile().byMonth
        #expect(months.map(\.start.description) == ["2019-11-01", "2019-12-01", "2020-01-01", "2020-02-01"])
        #expect(months.map(\.count) == [2, 0, 0, 3])
        for month in months {
            var question = QuoteQuestion()
            question.filter.speaker.include = ["ada-roe"]
            let whole = NewsDate(year: month.start.year, month: month.start.month)
            question.filter.from = whole?.firstInstant
            question.filter.to = whole?.lastInstant
            #expect(try archive.quotes(question).total.count == month.count)
        }
    }

    @Test("outlets are counted without regard to their capitals, most quotes first")
    func outlets() throws {
        let outlets = try profile().bySource
        #expect(outlets.map(\.count) == [3, 2])
        #expect(outlets.map(\.value) == ["Post", "Bay Courier"])
    }

    @Test("the newest quotes are the first of the speaker's list", arguments: [1, 3, 5, 100])
    func newest(count: Int) throws {
        var question = QuoteQuestion()
        question.filter.speaker.include = ["ada-roe"]
        question.limit = count
        let listed = try archive.quotes(question).items.map(\.item)
        #expect(try archive.speakerProfile(id: "ada-roe", newest: count)?.newest == listed)
    }

    @Test("a speaker without dates has no months")
    func undated() throws {
        _ = try archive.store([Self.said("h", "Ida Quist", "guide", nil, nil)])
        let profile = try profile("ida-quist")
        #expect(profile.byMonth.isEmpty)
        #expect(profile.bySource.isEmpty)
        #expect(profile.roles == [.init(role: "guide", first: nil, last: nil, count: 1)])
        #expect(profile.newest.map(\.id) == ["h-1"])
    }

    @Test("what is taken back is gone from every part")
    func removal() throws {
        for id in ["a", "b", "c", "e"] { _ = try archive.remove(articleID: id, expecting: nil) }
        let profile = try profile()
        #expect(profile.aliases == ["Ada Roe"])
        #expect(profile.roles.map(\.role) == ["senator"])
        #expect(profile.byMonth.map(\.count) == [2])
        #expect(profile.bySource == [.init(value: "bay courier", count: 1)])
        for id in ["d", "f"] { _ = try archive.remove(articleID: id, expecting: nil) }
        #expect(try archive.speakerProfile(id: "ada-roe", newest: 5) == nil)
        #expect(try archive.check() == [])
    }

    @Test("any archive's profile is what counting its quotes by hand gives", arguments: 1...4)
    func reference(seed: Int) throws {
        var dice = Dice(seed: seed)
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        let dates = [nil, "2018", "2018-03-05", "2019-01-31T23:59:59Z", "2019-02-01T00:30:00+01:00", "2019-07"]
        let articles = (0..<80).map { number in
            Self.said(
                "a\(number)",
                "Ada Roe",
                dice.pick([nil, "x", "y"]),
                dice.pick(dates),
                dice.pick([nil, "P", "Q"])
            )
        }
        _ = try archive.store(articles)
        let profile = try #require(try archive.speakerProfile(id: "ada-roe", newest: 3))
        let contents = articles.map(\.draft.content)
        for month in profile.byMonth {
            let whole = NewsDate(year: month.start.year, month: month.start.month)
            let range = (whole?.firstInstant ?? 0)...(whole?.lastInstant ?? 0)
            #expect(
                month.count == contents.filter { $0.published.map { range.contains($0.firstInstant) } ?? false }.count
            )
        }
        #expect(profile.byMonth.reduce(0) { $0 + $1.count } == contents.filter { $0.published != nil }.count)
        for outlet in profile.bySource {
            #expect(outlet.count == contents.filter { $0.source == outlet.value }.count)
        }
        for role in profile.roles {
            let bearers = articles.filter { $0.quotes[0].role == role.role }
            let dated = bearers.compactMap(\.draft.content.published).map(\.firstInstant)
            #expect(role.count == bearers.count)
            #expect(role.first?.firstInstant == dated.min())
            #expect(role.last?.firstInstant == dated.max())
        }
    }
}
