import ArchiveStore
import NewsModel
import Testing

/// Which values a facet tells, and in which order.
@Suite struct NameCountTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    /// Thirty articles, of which two have the word "comet"; each name stands in as many as the others of its kind.
    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
        _ = try archive.store((0..<30).map { Self.article($0) })
    }

    private static func article(_ number: Int) -> PreparedArticle {
        let names = ["Teo Brandt", "Ines Okafor", "Mira Aas"]
        let word = number == 3 || number == 4 ? "comet" : "calm"
        let said = (0...number % 2).map { Sample.Said("The \(word)", by: names[(number + $0) % 3]) }
        return Sample.article("a\(number)", text: "“The \(word)”, they say.", said: said) { content in
            content.source = ["Post", "Mail", "Bay Courier"][number % 3]
            content.section = ["World", "City"][number % 2]
            content.language = ["nb", "az", "de"][number % 3]
            content.authors = [["Zoe Ruud", "Ana Lind", "Bo Rask"][number % 3], "Eva Dahl"]
        }
    }

    private func values(_ facet: Facet, _ limit: Int, _ word: String? = nil) throws -> [String] {
        var question = SearchQuestion()
        question.expression = word.map { .word($0) }
        (question.counting.facets, question.counting.facetLimit) = ([facet], limit)
        return try (archive.search(question).counts?.facets[facet] ?? []).map { "\($0.value) \($0.count)" }
    }

    @Test(
        "values of equal count stand in an order of their own, and a limit takes the first of them",
        arguments: [
            (Facet.source, ["Post 10", "Mail 10", "Bay Courier 10"]), (.section, ["World 15", "City 15"]),
            (.language, ["nb 10", "az 10", "de 10"]),
            (.author, ["Eva Dahl 30", "Ana Lind 10", "Bo Rask 10", "Zoe Ruud 10"]),
            (.speaker, ["ines-okafor 15", "mira-aas 15", "teo-brandt 15"]),
        ]
    )
    func ties(facet: Facet, expected: [String]) throws {
        for limit in [0, 1, 2, 3, 4, 100] {
            #expect(try values(facet, limit) == Array(expected.prefix(limit)), "at most \(limit)")
        }
        #expect(try folder.archive().search(SearchQuestion()).counts == nil)
    }

    @Test(
        "few rows that match are counted like many",
        arguments: [
            (Facet.source, ["Post 1", "Mail 1"]), (.section, ["World 1", "City 1"]), (.language, ["nb 1", "az 1"]),
            (.author, ["Eva Dahl 2", "Ana Lind 1", "Zoe Ruud 1"]),
            (.speaker, ["ines-okafor 2", "teo-brandt 1"]),
        ]
    )
    func few(facet: Facet, expected: [String]) throws {
        #expect(try values(facet, 10, "comet") == expected)
        #expect(try values(facet, 1, "comet") == Array(expected.prefix(1)))
        #expect(try values(facet, 10, "zeppelin") == [])
    }

    @Test("a value taken as a filter finds as many as it was told to have", arguments: [nil, "comet", "calm"])
    func filters(word: String?) throws {
        var question = SearchQuestion()
        question.expression = word.map { .word($0) }
        question.counting.facets = Facet.allCases
        var quotes = QuoteQuestion()
        (quotes.expression, quotes.counting) = (question.expression, question.counting)
        let facets = try #require(try archive.search(question).counts?.facets)
        let said = try #require(try archive.quotes(quotes).counts?.facets)
        for facet in Facet.allCases {
            for told in facets[facet] ?? [] {
                question.filter = Self.filter(facet, told.value)
                #expect(try archive.search(question).total.count == told.count, "\(facet) \(told.value)")
            }
            for told in said[facet] ?? [] {
                quotes.filter = Self.filter(facet, told.value)
                #expect(try archive.quotes(quotes).total.count == told.count, "\(facet) \(told.value)")
            }
            #expect(said[facet]?.isEmpty == false)
        }
    }

    private static func filter(_ facet: Facet, _ value: String) -> ArticleFilter {
        var filter = ArticleFilter()
        let list = ListFilter(include: [value])
        switch facet {
        case .source: filter.source = list
        case .section: filter.section = list
        case .language: filter.language = list
        case .author: filter.author = list
        case .speaker: filter.speaker = list
        }
        return filter
    }

    @Test("speakers are told with their names, authors as the latest article prints them")
    func names() throws {
        _ = try archive.store([Sample.article("z", text: "calm") { $0.authors = ["ANA LÍND"] }])
        #expect(try values(.author, 2) == ["Eva Dahl 30", "ANA LÍND 11"])
        var question = SearchQuestion()
        question.counting.facets = [.speaker]
        let names = try archive.search(question).counts?.facets[.speaker]?.map(\.name)
        #expect(names == ["Ines Okafor", "Mira Aas", "Teo Brandt"])
        _ = try archive.remove(articleID: "z", expecting: nil)
        #expect(try values(.author, 2) == ["Eva Dahl 30", "Ana Lind 10"])
    }
}
