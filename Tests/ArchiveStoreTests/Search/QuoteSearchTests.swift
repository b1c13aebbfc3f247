import ArchiveStore
import NewsModel
import Testing

@Suite struct QuoteSearchTests {
    /// Quotes as documents: their words and speaker, with the title of their article to be asked for by name.
    private func fill(_ archive: ArticleArchive, seed: Int) throws -> Reference {
        var chance = Chance(seed: seed)
        var documents: [Reference.Document] = []
        var articles: [PreparedArticle] = []
        for number in 0..<25 {
            let title = chance.text(2)
            let sentences = (0...chance.dice.roll(3)).map { _ in chance.text(5) }
            let speakers = sentences.map { _ in chance.dice.roll(3) == 0 ? nil : chance.text(1) }
            var text = ""
            var quotes: [ExtractedQuote] = []
            for (index, sentence) in sentences.enumerated() {
                let start = text.utf8.count
                text += sentence.joined(separator: " ")
                let spans = QuoteSpans(content: [start..<text.utf8.count], source: [], cue: [])
                let speaker = speakers[index]?.joined(separator: " ")
                quotes.append(ExtractedQuote(kind: .direct, spans: spans, speaker: speaker, role: nil, confidence: 1))
                text += "\n\n"
                var fields: [SearchField: [String]] = [.title: title]
                fields[.speaker] = speakers[index]
                documents.append(Reference.Document(id: "a\(number)-\(index + 1)", fields: fields, text: sentence))
            }
            var article = Sample.article("a\(number)", title: title.joined(separator: " "), text: text)
            article.quotes = quotes
            articles.append(article)
        }
        _ = try archive.store(articles)
        return Reference(documents: documents)
    }

    @Test(
        "a word in a field of the article finds its quotes, a bare word only what was said and who said it",
        arguments: 1...4
    )
    func words(seed: Int) throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        let reference = try fill(archive, seed: seed)
        var bare = reference
        for index in bare.documents.indices { bare.documents[index].fields[.title] = nil }
        for word in Chance.words {
            var question = QuoteQuestion()
            question.limit = 200
            question.expression = .word(word)
            #expect(Set(try archive.ids(question)) == Set(bare.ids(.word(word), .all)))
            question.expression = .field(.title, .word(word))
            #expect(Set(try archive.ids(question)) == Set(reference.ids(.field(.title, .word(word)), .all)))
            question.expression = .and([.word(word), .not(.field(.title, .word(word)))])
            let expected = Set(bare.ids(.word(word), .all))
                .subtracting(reference.ids(.field(.title, .word(word)), .all))
            #expect(Set(try archive.ids(question)) == expected)
        }
    }

    @Test("quotes by relevance are the same list in pages of any size", arguments: 1...4)
    func pages(seed: Int) throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        _ = try fill(archive, seed: seed)
        var chance = Chance(seed: seed + 70)
        for _ in 0..<10 {
            var question = QuoteQuestion()
            question.expression = .words([.word(chance.dice.pick(Chance.words)), .word(chance.dice.pick(Chance.words))])
            question.match = .any
            question.sort = .relevance
            question.limit = 200
            let page = try archive.quotes(question)
            let scores = page.items.compactMap(\.score)
            #expect(scores == scores.sorted(by: >))
            #expect(page.items.count == page.total.count)
            question.limit = 1 + chance.dice.roll(6)
            #expect(try archive.ids(question) == page.items.map(\.item.id))
        }
    }

    @Test("quotes stored by another program are ranked like one's own")
    func otherProgram() throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        var question = QuoteQuestion()
        question.expression = .word("harbour")
        question.sort = .relevance
        _ = try archive.store([Sample.harbour("a")])
        #expect(try archive.quotes(question).items.count == 1)
        let other = try folder.archive()
        _ = try other.store([Sample.harbour("b")])
        let scores = try archive.quotes(question).items.compactMap(\.score)
        #expect(scores.count == 2)
        #expect(scores[0] == scores[1])
    }
}
