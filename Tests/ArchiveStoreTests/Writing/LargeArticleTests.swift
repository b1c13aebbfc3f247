import ArchiveStore
import NewsModel
import Testing

@Suite struct LargeArticleTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
    }

    @Test("an article of two megabytes with a thousand quotes is stored, found and checked")
    func twoMegabytes() throws {
        let paragraph =
            "“Wir fahren über die Brücke,” said Mira Halvorsen. " + String(repeating: "Ruhige See. ", count: 150)
        let text = Array(repeating: paragraph, count: 1_000).joined(separator: "\n\n") + "\n\ncomet"
        let length = paragraph.utf8.count + 2
        var prepared = Sample.article("big", text: text)
        prepared.quotes = (0..<1_000).map { number in
            let start = number * length + 3
            let spans = QuoteSpans(content: [start..<start + 29], source: [], cue: [])
            return ExtractedQuote(kind: .direct, spans: spans, speaker: "Mira Halvorsen", role: nil, confidence: 1)
        }
        _ = try archive.store([prepared])
        let last = try #require(try archive.quote(id: "big-1000"))
        #expect(last.text == "Wir fahren über die Brücke,")
        #expect(last.prefix == "“")
        #expect(try archive.found(.word("comet")) == ["big"])
        #expect(try archive.speaker(id: "mira-halvorsen")?.quotes == 1_000)
        #expect(try archive.check() == [])
    }

    @Test("an empty text is stored like any other")
    func empty() throws {
        _ = try archive.store([Sample.article("empty", text: "")])
        let article = try #require(try archive.article(id: "empty"))
        #expect(article.content.text == "")
        #expect(article.wordCount == 0)
        #expect(try archive.check() == [])
    }

    @Test("twenty texts of one article are twenty versions, each whole")
    func versions() throws {
        for number in 1...20 {
            _ = try archive.store([Sample.article("a", title: "Title \(number)", text: "Text number \(number).")])
        }
        let versions = try #require(try archive.versions(ofArticle: "a"))
        #expect(versions.map(\.article.version) == Array((1...20).reversed()))
        for version in versions {
            #expect(version.article.content.text == "Text number \(version.article.version).")
            #expect(version.article.content.title == "Title \(version.article.version)")
            #expect(version.article.id == "a")
        }
        #expect(try archive.counts().articles == 1)
        #expect(try archive.remove(articleID: "a", expecting: nil))
        _ = try archive.store([Sample.article("a", text: "Anew.")])
        #expect(try archive.versions(ofArticle: "a")?.map(\.article.version) == [1])
    }

    @Test("going back to an older text is a version more")
    func backAndForth() throws {
        for text in ["One.", "Two.", "One."] { _ = try archive.store([Sample.article("a", text: text)]) }
        #expect(try archive.versions(ofArticle: "a")?.map(\.article.content.text) == ["One.", "Two.", "One."])
        #expect(try archive.article(id: "a")?.version == 3)
    }

    @Test("a batch of many articles is answered in its order")
    func order() throws {
        let ids = (0..<300).map { "a\($0)" }
        let outcomes = try archive.store(ids.map { Sample.article($0) })
        let stored = outcomes.compactMap { outcome -> String? in
            guard case .added(let article) = outcome else { return nil }
            return article.id
        }
        #expect(stored == ids)
        #expect(try archive.store([]).isEmpty)
    }
}
