import ArchiveStore
import NewsModel
import Testing

/// Lists and searches that are read page by page while what is in them is rewritten.
@Suite struct FormerArticlesTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
    }

    /// An archive of made-up articles that goes on changing.
    private struct World {
        var twin: TwinArchive
        let archive: ArticleArchive
        /// The quotes and articles that were away at some time.
        var gone: Set<String> = []

        init(seed: Int, _ archive: ArticleArchive) throws {
            (twin, self.archive) = (TwinArchive(seed: seed), archive)
            for _ in 0..<80 { try rewrite() }
            gone = []
        }

        /// An article comes, or becomes another one under its id.
        mutating func rewrite() throws {
            let entry = twin.entry()
            if let before = twin.remove(entry.id) { note(before, keeping: entry.quotes.count) }
            twin.store(entry)
            _ = try archive.store([entry.prepared])
        }

        mutating func remove() throws {
            guard let entry = twin.any() else { return }
            _ = twin.remove(entry.id)
            note(entry, keeping: 0)
            gone.insert(entry.id)
            _ = try archive.remove(articleID: entry.id, expecting: nil)
        }

        private mutating func note(_ entry: TwinArchive.Entry, keeping count: Int) {
            gone.formUnion(entry.quotes.indices.dropFirst(count).map { "\(entry.id)-\($0 + 1)" })
        }

        /// Some changes between two pages: none, a few, or many.
        mutating func change() throws {
            for _ in 0..<[0, 1, 5, 12][twin.roll(4)] {
                if twin.roll(6) > 0 { try rewrite() } else { try remove() }
            }
        }

        func expect(_ visited: [String], like whole: [String]) {
            #expect(visited.filter { !gone.contains($0) } == whole.filter { !gone.contains($0) })
            #expect(Set(visited).count == visited.count && Set(visited).isSubset(of: whole))
        }
    }

    /// Reads a list page by page while its archive changes, beside one page of all; `ids` reads it by pages of a size
    /// and does something between them.
    private func expectWalk(
        seed: Int,
        by limit: Int,
        _ ids: (_ limit: Int, _ between: () throws -> Void) throws -> [String]
    ) throws {
        var world = try World(seed: seed, archive)
        let whole = try ids(200) {}
        let visited = try ids(limit) { try world.change() }
        world.expect(visited, like: whole)
        #expect(whole.count > 4)
    }

    private static let expressions: [SearchExpression] = [
        .word("bado"), .words([.word("kulo"), .word("rima")]), .or([.word("tosk"), .prefix("ba")]),
        .and([.or([.word("venu"), .word("mulk")]), .not(.word("garn"))]), .not(.word("pelk")),
        .field(.title, .word("lorb")),
    ]

    @Test(
        "articles are visited once, where they stood on the first page, whatever becomes of them",
        arguments: expressions.indices,
        Sort.allCases
    )
    func articles(number: Int, sort: Sort) throws {
        var question = SearchQuestion()
        (question.expression, question.sort) = (Self.expressions[number], sort)
        question.match = .any
        if number % 2 == 1 { question.filter.source.include = ["Post", "Harbour Mail"] }
        if number % 3 == 1 { question.filter.author.exclude = ["Ana Lind"] }
        try expectWalk(seed: number + 1, by: 2) { limit, between in
            question.limit = limit
            return try archive.ids(question, between: between)
        }
    }

    @Test(
        "so are quotes, by their place in their article",
        arguments: expressions.indices.dropLast(),
        [Sort.relevance, .newest, .oldest]
    )
    func quotes(number: Int, sort: Sort) throws {
        var question = QuoteQuestion()
        (question.expression, question.sort) = (Self.expressions[number], sort)
        question.match = .any
        if number % 2 == 1 { question.filter.speaker.exclude = ["Teo Brandt"] }
        try expectWalk(seed: number + 1, by: 3) { limit, between in
            question.limit = limit
            return try archive.ids(question, between: between)
        }
    }

    /// What lists are filtered by.
    private static let filters: [@Sendable (inout ArticleFilter) -> Void] = [
        { $0.source.include = ["Post"] }, { $0.source.include = ["Post", "Harbour Mail"] },
        { $0.section.exclude = ["Sport"] }, { $0.author.include = ["Ana Lind"] },
        { $0.speaker.include = ["Mira Halvorsen", "Teo Brandt"] },
        { ($0.from, $0.to) = (NewsDate("2019-06")?.firstInstant, NewsDate("2020-03")?.firstInstant) },
    ]

    @Test(
        "what a filter says is asked of articles as they were on the first page",
        arguments: filters.indices,
        [Sort.newest, .oldest, .added]
    )
    func filtered(number: Int, sort: Sort) throws {
        var question = ArticleQuestion()
        question.sort = sort
        Self.filters[number](&question.filter)
        try expectWalk(seed: number + 20, by: 2) { limit, between in
            question.limit = limit
            return try archive.ids(question, between: between)
        }
    }

    @Test(
        "so it is of their quotes",
        arguments: filters.indices,
        [Sort.newest, .oldest, .added]
    )
    func filteredQuotes(number: Int, sort: Sort) throws {
        var question = QuoteQuestion()
        question.sort = sort
        Self.filters[number](&question.filter)
        try expectWalk(seed: number + 30, by: 2) { limit, between in
            question.limit = limit
            return try archive.ids(question, between: between)
        }
    }

    @Test("a new search has them where they belong now, and the archive is whole")
    func afterwards() throws {
        var world = try World(seed: 9, archive)
        for _ in 0..<10 { try world.change() }
        var question = SearchQuestion()
        (question.expression, question.match, question.limit) = (.word("bado"), .any, 200)
        let found = Set(try archive.ids(question))
        #expect(found == Set(world.twin.entries.filter { $0.matches(.word("bado")) }.map(\.id)))
        #expect(try archive.check() == [])
    }

    @Test("what an article was goes with it")
    func removed() throws {
        _ = try archive.store([Sample.harbour()])
        _ = try archive.store([Sample.article("harbour", text: "Closed.")])
        let file = try RawDatabase(folder.file)
        let count = "SELECT (SELECT count(*) FROM former_articles) + (SELECT count(*) FROM former_quotes)"
        #expect(try file.integers(count) == [3])
        _ = try archive.remove(articleID: "harbour", expecting: nil)
        #expect(try file.integers(count) == [0])
    }

    // MARK: - Limits

    private func comets(_ archive: ArticleArchive, _ more: String = "") throws {
        _ = try archive.store((0..<9).map { Sample.article("a\($0)", text: "A comet" + more) })
    }

    @Test("more changes than are looked at are told of, and more words", arguments: [(8, 1_000), (9, 17)])
    func tooMany(articles: Int, words: Int) throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive {
            ($0.searchBudget.former, $0.searchBudget.formerWords) = (articles, words)
        }
        try comets(archive)
        var question = SearchQuestion()
        (question.expression, question.limit) = (.word("comet"), 3)
        question.cursor = try archive.search(question).next
        #expect(try archive.search(question).counts?.limits == nil)
        try comets(archive, ", then another comet")
        let page = try archive.search(question)
        #expect(page.counts?.limits.count == 1)
        #expect(page.counts?.limits.first?.hasPrefix("So many articles have changed since the first page") == true)
        #expect(page.items.count == 3)
    }

    @Test("no more than some megabytes are kept, and what is forgotten is told of")
    func forgotten() throws {
        try comets(archive)
        var question = SearchQuestion()
        (question.expression, question.limit) = (.word("comet"), 3)
        question.cursor = try archive.search(question).next
        let long = String(repeating: "long ", count: 200_000)
        for number in 0..<20 { _ = try archive.store([Sample.article("long", text: long + "\(number)")]) }
        let file = try RawDatabase(folder.file)
        #expect(try file.integers("SELECT sum(length(packed)) < 18000000 FROM former_articles") == [1])
        let page = try archive.search(question)
        #expect(page.counts?.limits.first?.hasPrefix("So many articles have changed since the first page") == true)
        #expect(page.items.map(\.item.id) == ["a5", "a4", "a3"])
        question.cursor = nil
        question.cursor = try archive.search(question).next
        _ = try archive.store([Sample.article("a5", text: "Nothing of the kind")])
        let next = try archive.search(question)
        #expect(next.items.map(\.item.id) == ["a5", "a4", "a3"])
        #expect(next.counts?.limits == nil)
    }
}
