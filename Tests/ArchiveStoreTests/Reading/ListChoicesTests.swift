import ArchiveStore
import NewsModel
import Testing

/// Lists of several outlets, sections or speakers, which are walked side by side.
@Suite struct ListChoicesTests {
    private static let outlets = ["Post", "Mail", "Globe", "Echo"]
    private static let sections = ["World", "Local", "Sport"]
    private static let speakers = ["Mira Aas", "Teo Brandt", "Ines Dahl"]

    private static func filled(_ folder: TemporaryFolder) throws -> ArticleArchive {
        let archive = try folder.archive()
        var dice = Dice(seed: 5)
        _ = try archive.store(
            (0..<120).map { number in
                let said = (0..<dice.roll(3)).map { _ in Sample.Said("Calm", by: speakers[dice.roll(3)]) }
                let day = dice.roll(10)
                let date = day == 0 ? nil : "2021-06-0\(day)"
                return Sample.article("a\(number)", text: "“Calm”, they say.", published: date, said: said) {
                    $0.source = outlets[dice.roll(outlets.count)]
                    $0.section = sections[dice.roll(sections.count)]
                }
            }
        )
        return archive
    }

    /// What is asked for of articles.
    static let filters: [ArticleFilter] = [
        filter { $0.source.include = ["Post", "mail"] }, filter { $0.source.include = ["POST", "Post", "Nobody"] },
        filter { $0.section.include = ["World", "Sport"] }, filter { $0.source.include = ["Echo"] },
        filter { ($0.source.include, $0.section.include) = (["Post", "Echo", "Globe"], ["Local", "Sport"]) },
        filter { ($0.source.include, $0.source.exclude) = (["Post", "Globe"], ["Globe"]) },
        filter { ($0.section.include, $0.source.exclude) = (["World", "Local"], ["Mail"]) },
        filter { ($0.source.include, $0.from) = (["Post", "Mail"], NewsDate("2021-06-04")?.firstInstant) },
        filter { $0.source.include = (0..<150).map { "Nobody \($0)" } + ["Post", "Echo"] },
        filter { ($0.source.include, $0.speaker.include) = (["Post", "Mail"], ["Mira Aas", "Ines Dahl"]) },
    ]

    private static func filter(_ change: (inout ArticleFilter) -> Void) -> ArticleFilter {
        var filter = ArticleFilter()
        change(&filter)
        return filter
    }

    private static func passes(_ article: Article, _ filter: ArticleFilter) -> Bool {
        let lists = [(filter.source, article.content.source), (filter.section, article.content.section)]
        let isNamed = lists.allSatisfy { list, name in
            let fits = { (names: [String]) in names.contains { $0.lowercased() == name?.lowercased() } }
            return (list.include.isEmpty || fits(list.include)) && !fits(list.exclude)
        }
        let date = article.content.published?.firstInstant
        return isNamed && (filter.from == nil || date.map { $0 >= filter.from ?? 0 } == true)
    }

    @Test(
        "articles come in the order of the whole list, each once",
        arguments: filters,
        [Sort.newest, .oldest, .added]
    )
    func articles(filter: ArticleFilter, sort: Sort) throws {
        let folder = try TemporaryFolder()
        let archive = try Self.filled(folder)
        var question = ArticleQuestion()
        (question.sort, question.limit) = (sort, 200)
        let spoken = Set(try archive.ids(Self.quoting(filter)).map { $0.prefix { $0 != "-" }.description })
        let expected = try archive.articles(question).items.filter { article in
            Self.passes(article, filter) && (filter.speaker.isEmpty || spoken.contains(article.id))
        }
        question.filter = filter
        for limit in [1, 7, 200] {
            question.limit = limit
            #expect(try archive.ids(question) == expected.map(\.id))
        }
    }

    private static func quoting(_ filter: ArticleFilter) -> QuoteQuestion {
        var question = QuoteQuestion()
        (question.filter.speaker, question.limit) = (filter.speaker, 200)
        return question
    }

    @Test("so do quotes", arguments: filters, [Sort.newest, .oldest])
    func quotes(filter: ArticleFilter, sort: Sort) throws {
        let folder = try TemporaryFolder()
        let archive = try Self.filled(folder)
        var question = QuoteQuestion()
        (question.sort, question.limit) = (sort, 200)
        let names = filter.speaker.include
        let expected = try archive.quotes(question).items.map(\.item).filter { quote in
            guard let article = try archive.article(id: quote.article.id) else { return false }
            return Self.passes(article, filter) && (names.isEmpty || names.contains(quote.speaker?.name ?? ""))
        }
        question.filter = filter
        for limit in [1, 6, 200] {
            question.limit = limit
            #expect(try archive.ids(question) == expected.map(\.id))
        }
    }
}
