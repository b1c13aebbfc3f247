import ArchiveStore
import NewsModel
import Testing

@Suite struct ArticleListTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    /// Articles by arrival: two of one day, one undated, one of a month, one of a moment.
    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
        _ = try archive.store([
            Sample.article("day1", published: "2019-11-06"),
            Sample.article("undated1"),
            Sample.article("month", published: "2019-11"),
            Sample.article("day2", published: "2019-11-06"),
            Sample.article("moment", published: "2019-11-06T10:00:00+04:00"),
            Sample.article("undated2"),
        ])
    }

    @Test(
        "a list is in order, undated articles last, whatever the size of its pages",
        arguments: [
            (Sort.newest, ["moment", "day2", "day1", "month", "undated2", "undated1"]),
            (Sort.oldest, ["month", "day1", "day2", "moment", "undated1", "undated2"]),
            (Sort.added, ["undated2", "moment", "day2", "month", "undated1", "day1"]),
        ],
        [1, 2, 3, 4, 5, 6, 200]
    )
    func order(expected: (sort: Sort, ids: [String]), limit: Int) throws {
        var question = ArticleQuestion()
        question.sort = expected.sort
        question.limit = limit
        #expect(try archive.ids(question) == expected.ids)
    }

    @Test("articles that come in meanwhile do not appear, and none is lost", arguments: [Sort.newest, .oldest, .added])
    func stable(sort: Sort) throws {
        var question = ArticleQuestion()
        question.sort = sort
        let before = try archive.ids(question)
        question.limit = 1
        var number = 0
        let visited = try archive.ids(question) {
            number += 1
            _ = try archive.store([
                Sample.article("new\(number)", published: "2019-11-06"), Sample.article("undated-new\(number)"),
                Sample.article("old\(number)", published: "1999"),
            ])
        }
        #expect(visited == before)
        #expect(try archive.ids(ArticleQuestion()).count == before.count + 3 * number)
    }

    @Test("every page tells the number of articles that stood at the first")
    func total() throws {
        var question = ArticleQuestion()
        question.limit = 4
        let first = try archive.articles(question)
        _ = try archive.store([Sample.article("late")])
        question.cursor = first.next
        #expect(first.total == Total(count: 6))
        #expect(try archive.articles(question).total == Total(count: 6))
        question.cursor = nil
        #expect(try archive.articles(question).total == Total(count: 7))
    }

    @Test("a period includes both its ends and no undated article")
    func period() throws {
        var question = ArticleQuestion()
        question.filter.from = NewsDate("2019-11-06")?.firstInstant
        question.filter.to = NewsDate("2019-11-06")?.lastInstant
        #expect(try archive.ids(question) == ["moment", "day2", "day1"])
        question.filter.from = nil
        #expect(try archive.ids(question) == ["moment", "day2", "day1", "month"])
        #expect(try archive.articles(question).total.count == 4)
    }

    @Test("a cursor of another list, filter or order is refused")
    func foreignCursor() throws {
        var question = ArticleQuestion()
        question.limit = 1
        let cursor = try #require(try archive.articles(question).next)
        question.cursor = cursor
        question.sort = .oldest
        #expect(failure { _ = try archive.articles(question) } == .invalidCursor)
        question.sort = .newest
        question.filter.source.include = ["Bay Courier"]
        #expect(failure { _ = try archive.articles(question) } == .invalidCursor)
        var search = SearchQuestion()
        search.cursor = cursor
        #expect(failure { _ = try archive.search(search) } == .invalidCursor)
    }

    @Test(
        "a cursor that was tampered with is refused",
        arguments: [[], [0], [1, 2, 3, 4, 5, 6, 7], [Int64.max, .min, 0, 9, 99]]
    )
    func brokenCursor(numbers: [Int64]) throws {
        var question = ArticleQuestion()
        question.cursor = Cursor(numbers: numbers)
        #expect(failure { _ = try archive.articles(question) } == .invalidCursor)
    }

    @Test("a cursor cut short or with a number changed never breaks the list", arguments: 0..<7)
    func mutatedCursor(position: Int) throws {
        var question = ArticleQuestion()
        question.limit = 1
        let cursor = try #require(try archive.articles(question).next)
        for value in [Int64.min, -1, 0, 1, 3, .max] {
            var numbers = cursor.numbers
            if position < numbers.count { numbers[position] = value }
            question.cursor = Cursor(numbers: numbers)
            let error = failure { _ = try archive.articles(question) }
            #expect(error == nil || error == .invalidCursor)
            question.cursor = Cursor(numbers: Array(numbers.prefix(position)))
            #expect(failure { _ = try archive.articles(question) } == .invalidCursor)
        }
    }
}
