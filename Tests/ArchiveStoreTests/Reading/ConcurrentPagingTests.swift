import ArchiveStore
import Dispatch
import NewsModel
import Synchronization
import Testing

/// Lists that are read page by page while other threads write all the time.
@Suite struct ConcurrentPagingTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    /// Forty articles with two quotes each; some of one day, some without a date.
    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive { $0.readers = 3 }
        _ = try archive.store((0..<40).map { Self.article("old\($0)", day: $0 % 7) })
    }

    private static func article(_ id: String, day: Int, url: String? = nil) -> PreparedArticle {
        let text = "The harbour is calm. “Calm,” said Mira. “Harbour winds,” said Teo."
        let said = [Sample.Said("Calm,", by: "Mira Aas"), Sample.Said("Harbour winds,", by: "Teo Brandt")]
        return Sample.article(id, text: text, published: day == 0 ? nil : "2019-03-0\(day)", said: said) {
            $0.source = "Post"
            $0.url = url
        }
    }

    /// Runs `read` while two threads store new articles, remove some of their own again, and store the old ones anew
    /// with something changed that no list goes by.
    private func whileWriting(_ read: () throws -> [String]) throws -> [String] {
        let isDone = Atomic(false)
        let started = DispatchSemaphore(value: 0)
        let group = DispatchGroup()
        for writer in 0..<2 {
            DispatchQueue(label: "writer.\(writer)").async(group: group) { [archive] in
                var number = 0
                while !isDone.load(ordering: .relaxed), number < 400 {
                    let id = "new\(writer)-\(number)"
                    _ = try? archive.store([Self.article(id, day: number % 7)])
                    let old = number * 2 % 40 + writer
                    let changed = Self.article("old\(old)", day: old % 7, url: "https://post.example/\(number)")
                    _ = try? archive.store([changed])
                    if number % 3 == 0 { _ = try? archive.remove(articleID: id, expecting: nil) }
                    number += 1
                    if number == 1 { started.signal() }
                }
            }
        }
        for _ in 0..<2 { started.wait() }
        defer {
            isDone.store(true, ordering: .relaxed)
            group.wait()
        }
        return try read()
    }

    /// Every old id stands exactly once and in the order it would have without the writers.
    private func expectWhole(_ visited: [String], like quiet: [String], _ comment: Comment) {
        #expect(visited.filter { $0.hasPrefix("old") } == quiet, comment)
        #expect(Set(visited).count == visited.count, comment)
    }

    @Test("articles by any order", arguments: [Sort.newest, .oldest, .added], [1, 7])
    func articles(sort: Sort, limit: Int) throws {
        var question = ArticleQuestion()
        question.sort = sort
        question.limit = 200
        let quiet = try archive.ids(question)
        question.limit = limit
        let visited = try whileWriting { [question] in try archive.ids(question) }
        expectWhole(visited, like: quiet, "\(sort)")
    }

    @Test("quotes by any order", arguments: [Sort.newest, .oldest, .added], [1, 9])
    func quotes(sort: Sort, limit: Int) throws {
        var question = QuoteQuestion()
        question.sort = sort
        question.filter.source.include = ["post"]
        question.limit = 200
        let quiet = try archive.ids(question)
        question.limit = limit
        let visited = try whileWriting { [question] in try archive.ids(question) }
        expectWhole(visited, like: quiet, "\(sort)")
        #expect(quiet.count == 80)
    }

    @Test("a search by any order", arguments: [Sort.relevance, .newest, .oldest], [3, 8])
    func search(sort: Sort, limit: Int) throws {
        var question = SearchQuestion()
        question.expression = .words([.word("calm"), .word("harbour")])
        question.sort = sort
        question.limit = 200
        question.highlight = false
        let quiet = try archive.ids(question)
        question.limit = limit
        let visited = try whileWriting { [question] in try archive.ids(question) }
        // Those that match alike are ranked by arrival, and the lengths they are ranked by stay as they were.
        expectWhole(visited, like: quiet, "\(sort)")
    }

    @Test("a search over quotes by any order", arguments: [Sort.relevance, .newest, .oldest], [3, 8])
    func quoteSearch(sort: Sort, limit: Int) throws {
        var question = QuoteQuestion()
        question.expression = .word("calm")
        question.sort = sort
        question.limit = 200
        let quiet = try archive.ids(question)
        #expect(quiet.count == 40)
        question.limit = limit
        let visited = try whileWriting { [question] in try archive.ids(question) }
        expectWhole(visited, like: quiet, "\(sort)")
    }

    @Test("a speaker's quotes, by name", arguments: [Sort.newest, .oldest])
    func speaker(sort: Sort) throws {
        var question = QuoteQuestion()
        question.filter.speaker.include = ["Teo Brandt"]
        question.sort = sort
        question.limit = 200
        let quiet = try archive.ids(question)
        question.limit = 6
        let visited = try whileWriting { [question] in try archive.ids(question) }
        expectWhole(visited, like: quiet, "\(sort)")
    }

    @Test("an export holds every article that stood when it began")
    func export() throws {
        let visited = try whileWriting {
            var ids: [String] = []
            try archive.forEachArticle { ids.append($0.id) }
            return ids
        }
        expectWhole(visited, like: (0..<40).map { "old\($0)" }, "export")
    }

    @Test("the archive is whole after all that")
    func whole() throws {
        _ = try whileWriting { try archive.ids(ArticleQuestion()) }
        #expect(try archive.check() == [])
    }
}
