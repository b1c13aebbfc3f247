import ArchiveStore
import NewsModel
import Testing

@Suite struct FacetTests {
    /// The counts of a facet by value, sources as they compare.
    private func told(_ counts: Counts?, _ facet: Facet) -> [String: Int] {
        let values = (counts?.facets[facet] ?? []).map { told in
            (facet == .source ? told.value.lowercased() : told.value, told.count)
        }
        return Dictionary(values) { $0 + $1 }
    }

    @Test("facets count all that matches, whatever came, changed and went", arguments: 1...6)
    func articles(seed: Int) throws {
        let folder = try TemporaryFolder()
        var world = try CountingWorld(try folder.archive(), seed: seed)
        for _ in 0..<25 {
            try world.turn()
            var question = SearchQuestion()
            question.expression = world.expression()
            question.filter = world.filter()
            question.highlight = false
            question.counting.facets = Facet.allCases
            question.counting.histogram = .steps(.month)
            let page = try world.archive.search(question)
            let articles = try world.articles(question)
            #expect(page.total.count == articles.count)
            for facet in Facet.allCases {
                let expected = CountingWorld.counts(try articles.map { try world.values(facet, of: $0) })
                #expect(told(page.counts, facet) == expected, "\(facet) of \(question.filter)")
            }
            let dated = articles.filter { $0.content.published != nil }.count
            #expect(page.counts?.histogram?.buckets.reduce(0) { $0 + $1.count } == dated)
        }
        #expect(try world.archive.check() == [])
    }

    @Test("an expression and a filter find what each of them alone finds", arguments: 1...4)
    func filters(seed: Int) throws {
        let folder = try TemporaryFolder()
        var world = try CountingWorld(try folder.archive(), seed: seed)
        for _ in 0..<25 {
            try world.turn()
            var question = SearchQuestion()
            question.filter = world.filter()
            let filtered = Set(try world.articles(question).map(\.id))
            question.expression = world.expression() ?? .word("pier")
            let both = try world.articles(question).map(\.id)
            question.filter = ArticleFilter()
            let matching = Set(try world.articles(question).map(\.id))
            #expect(Set(both) == matching.intersection(filtered))
            #expect(both.count == Set(both).count)
        }
    }

    @Test("facets of quotes count quotes, by their articles and by who said them", arguments: 1...4)
    func quotes(seed: Int) throws {
        let folder = try TemporaryFolder()
        var world = try CountingWorld(try folder.archive(), seed: seed)
        for _ in 0..<20 {
            try world.turn()
            var question = QuoteQuestion()
            question.expression = world.expression()
            question.filter = world.filter()
            question.limit = 200
            question.counting.facets = Facet.allCases
            let page = try world.archive.quotes(question)
            let quotes = page.items.map(\.item)
            #expect(page.total.count == quotes.count)
            for facet in Facet.allCases {
                let values = try quotes.map { quote -> [String] in
                    if facet == .speaker { return [quote.speaker?.id].compactMap(\.self) }
                    let article = try #require(try world.archive.article(id: quote.article.id))
                    return try world.values(facet, of: article)
                }
                #expect(told(page.counts, facet) == CountingWorld.counts(values), "\(facet)")
            }
        }
    }

    @Test("the most frequent values come first, no more than asked for")
    func order() throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        for (number, source) in ["C", "A", "A", "B", "B", "B"].enumerated() {
            _ = try archive.store([Sample.article("a\(number)") { $0.source = source }])
        }
        var question = SearchQuestion()
        question.counting.facets = [.source]
        question.counting.facetLimit = 2
        #expect(
            try archive.search(question).counts?.facets[.source]
                == [FacetCount(value: "B", count: 3), FacetCount(value: "A", count: 2)]
        )
    }

    @Test("a value is shown as it was printed last, and one of nobody any more is not shown")
    func printed() throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        _ = try archive.store([Sample.article("a") { $0.source = "POST" }])
        _ = try archive.store([Sample.article("b") { $0.source = "Post" }])
        _ = try archive.store([Sample.article("c") { $0.source = "Mail" }])
        _ = try archive.remove(articleID: "c", expecting: nil)
        var question = SearchQuestion()
        question.counting.facets = [.source, .author]
        let counts = try archive.search(question).counts
        #expect(counts?.facets == [.source: [FacetCount(value: "Post", count: 2)], .author: []])
    }

    @Test("another program's writes are counted at once, too")
    func otherProgram() throws {
        let folder = try TemporaryFolder()
        let (one, other) = (try folder.archive(), try folder.archive())
        var question = SearchQuestion()
        question.expression = .word("nothing")
        question.counting.facets = [.section]
        for round in 1...4 {
            _ = try other.store([Sample.article("a\(round)") { $0.section = "City" }])
            #expect(try one.search(question).counts?.facets[.section]?.first?.count == round)
        }
        _ = try other.remove(articleID: "a1", expecting: nil)
        #expect(try one.search(question).counts?.facets[.section]?.first?.count == 3)
    }
}
