import ArchiveStore
import NewsModel
import Testing

/// What is known of articles in memory, after they have changed, gone or become very many.
@Suite struct FactsTableTests {
    private static func article(_ id: String, _ word: String, _ name: String, _ date: String) -> PreparedArticle {
        let said = [Sample.Said("Fog \(word)", by: "\(name) Aas", cue: "says")]
        return Sample.article(id, text: "“Fog \(word)”, says \(name) Aas.", published: date, said: said) { content in
            (content.source, content.section, content.language) = ("\(name) Post", "\(name) City", name.lowercased())
            content.authors = ["\(name) Lind"]
        }
    }

    /// All that is counted of all articles and of all quotes, in lines.
    private func counted(_ archive: ArticleArchive, _ expression: SearchExpression?) throws -> [String] {
        var question = SearchQuestion()
        (question.expression, question.counting.facets) = (expression, Facet.allCases)
        question.counting.histogram = .steps(.year)
        var quotes = QuoteQuestion()
        (quotes.expression, quotes.counting) = (expression, question.counting)
        let (articles, said) = (try archive.search(question), try archive.quotes(quotes))
        return Self.lines("articles", articles.total, articles.counts) + Self.lines("quotes", said.total, said.counts)
    }

    private static func lines(_ name: String, _ total: Total, _ counts: Counts?) -> [String] {
        var lines = ["\(name) \(total.count)"]
        for facet in Facet.allCases {
            for told in counts?.facets[facet] ?? [] { lines.append("\(facet) \(told.value) \(told.count)") }
        }
        for bucket in counts?.histogram?.buckets ?? [] {
            lines.append("\(bucket.start) \(bucket.count) \(bucket.share)")
        }
        return lines
    }

    private static func lines(_ name: String, _ count: Int, _ start: String) -> [String] {
        let (source, id) = ("source \(name) Post \(count)", "\(name.lowercased())-aas")
        let facets = [
            source, "section \(name) City \(count)", "author \(name) Lind \(count)", "speaker \(id) \(count)",
            "language \(name.lowercased()) \(count)", "\(start) \(count) 1.0",
        ]
        return ["articles \(count)"] + facets + ["quotes \(count)"] + facets
    }

    private static let expressions: [SearchExpression?] = [nil, .word("fog"), .not(.word("storm"))]

    @Test("an archive without articles finds nothing and counts nothing", arguments: expressions)
    func empty(expression: SearchExpression?) throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        #expect(try counted(archive, expression) == ["articles 0", "quotes 0"])
        _ = try archive.store([Self.article("a", "one", "Mira", "2019")])
        #expect(try counted(archive, expression) == Self.lines("Mira", 1, "2019-01-01"))
        _ = try archive.remove(articleID: "a", expecting: nil)
        #expect(try counted(archive, expression) == ["articles 0", "quotes 0"])
        #expect(try counted(folder.archive(), expression) == ["articles 0", "quotes 0"])
    }

    @Test("an article that was replaced is in no count of what it was", arguments: expressions)
    func replaced(expression: SearchExpression?) throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        _ = try archive.store((0..<3).map { Self.article("a\($0)", "one", "Teo", "2019") })
        #expect(try counted(archive, expression) == Self.lines("Teo", 3, "2019-01-01"))
        _ = try archive.store((0..<3).map { Self.article("a\($0)", "two", "Mira", "2024") })
        #expect(try counted(archive, expression) == Self.lines("Mira", 3, "2024-01-01"))
        #expect(try archive.found(.word("one")) == [])
        #expect(try counted(folder.archive(), expression) == Self.lines("Mira", 3, "2024-01-01"))
    }

    @Test("two programs on one file count the same, however many writes lie between their searches", arguments: 1...3)
    func twoPrograms(seed: Int) throws {
        let folder = try TemporaryFolder()
        let (one, other) = (try folder.archive(), try folder.archive())
        var dice = Dice(seed: seed)
        for round in 0..<12 {
            for _ in 0..<dice.roll(9) {
                let writer = dice.roll(2) == 0 ? one : other
                let (name, year) = (dice.pick(["Mira", "Teo", "Ines"]), dice.pick(["2017", "2019", "2020"]))
                _ = try writer.store([Self.article("a\(dice.roll(12))", "one", name, year)])
                _ = try writer.remove(articleID: "a\(dice.roll(12))", expecting: nil)
            }
            let expression = Self.expressions[round % 3]
            let told = try counted(one, expression)
            #expect(try counted(other, expression) == told)
            #expect(try counted(folder.archive(), expression) == told)
        }
    }

    @Test("rows on both sides of a chunk's edge are found, counted, listed and removed like all others")
    func chunks() throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        let count = 4_200
        _ = try archive.store(
            (1...count).map { Self.article("a\($0)", "w\($0)", $0 % 2 == 0 ? "Mira" : "Teo", "20\(10 + $0 % 3)") }
        )
        var question = SearchQuestion()
        (question.expression, question.highlight, question.limit) = (.word("fog"), false, 200)
        question.counting.facets = [.source, .author, .speaker]
        let page = try archive.search(question)
        #expect(page.total.count == count)
        for facet in question.counting.facets {
            #expect(page.counts?.facets[facet]?.map(\.count) == [count / 2, count / 2])
        }
        for sort in [Sort.relevance, .oldest] {
            question.sort = sort
            let ids = try archive.ids(question)
            #expect(ids.count == count)
            #expect(Set(ids).count == count)
        }
        let edge = [4_094, 4_095, 4_096, 4_097, 4_098]
        for number in edge { #expect(try archive.found(.word("w\(number)")) == ["a\(number)"]) }
        // Quotes by a cue are looked at one by one where they are few, all together where they are many.
        var quotes = QuoteQuestion()
        (quotes.expression, quotes.cue) = (.word("fog"), ListFilter(include: ["says"]))
        #expect(try archive.quotes(quotes).total.count == count)
        quotes.filter.from = NewsDate("2012")?.firstInstant
        #expect(try archive.quotes(quotes).total.count == count / 3)
        quotes.cue = ListFilter(exclude: ["says"])
        #expect(try archive.quotes(quotes).total.count == 0)
        for number in edge { _ = try archive.remove(articleID: "a\(number)", expecting: nil) }
        for number in edge { #expect(try archive.found(.word("w\(number)")) == []) }
        question.expression = .not(.word("w1"))
        #expect(try archive.search(question).total.count == count - edge.count - 1)
        #expect(try folder.archive().search(question).total.count == count - edge.count - 1)
        #expect(try counted(archive, nil) == counted(folder.archive(), nil))
    }
}
