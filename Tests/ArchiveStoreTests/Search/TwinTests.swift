import ArchiveStore
import NewsModel
import Testing

/// The archive beside a plain twin in memory: after every write both answer alike.
@Suite("An archive and its plain twin")
struct TwinTests {
    @Test("every answer follows from the articles that stand, however they came and went", arguments: 1...3)
    func everyWrite(seed: Int) throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        var twin = TwinArchive(seed: seed)
        for turn in 0..<120 {
            var gone: TwinArchive.Entry?
            if twin.roll(4) > 0 {
                let entry = twin.entry()
                gone = twin.remove(entry.id)
                twin.store(entry)
                _ = try archive.store([entry.prepared])
            } else {
                let id = "m\(twin.roll(60))"
                gone = twin.remove(id)
                #expect(try archive.remove(articleID: id, expecting: nil) == (gone != nil))
            }
            let pair = Pair(archive: archive, twin: twin, "seed \(seed), turn \(turn)")
            try pair.compareSearches()
            try pair.compareCounts()
            if turn % 4 == 0 {
                try pair.compareSpeakers()
                try pair.compareWords()
                try pair.compareStatements(gone: gone)
            }
            _ = twin.roll(2)
        }
        #expect(try archive.check() == [])
    }
}

/// The archive and its twin after a write.
private struct Pair {
    let archive: ArticleArchive
    let twin: TwinArchive
    let comment: Comment

    init(archive: ArticleArchive, twin: TwinArchive, _ comment: String) {
        self.archive = archive
        self.twin = twin
        self.comment = Comment(rawValue: comment)
    }

    /// Some expressions, others each time.
    private var expressions: [SearchExpression] {
        var dice = twin.dice
        let word = { (dice: inout Dice) in SearchExpression.word(dice.pick(TwinArchive.words)) }
        return [
            word(&dice), .and([word(&dice), word(&dice)]), .or([word(&dice), .word("courier"), word(&dice)]),
            .words([word(&dice), .not(word(&dice))]), .prefix("ba"), .not(word(&dice)),
            .phrase([dice.pick(TwinArchive.words), dice.pick(TwinArchive.words)]), .word("halvorsen"),
        ]
    }

    func compareSearches() throws {
        for expression in expressions {
            var question = SearchQuestion()
            question.expression = expression
            question.match = .all
            question.highlight = false
            question.limit = 200
            let page = try archive.search(question)
            let wanted = twin.entries.filter { $0.matches(expression) }.map(\.id).sorted()
            #expect(page.items.map(\.item.id).sorted() == wanted, comment)
            #expect(page.total.count == wanted.count, comment)
            try compareQuotes(expression)
        }
        #expect(try archive.counts().articles == twin.entries.count, comment)
    }

    private func compareQuotes(_ expression: SearchExpression) throws {
        var question = QuoteQuestion()
        question.expression = expression
        question.match = .all
        question.limit = 200
        let texts = try archive.quotes(question).items.map(\.item.text).sorted()
        let wanted = twin.entries.flatMap(\.quotes).filter { quote in
            let speaker = quote.speaker.lowercased().split(separator: " ").map(String.init)
            return TwinArchive.Entry.holds([quote.words, speaker], expression)
        }
        #expect(texts == wanted.map { $0.words.joined(separator: " ") }.sorted(), comment)
    }

    func compareCounts() throws {
        for expression in expressions.prefix(4) {
            var question = SearchQuestion()
            question.expression = expression
            question.match = .all
            question.limit = 1
            question.counting.facets = Facet.allCases
            question.counting.facetLimit = 100
            question.counting.histogram = .steps(.month)
            let counts = try #require(try archive.search(question).counts)
            let found = twin.entries.filter { $0.matches(expression) }
            try compare(counts.facets[.source], found.map { [$0.source].compactMap(\.self) })
            try compare(counts.facets[.section], found.map { [$0.section].compactMap(\.self) })
            try compare(counts.facets[.author], found.map { [$0.author].compactMap(\.self) })
            try compare(
                counts.facets[.speaker],
                found.map { Array(Set($0.quotes.map { NameFolding.speakerID($0.speaker) })) }
            )
            let months = Dictionary(grouping: found.compactMap(\.date)) { TwinArchive.Entry.month($0.month) + "-01" }
            let all = Dictionary(grouping: twin.entries.compactMap(\.date)) {
                TwinArchive.Entry.month($0.month) + "-01"
            }
            let buckets = counts.histogram?.buckets.filter { $0.count > 0 } ?? []
            #expect(buckets.map { "\($0.start) \($0.count)" } == months.map { "\($0) \($1.count)" }.sorted(), comment)
            for bucket in buckets {
                let share = Double(bucket.count) / Double(all["\(bucket.start)"]?.count ?? 0)
                #expect(abs(bucket.share - share) < 1e-9, comment)
            }
        }
    }

    private func compare(_ facet: [FacetCount]?, _ values: [[String]]) throws {
        let counted = Dictionary(grouping: values.flatMap(\.self)) { $0 }.mapValues(\.count)
        let told = try #require(facet)
        #expect(Dictionary(told.map { ($0.value, $0.count) }) { $1 } == counted, comment)
        #expect(told.map(\.count) == told.map(\.count).sorted(by: >), comment)
    }

    func compareSpeakers() throws {
        let all = twin.entries.flatMap { entry in entry.quotes.map { (entry: entry, quote: $0) } }
        let found = try archive.speakers(SpeakerQuestion()).items
        let bySpeaker = Dictionary(grouping: all) { $0.quote.speaker }
        #expect(Dictionary(found.map { ($0.speaker.name, $0.quotes) }) { $1 } == bySpeaker.mapValues(\.count), comment)
        for (name, said) in bySpeaker {
            var question = QuoteQuestion()
            question.filter.speaker.include = [name]
            question.limit = 200
            let texts = try archive.quotes(question).items.map(\.item.text).sorted()
            #expect(texts == said.map { $0.quote.words.joined(separator: " ") }.sorted(), comment)
            let dates = said.compactMap(\.entry.day).sorted()
            let summary = try #require(try archive.speaker(id: NameFolding.speakerID(name)))
            #expect(summary.first?.description == dates.first && summary.last?.description == dates.last, comment)
        }
    }

    func compareWords() throws {
        let known = try archive.suggestions(for: "ba", limit: 200).filter { $0.kind == .word }
        for word in ["bado", "bada"] {
            let count = twin.entries.count { $0.matches(.word(word)) }
            #expect(known.first { $0.text == word }?.count ?? 0 == count, comment)
        }
        for source in TwinArchive.sources {
            let told = try archive.suggestions(for: source, limit: 200).first { $0.kind == .source }
            #expect(told?.count ?? 0 == twin.entries.count { $0.source == source }, comment)
        }
    }

    /// What was said is found word by word, and what is gone is not.
    func compareStatements(gone: TwinArchive.Entry?) throws {
        for quote in twin.entries.last?.quotes ?? [] {
            let answer = try archive.verify(VerifyQuestion(quote.words.joined(separator: " ")))
            #expect(answer.matches.first?.similarity == 1, comment)
            #expect(answer.searched.quotes == twin.entries.reduce(0) { $0 + $1.quotes.count }, comment)
        }
        for quote in gone?.quotes ?? [] {
            let answer = try archive.verify(VerifyQuestion(quote.words.joined(separator: " ")))
            #expect(answer.matches.allSatisfy { $0.similarity < 1 }, comment)
        }
        guard let entry = twin.entries.first else { return }
        let similar = try #require(try archive.similar(toArticle: entry.id, limit: 50))
        let ids = Set(twin.entries.map(\.id))
        #expect(similar.allSatisfy { ids.contains($0.article.id) }, comment)
    }
}
