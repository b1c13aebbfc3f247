import ArchiveStore
import NewsModel
import Testing

@Suite struct PackedTextTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// An archive that packs texts in a form of its own.
    private func turned() throws -> ArticleArchive {
        try folder.archive { $0.texts = TurnedTexts() }
    }

    @Test("articles, versions, quotes and searches are the same, however texts are packed")
    func sameAnswers() throws {
        let other = try TemporaryFolder()
        let articles = [Sample.article("d", text: "Draft."), Sample.harbour(), Sample.harbour("b", published: nil)]
        let archives = [try other.archive(), try turned()]
        for archive in archives {
            _ = try archive.store(articles)
            _ = try archive.store([Sample.article("d", text: "Corrected text.")])
        }
        let (plain, packed) = (archives[0], archives[1])
        #expect(try packed.article(id: "harbour") == plain.article(id: "harbour"))
        #expect(try packed.versions(ofArticle: "d") == plain.versions(ofArticle: "d"))
        #expect(try packed.quotes(ofArticle: "b") == plain.quotes(ofArticle: "b"))
        var question = QuoteQuestion()
        question.expression = .word("spring")
        question.highlight = true
        let found = try packed.quotes(question).items
        #expect(found.map(\.item) == (try plain.quotes(question).items.map(\.item)))
        #expect(found.count == 2)
        #expect(found.allSatisfy { !$0.passages.isEmpty })
        #expect(try packed.found(.word("corrected")) == ["d"])
        #expect(try packed.found(.word("draft")) == [])
        #expect(try packed.check() == [])
    }

    @Test("articles are handed out with their texts packed")
    func packedReading() throws {
        let archive = try turned()
        _ = try archive.store([Sample.harbour("a", published: "2019"), Sample.harbour("b", published: "2020")])
        let page = try archive.packedArticles(ArticleQuestion())
        #expect(page.items.map(\.article.id) == ["b", "a"])
        #expect(page.total == Total(count: 2))
        for item in page.items {
            var whole = try #require(try archive.article(id: item.article.id))
            #expect(TurnedTexts().unpack(item.text) == whole.content.text)
            whole.content.text = ""
            #expect(item.article == whole)
            #expect(try archive.packedArticle(id: item.article.id) == item)
        }
        #expect(try archive.packedArticle(id: "nobody") == nil)
    }

    @Test("a text that was packed ahead goes into the file as it is")
    func packedAhead() throws {
        let archive = try turned()
        var prepared = Sample.article("a", text: "Calm sea.")
        prepared.packedText = PlainTexts().pack("Calm sea.")
        _ = try archive.store([prepared])
        #expect(try archive.packedArticle(id: "a")?.text.form == PlainTexts.form)
        #expect(try archive.article(id: "a")?.content.text == "Calm sea.")
    }

    @Test("who does not know the form is told that the text can't be read")
    func unknownForm() throws {
        let writing = try turned()
        _ = try writing.store([Sample.harbour("a")])
        writing.close()
        let reading = try folder.archive { $0.readOnly = true }
        for read in [{ _ = try reading.article(id: "a") }, { _ = try reading.quotes(ofArticle: "a") }] {
            guard case .damaged = failure(read) else {
                Issue.record("It was read.")
                continue
            }
        }
        #expect(try reading.check() == ["The text of article a is damaged."])
    }

    @Test("texts in another form are packed anew, older versions included, and only once")
    func rebuilt() throws {
        let plain = try folder.archive()
        _ = try plain.store((0..<300).map { Sample.article("a\($0)", text: "Draft \($0).") })
        _ = try plain.store([Sample.article("a7", text: "Corrected text.")])
        plain.close()
        let archive = try turned()
        let generation = archive.generation
        #expect(try archive.rebuildTexts() == 301)
        #expect(try archive.rebuildTexts() == 0)
        #expect(archive.generation == generation)
        #expect(try archive.packedArticle(id: "a299")?.text.form == TurnedTexts.form)
        #expect(try archive.versions(ofArticle: "a7")?.map(\.article.content.text) == ["Corrected text.", "Draft 7."])
        #expect(try archive.check() == [])
    }

    @Test("a text that can't be read is not packed anew")
    func damaged() throws {
        let plain = try folder.archive()
        _ = try plain.store([Sample.article("a")])
        plain.close()
        try RawDatabase(folder.file).run("UPDATE articles SET packed = x'FF'")
        let archive = try turned()
        guard case .damaged = failure({ _ = try archive.rebuildTexts() }) else {
            Issue.record("It was packed.")
            return
        }
        #expect(failure { _ = try folder.archive { $0.readOnly = true }.rebuildTexts() } != nil)
    }

    @Test("the quotes of a long article are cut out of it without unpacking it again for each", .timeLimit(.minutes(1)))
    func longArticle() throws {
        let sentence = "“The harbour will open,” said Mira Halvorsen – once more.\n\n"
        let text = String(repeating: sentence, count: 3_000)
        let length = sentence.utf8.count
        let quotes = (0..<3_000).map { number in
            let start = number * length + "“".utf8.count
            return ExtractedQuote(
                kind: .direct,
                spans: QuoteSpans(content: [start..<start + 21], source: [], cue: []),
                speaker: "Mira Halvorsen",
                role: nil,
                confidence: 0.5
            )
        }
        var prepared = Sample.article("long", text: text)
        prepared.quotes = quotes
        let archive = try turned()
        _ = try archive.store([prepared])
        let found = try #require(try archive.quotes(ofArticle: "long"))
        #expect(found.count == 3_000)
        #expect(found.allSatisfy { $0.text == "The harbour will open" && $0.prefix == "“" })
        #expect(try archive.remove(articleID: "long", expecting: nil))
        #expect(try archive.check() == [])
    }
}
