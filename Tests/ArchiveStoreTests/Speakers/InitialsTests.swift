import ArchiveStore
import NewsModel
import Testing

/// Whose quotes are whose, across articles.
@Suite struct InitialsTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
    }

    private func said(
        _ id: String,
        _ name: String,
        _ date: String? = "2019-06-01",
        _ source: String? = "Post"
    )
        -> PreparedArticle
    {
        ProfileTests.said(id, name, nil, date, source)
    }

    /// The speakers' ids by article.
    private func speakers(_ archive: ArticleArchive) throws -> [String: String] {
        var question = QuoteQuestion()
        question.limit = 200
        let quotes = try archive.quotes(question).items.map(\.item)
        return Dictionary(uniqueKeysWithValues: quotes.map { ($0.article.id, $0.speaker?.id ?? "") })
    }

    @Test("initials are the one person whom the outlet quotes around that time, whichever comes in first")
    func merged() throws {
        for order in [["a", "b"], ["b", "a"]] {
            let folder = try TemporaryFolder()
            let archive = try folder.archive()
            let articles = ["a": said("a", "John Roe"), "b": said("b", "J. Roe", "2020-03")]
            for id in order { _ = try archive.store([articles[id]].compactMap(\.self)) }
            #expect(try speakers(archive) == ["a": "john-roe", "b": "john-roe"])
            let profile = try #require(try archive.speakerProfile(id: "john-roe", newest: 1))
            #expect(profile.summary.speaker.name == "John Roe")
            #expect(profile.summary.articles == 2)
            #expect(profile.aliases == ["J. Roe", "John Roe"])
            #expect(try archive.check() == [])
        }
    }

    @Test("a quote keeps the name that its article prints")
    func printed() throws {
        _ = try archive.store([said("a", "John Roe"), said("b", "J. Roe")])
        #expect(try archive.quote(id: "b-1")?.speaker == Speaker(id: "john-roe", name: "J. Roe", role: nil))
    }

    @Test("two who fit are nobody, and a second one parts what was together")
    func ambiguous() throws {
        _ = try archive.store([said("a", "John Roe"), said("b", "J. Roe")])
        #expect(try speakers(archive)["b"] == "john-roe")
        _ = try archive.store([said("c", "Jane Roe")])
        #expect(try speakers(archive)["b"] == "j-roe")
        #expect(try archive.counts().speakers == 3)
        _ = try archive.remove(articleID: "a", expecting: nil)
        #expect(try speakers(archive)["b"] == "jane-roe")
        #expect(try archive.check() == [])
    }

    @Test(
        "nothing is merged beyond one outlet and the years beside one another",
        arguments: [
            ["2019-06-01", "Courier"], ["2021-01-01", "Post"], ["2017-12-31", "Post"], [nil, "Post"], ["2019", nil],
        ] as [[String?]]
    )
    func apart(dateAndSource: [String?]) throws {
        let (date, source) = (dateAndSource[0], dateAndSource[1])
        _ = try archive.store([said("a", "John Roe"), said("b", "J. Roe", date, source)])
        #expect(try speakers(archive)["b"] == "j-roe")
    }

    @Test(
        "different people of one surname stay apart",
        arguments: [
            ("John Roe", "Jane Roe"), ("John Roe", "John Roe Jr."), ("John Roe Sr.", "John Roe Jr."),
            ("John Roe", "Roe"),
            ("J. Roe", "K. Roe"), ("John Roe", "Jon Roe"), ("J. Roe", "John van Roe"),
        ]
    )
    func different(left: String, right: String) throws {
        _ = try archive.store([said("a", left), said("b", right)])
        #expect(try Set(speakers(archive).values).count == 2)
    }

    @Test(
        "one person under several spellings is one",
        arguments: [
            ("Şahin Əliyev", "Sahin Aliyev"), ("Dr. Ada Roe", "ADA ROE"), ("Sam Roe, Jr.", "Sam Roe Junior"),
            ("John Q. Roe", "John Roe"), ("J.Q. Roe", "John Quincy Roe"), ("J.-L. Roe", "Jean-Luc Roe"),
        ]
    )
    func same(left: String, right: String) throws {
        _ = try archive.store([said("a", left), said("b", right)])
        #expect(try Set(speakers(archive).values).count == 1)
    }

    @Test("two middle initials that contradict one another are not one person")
    func disputed() throws {
        _ = try archive.store([said("a", "John Roe"), said("b", "John Q. Roe")])
        #expect(try speakers(archive)["b"] == "john-roe")
        _ = try archive.store([said("c", "John R. Roe")])
        #expect(try speakers(archive) == ["a": "john-roe", "b": "john-q-roe", "c": "john-r-roe"])
    }

    @Test("the outcome does not depend on the order in which articles come and go", arguments: 1...6)
    func orderless(seed: Int) throws {
        var dice = Dice(seed: seed)
        let names = ["John Roe", "Jane Roe", "J. Roe", "John Q. Roe", "J. R. Roe", "John Roe Jr.", "K. Roe", "Kim Roe"]
        let articles = (0..<24).map { number in
            said(
                "a\(number)",
                dice.pick(names),
                dice.pick(["2017-05-01", "2018-05-01", "2019-05-01", "2021", nil]),
                dice.pick(["Post", "Courier", nil])
            )
        }
        let one = try folder.archive()
        for article in articles { _ = try one.store([article]) }
        let otherFolder = try TemporaryFolder()
        let other = try otherFolder.archive()
        let passing = (0..<12).map { said("x\($0)", dice.pick(names), dice.pick(["2018", "2019"]), "Post") }
        _ = try other.store(passing + articles.reversed())
        for article in passing { _ = try other.remove(articleID: article.draft.id, expecting: nil) }
        #expect(try speakers(one) == speakers(other))
        #expect(try one.check() == [])
        #expect(try other.check() == [])
        #expect(try one.settleSpeakers().moves == [], "settling anew finds nothing to do")
    }

    @Test("a filter by name finds all who bear it, by id the one who has it")
    func filters() throws {
        _ = try archive.store([
            said("a", "John Roe"), said("b", "J. Roe"), said("c", "J. Roe", "2019", "Courier"), said("d", "Jane Doe"),
        ])
        let ids = { (speaker: String) in
            var question = QuoteQuestion()
            question.filter.speaker.include = [speaker]
            return try archive.quotes(question).items.map(\.item.article.id).sorted()
        }
        #expect(try ids("john-roe") == ["a", "b"])
        #expect(try ids("John Roe") == ["a", "b"])
        #expect(try ids("j-roe") == ["c"])
        #expect(try ids("J. Roe") == ["a", "b", "c"])
        var articles = ArticleQuestion()
        articles.filter.speaker.exclude = ["J. Roe"]
        #expect(try archive.ids(articles) == ["d"])
        var search = SearchQuestion()
        search.filter.speaker.include = ["JOHN ROE"]
        #expect(try archive.ids(search).sorted() == ["a", "b"])
        var speakers = SpeakerQuestion()
        speakers.name = "j roe"
        #expect(try archive.speakers(speakers).items.map(\.speaker.id).contains("john-roe"))
    }

    @Test("a list by name pages on while its name comes to mean somebody else")
    func paging() throws {
        _ = try archive.store((0..<9).map { said("a\($0)", "J. Roe", "2019-0\($0 + 1)-01") })
        var question = QuoteQuestion()
        question.filter.speaker.include = ["J. Roe"]
        question.limit = 2
        var number = 0
        let visited = try archive.ids(question) {
            number += 1
            _ = try archive.store([said("n\(number)", number % 2 == 0 ? "John Roe" : "Jane Roe", "2019")])
        }
        #expect(visited == (0..<9).reversed().map { "a\($0)-1" })
    }
}
