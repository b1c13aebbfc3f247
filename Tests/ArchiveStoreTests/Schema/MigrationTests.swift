import ArchiveStore
import NewsModel
import Testing

@Suite(.serialized) struct MigrationTests {
    let folder: TemporaryFolder
    private let quotes: [Quote]?
    private let texts: [String]?

    /// An archive as the second schema left it.
    init() throws {
        folder = try TemporaryFolder()
        let archive = try folder.archive()
        _ = try archive.store([
            Sample.article("d", text: "Draft."), Sample.harbour(),
            ProfileTests.said("a", "John Roe", "mayor", "2019", "Post"),
            ProfileTests.said("b", "J. Roe", nil, "2019", "Post"),
        ])
        _ = try archive.store([Sample.article("d", text: "Corrected text.")])
        quotes = try archive.quotes(ofArticle: "harbour")
        texts = try archive.versions(ofArticle: "d")?.map(\.article.content.text)
        archive.close()
        try OldArchive.makeSecond(in: folder)
    }

    @Test("an older archive is brought up to date when it is opened for writing", arguments: [1, 2])
    func migrated(from format: Int) throws {
        if format == 1 { try OldArchive.makeFirst(in: folder) }
        let archive = try folder.archive()
        #expect(try archive.check() == [])
        #expect(try archive.counts() == ArchiveCounts(articles: 4, quotes: 4, speakers: 3))
        #expect(try archive.speakerProfile(id: "john-roe", newest: 9)?.aliases == ["J. Roe", "John Roe"])
        #expect(try archive.speakerProfile(id: "john-roe", newest: 9)?.roles.map(\.role) == ["mayor"])
        var question = SearchQuestion()
        question.counting.facets = [.source]
        #expect(
            try archive.search(question).counts?.facets[.source]
                == [FacetCount(value: "Post", count: 2), FacetCount(value: "Bay Courier", count: 1)]
        )
        _ = try archive.store([Sample.harbour("c")])
        #expect(try archive.check() == [])
    }

    @Test("texts, their older versions and quotes are what they were")
    func sameWords() throws {
        #expect(quotes?.count == 2)
        #expect(texts == ["Corrected text.", "Draft."])
        let archive = try folder.archive { $0.texts = TurnedTexts() }
        #expect(try archive.quotes(ofArticle: "harbour") == quotes)
        #expect(try archive.versions(ofArticle: "d")?.map(\.article.content.text) == texts)
        #expect(try archive.found(.field(.title, .word("harbour"))) == ["harbour"])
        #expect(try archive.found(.word("corrected")) == ["d"])
        #expect(try archive.check() == [])
    }

    @Test("an older archive that may only be read says how to bring it up to date")
    func readOnly() throws {
        let found = failure { _ = try folder.archive { $0.readOnly = true } }
        #expect(found?.message.contains("saidline check --speakers") == true, "\(found?.message ?? "opened")")
    }

    @Test("it is brought up to date once")
    func once() throws {
        let first = try folder.archive()
        let generation = first.generation
        first.close()
        #expect(try folder.archive().generation == generation)
        #expect(try folder.archive { $0.readOnly = true }.counts().articles == 4)
    }

    @Test("an archive of the third format notes from now on which dates and texts change")
    func third() throws {
        let folder = try TemporaryFolder()
        let third = try folder.archive()
        _ = try third.store((1...3).map { Sample.article("a\($0)", published: "2020-03-1\($0)") })
        third.close()
        try OldArchive.makeThird(in: folder)
        let archive = try folder.archive()
        var question = ArticleQuestion()
        question.limit = 1
        let ids = try archive.ids(question) { _ = try archive.store([Sample.article("a1", published: "2020-03-29")]) }
        #expect(ids == ["a3", "a2", "a1"])
        var search = SearchQuestion()
        (search.expression, search.limit) = (.word("bay"), 1)
        let found = try archive.ids(search) { _ = try archive.store([Sample.article("a1", text: "Bay, bay, bay.")]) }
        #expect(found == ["a3", "a2", "a1"])
        #expect(try archive.check() == [])
    }

    @Test("numbers of rows long gone are not given again")
    func rowNumbers() throws {
        let old = try RawDatabase(folder.file)
        try old.run("UPDATE sqlite_sequence SET seq = 90 WHERE name = 'articles'")
        let archive = try folder.archive()
        var question = ArticleQuestion()
        (question.sort, question.limit) = (.added, 1)
        let page = try archive.articles(question)
        _ = try archive.store([Sample.article("new")])
        let cursor = try #require(page.next)
        // The second number of a cursor is the last article that its list knew of.
        #expect(cursor.numbers[1] < 90)
        #expect(try archive.articles(question).next?.numbers[1] == 91)
    }
}
