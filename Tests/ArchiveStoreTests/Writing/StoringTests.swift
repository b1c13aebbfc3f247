import ArchiveStore
import NewsModel
import Testing

@Suite struct StoringTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
    }

    @Test("every part of an article comes back as it went in")
    func roundTrip() throws {
        let prepared = Sample.article("all", title: "Ünïcode – “quoted”", text: "One two.\n\nThree.") {
            $0.url = "https://bay.example/a?b=1"
            $0.authors = ["Ilse Ärmel", "P. Quist"]
            $0.published = NewsDate("2019-11-06T14:03:00+04:00")
            $0.source = "Bay Courier"
            $0.section = ""
            $0.language = "en-gb"
            $0.dateline = Dateline(place: "BAKU", agency: nil, date: "Nov. 4")
            $0.trailer = "Ilse writes."
            $0.handles = ["@ilse", "@bay"]
        }
        guard case .added(let added) = try archive.store([prepared]).first else {
            Issue.record("not added")
            return
        }
        let found = try archive.article(id: "all")
        #expect(found == added)
        #expect(found?.content == prepared.draft.content)
        #expect(found?.wordCount == 3)
        #expect(found?.version == 1)
        #expect(found?.created == Timestamp(seconds: 1_000))
    }

    @Test("an article of which only the text is known stays that way")
    func bare() throws {
        let prepared = Sample.article("bare")
        _ = try archive.store([prepared])
        #expect(try archive.article(id: "bare")?.content == prepared.draft.content)
        #expect(try archive.article(id: "other") == nil)
    }

    @Test("the same article again changes nothing")
    func unchanged() throws {
        _ = try archive.store([Sample.harbour()])
        let generation = archive.generation
        guard case .unchanged(let article) = try archive.store([Sample.harbour()])[0] else {
            Issue.record("it changed")
            return
        }
        #expect(article.version == 1)
        #expect(archive.generation == generation)
        #expect(try archive.versions(ofArticle: "harbour")?.count == 1)
    }

    @Test("a changed text makes a version, and the old text is kept whole")
    func versions() throws {
        let clock = TestClock()
        let archive = try folder.archive { $0.clock = { clock.now } }
        _ = try archive.store([Sample.article("a", title: "First", text: "The pier stands.")])
        clock.advance(to: 2_000)
        let second = Sample.article("a", title: "Second", text: "The pier fell down.")
        guard case .updated(let article) = try archive.store([second])[0] else {
            Issue.record("not updated")
            return
        }
        #expect(article.version == 2)
        #expect(article.created == Timestamp(seconds: 1_000))
        #expect(article.updated == Timestamp(seconds: 2_000))
        let versions = try #require(try archive.versions(ofArticle: "a"))
        #expect(versions.map(\.article.version) == [2, 1])
        #expect(versions.map(\.article.content.text) == ["The pier fell down.", "The pier stands."])
        #expect(versions[1].article.content.title == "First")
        #expect(versions[1].article.wordCount == 3)
        #expect(try archive.found(.word("stands")).isEmpty)
        #expect(try archive.found(.word("fell")) == ["a"])
    }

    @Test("changed names alone change the article, not its version")
    func metadata() throws {
        _ = try archive.store([Sample.article("a", title: "Old headline")])
        guard case .updated(let article) = try archive.store([Sample.article("a", title: "New headline")])[0] else {
            Issue.record("not updated")
            return
        }
        #expect(article.version == 1)
        #expect(try archive.versions(ofArticle: "a")?.count == 1)
        #expect(try archive.found(.word("old")).isEmpty)
        #expect(try archive.found(.field(.title, .word("new"))) == ["a"])
    }

    @Test("a newer extractor's quotes replace the older ones, an older extractor's do not")
    func extractors() throws {
        let text = "“Ships sail,” said Mira Halvorsen."
        let found = [Sample.Said("Ships sail", by: "Mira Halvorsen", source: "Mira Halvorsen", cue: "said")]
        _ = try archive.store([Sample.article("a", text: text, extractor: 2)])
        guard case .unchanged = try archive.store([Sample.article("a", text: text, said: found, extractor: 1)])[0]
        else {
            Issue.record("an older extractor won")
            return
        }
        #expect(try archive.quotes(ofArticle: "a") == [])
        let newer = Sample.article("a", text: text, said: found, extractor: 3)
        guard case .updated(let article) = try archive.store([newer])[0] else {
            Issue.record("a newer extractor lost")
            return
        }
        #expect(article.version == 1)
        #expect(article.quoteCount == 1)
        #expect(try archive.quotes(ofArticle: "a")?.map(\.text) == ["Ships sail"])
    }

    @Test("one article that cannot be stored does not take the others with it")
    func failingArticle() throws {
        let bad = Sample.article("bad", text: "Short.", said: [Sample.Said("words that are not there")])
        let results = try archive.storeEach([Sample.harbour("one"), bad, Sample.harbour("two")])
        #expect(try archive.article(id: "one") != nil)
        #expect(try archive.article(id: "bad") == nil)
        #expect(try archive.article(id: "two") != nil)
        guard case .failure(.failed(_, let message)) = results[1] else {
            Issue.record("it was stored")
            return
        }
        #expect(message.contains("article bad, quote 1"))
        #expect(failure { _ = try archive.store([bad]) } != nil)
        #expect(try archive.check() == [])
    }

    @Test("an id stored twice in one batch is one article")
    func twiceInOneBatch() throws {
        let outcomes = try archive.store([Sample.article("a", text: "One."), Sample.article("a", text: "Two.")])
        guard case .added = outcomes[0], case .updated(let article) = outcomes[1] else {
            Issue.record("unexpected: \(outcomes)")
            return
        }
        #expect(article.version == 2)
        #expect(try archive.counts().articles == 1)
    }

    @Test("a removed article leaves nothing behind")
    func removal() throws {
        _ = try archive.store([Sample.harbour(), Sample.harbour("other")])
        #expect(try archive.remove(articleID: "harbour", expecting: nil))
        #expect(try !archive.remove(articleID: "harbour", expecting: nil))
        #expect(try archive.article(id: "harbour") == nil)
        #expect(try archive.quotes(ofArticle: "harbour") == nil)
        #expect(try archive.versions(ofArticle: "harbour") == nil)
        #expect(try archive.quote(id: "harbour-1") == nil)
        #expect(try archive.found(.word("harbour")) == ["other"])
        #expect(try archive.counts() == ArchiveCounts(articles: 1, quotes: 2, speakers: 2))
        #expect(try archive.speaker(id: "mira-halvorsen")?.quotes == 1)
        #expect(try archive.remove(articleID: "other", expecting: nil))
        #expect(try archive.counts() == ArchiveCounts(articles: 0, quotes: 0, speakers: 0))
        #expect(try archive.check() == [])
    }
}
