import ArchiveStore
import NewsModel
import Testing

/// What is counted, kept and remembered agrees at every moment.
@Suite struct TotalsTests {
    @Test("totals follow every write, filtered or not, counted before or not", arguments: 1...4)
    func followed(seed: Int) throws {
        var dice = Dice(seed: seed)
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        var held: [String: (source: String, quotes: Int)] = [:]
        for _ in 0..<60 {
            let id = "a\(dice.roll(12))"
            if dice.roll(3) == 0 {
                let isHeld = held.removeValue(forKey: id) != nil
                #expect(try archive.remove(articleID: id, expecting: nil) == isHeld)
            } else {
                let said = (0..<dice.roll(3)).map { _ in Sample.Said("Calm", by: dice.pick(["Ada Roe", "Sam Doe"])) }
                let source = dice.pick(["Post", "Courier"])
                let text = "Calm. \(dice.roll(4))"
                _ = try archive.store([Sample.article(id, text: text, said: said, extractor: 1) { $0.source = source }])
                // The same text and source found again by the same extractor is left as it was.
                let quotes = try archive.quotes(ofArticle: id)?.count ?? 0
                held[id] = (source, quotes)
            }
            try expect(archive, holds: held)
        }
        #expect(try archive.check() == [])
    }

    private func expect(_ archive: ArticleArchive, holds held: [String: (source: String, quotes: Int)]) throws {
        let counts = try archive.counts()
        #expect(counts.articles == held.count)
        #expect(counts.quotes == held.values.reduce(0) { $0 + $1.quotes })
        #expect(try archive.articles(ArticleQuestion()).total.count == held.count)
        #expect(try archive.quotes(QuoteQuestion()).total.count == counts.quotes)
        for source in ["Post", "Courier"] {
            let expected = held.values.filter { $0.source == source }
            var articles = ArticleQuestion()
            articles.filter.source.include = [source]
            #expect(try archive.articles(articles).total.count == expected.count)
            var quotes = QuoteQuestion()
            quotes.filter.source.include = [source]
            #expect(try archive.quotes(quotes).total.count == expected.reduce(0) { $0 + $1.quotes })
            #expect(try archive.found(.word("calm")) { $0.filter.source.include = [source] }.count == expected.count)
        }
    }

    @Test("a list's total stays what it was at the first page, and a new list has the new one")
    func remembered() throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        _ = try archive.store((0..<5).map { Sample.harbour("a\($0)") })
        var question = ArticleQuestion()
        question.filter.source.include = ["Bay Courier"]
        question.limit = 2
        let first = try archive.articles(question)
        _ = try archive.store([Sample.harbour("b")])
        question.cursor = first.next
        #expect(try archive.articles(question).total.count == 5)
        question.cursor = nil
        #expect(try archive.articles(question).total.count == 6)
    }

    @Test("a total counted by one program is not believed after another has written")
    func twoPrograms() throws {
        let folder = try TemporaryFolder()
        let one = try folder.archive()
        let other = try folder.archive()
        var question = QuoteQuestion()
        question.kinds = [.direct]
        for number in 1...4 {
            _ = try (number % 2 == 0 ? one : other).store([Sample.harbour("a\(number)")])
            #expect(try one.quotes(question).total.count == number * 2)
            #expect(try other.quotes(question).total.count == number * 2)
        }
    }
}
