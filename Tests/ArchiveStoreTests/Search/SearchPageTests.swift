import ArchiveStore
import NewsModel
import Testing

/// Pages of searches whose hits are alike, while articles come and go.
@Suite struct SearchPageTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
        _ = try archive.store((0..<24).map { Self.article("a\($0)") })
    }

    private static func article(_ id: String, date: String = "2020-05-05") -> PreparedArticle {
        let said = [Sample.Said("Comet tonight", by: "Mira Aas"), Sample.Said("Comet soon", by: "Teo Brandt")]
        return Sample.article(id, text: "“Comet tonight” and “Comet soon”.", published: date, said: said) {
            $0.source = "Post"
        }
    }

    private func question(_ sort: Sort, limit: Int) -> SearchQuestion {
        var question = SearchQuestion()
        (question.expression, question.sort, question.limit) = (.word("comet"), sort, limit)
        return question
    }

    @Test(
        "hits of equal rank stand by arrival, each once, whatever is stored and removed behind the reader",
        arguments: [Sort.relevance, .newest, .oldest, .added],
        [1, 5, 7]
    )
    func articles(sort: Sort, limit: Int) throws {
        let arrived = (0..<24).map { "a\($0)" }
        let expected = sort == .oldest ? arrived : arrived.reversed()
        #expect(try archive.ids(question(sort, limit: 200)) == expected)
        var page = 0
        let visited = try archive.ids(question(sort, limit: limit)) {
            page += 1
            _ = try archive.store([Self.article("new\(page)", date: "2020-05-05")])
            // The last one shown, by whose keys the next page is found.
            _ = try archive.remove(articleID: expected[page * limit - 1], expecting: nil)
        }
        #expect(visited == expected)
    }

    @Test("what is removed before its page is not shown, and nothing is skipped for it", arguments: Sort.allCases)
    func removed(sort: Sort) throws {
        var isFirst = true
        let before = try archive.ids(question(sort, limit: 200))
        let gone = [before[5], before[6], before[23]]
        let visited = try archive.ids(question(sort, limit: 4)) {
            guard isFirst else { return }
            isFirst = false
            for id in gone { _ = try archive.remove(articleID: id, expecting: nil) }
        }
        #expect(visited == before.filter { !gone.contains($0) })
    }

    @Test("quotes of equal rank are the same list in pages of any size", arguments: Sort.allCases, [1, 5])
    func quotes(sort: Sort, limit: Int) throws {
        var question = QuoteQuestion()
        (question.expression, question.sort, question.limit) = (.word("comet"), sort, 200)
        let whole = try archive.ids(question)
        #expect(whole.count == 48)
        question.limit = limit
        let visited = try archive.ids(question) {
            let number = archive.generation
            _ = try archive.store([Self.article("new\(number)")])
            if number % 2 == 0 { _ = try archive.remove(articleID: "new\(number - 1)", expecting: nil) }
        }
        #expect(visited == whole)
    }

    @Test("a list asked for again has what was stored, and lacks what was removed, since", arguments: Sort.allCases)
    func again(sort: Sort) throws {
        let question = question(sort, limit: 200)
        let before = Set(try archive.ids(question))
        _ = try archive.store([Self.article("new")])
        #expect(Set(try archive.ids(question)) == before.union(["new"]))
        _ = try archive.remove(articleID: "a7", expecting: nil)
        #expect(Set(try archive.ids(question)) == before.union(["new"]).subtracting(["a7"]))
        // Another limit may join the words in another way.
        var narrow = question
        (narrow.expression, narrow.limit) = (.words([.word("comet"), .word("zeppelin")]), 1)
        #expect(try archive.search(narrow).matched == .any)
    }

    @Test("later pages tell the total of the first")
    func total() throws {
        var question = question(.relevance, limit: 10)
        let first = try archive.search(question)
        #expect(first.total == Total(count: 24))
        _ = try archive.store((0..<5).map { Self.article("new\($0)") })
        question.cursor = first.next
        #expect(try archive.search(question).total == Total(count: 24))
        question.cursor = nil
        #expect(try archive.search(question).total == Total(count: 29))
    }

    @Test("the last page has no next one, even where it is full", arguments: [(24, 1), (12, 2), (23, 2), (8, 3)])
    func last(limit: Int, pages: Int) throws {
        for sort in Sort.allCases {
            var question = question(sort, limit: limit)
            var count = 0
            repeat {
                count += 1
                question.cursor = try archive.search(question).next
            } while question.cursor != nil
            #expect(count == pages)
        }
    }

    @Test("a page has at least one hit", arguments: [0, -1, .min])
    func least(limit: Int) throws {
        #expect(try archive.search(question(.relevance, limit: limit)).items.count == 1)
    }

    /// Changes that make another question of it.
    static let changes: [@Sendable (inout SearchQuestion) -> Void] = [
        { $0.expression = .word("comets") }, { $0.expression = .prefix("comet") }, { $0.expression = nil },
        { $0.expression = .field(.title, .word("comet")) }, { $0.match = .any }, { $0.match = .all },
        { $0.sort = .newest }, { $0.sort = .oldest }, { $0.filter.from = 0 }, { $0.filter.to = .max },
        { $0.filter.source.include = ["Post"] }, { $0.filter.source.exclude = ["Mail"] },
        { $0.filter.section.exclude = ["Mail"] }, { $0.filter.author.exclude = ["Mail"] },
        { $0.filter.language.exclude = ["az"] }, { $0.filter.speaker.include = ["Mira Aas"] },
        { $0.filter.url = "https://post.example" },
    ]

    @Test("a cursor answers no other question", arguments: changes.indices)
    func otherQuestion(number: Int) throws {
        var question = question(.relevance, limit: 3)
        let cursor = try #require(try archive.search(question).next)
        Self.changes[number](&question)
        question.cursor = cursor
        #expect(failure { _ = try archive.search(question) } == .invalidCursor)
    }

    @Test("a cursor of articles is none of quotes, and the other way round")
    func otherList() throws {
        var articles = question(.relevance, limit: 3)
        var quotes = QuoteQuestion()
        (quotes.expression, quotes.sort, quotes.limit) = (.word("comet"), .relevance, 3)
        let cursors = (try archive.search(articles).next, try archive.quotes(quotes).next)
        (quotes.cursor, articles.cursor) = cursors
        #expect(failure { _ = try archive.search(articles) } == .invalidCursor)
        #expect(failure { _ = try archive.quotes(quotes) } == .invalidCursor)
    }

    @Test("a page may have another size, other marks and other counts than the one before")
    func sameQuestion() throws {
        var question = question(.relevance, limit: 3)
        question.cursor = try archive.search(question).next
        (question.limit, question.highlight, question.counting.facets) = (4, false, [.source])
        let page = try archive.search(question)
        #expect(page.items.map(\.item.id) == ["a20", "a19", "a18", "a17"])
        #expect(page.counts?.facets[.source] == [FacetCount(value: "Post", count: 24)])
    }

    @Test("a cursor that was tampered with is refused", arguments: 0..<7)
    func tampered(way: Int) throws {
        var question = question(.relevance, limit: 3)
        var cursor = try #require(try archive.search(question).next)
        switch way {
        case 0: cursor.numbers = []
        case 1: cursor.numbers[3] = 7
        case 2: cursor.numbers[4] = 0
        case 3: cursor.numbers[4] = 2
        case 4: cursor.numbers[4] = .max
        case 5: cursor.numbers[0] &+= 1
        default: cursor.numbers = Array(cursor.numbers.prefix(6))
        }
        question.cursor = cursor
        #expect(failure { _ = try archive.search(question) } == .invalidCursor)
    }
}
