import ArchiveStore
import NewsModel
import Testing

@Suite struct PassagesTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
    }

    private func hit(_ expression: SearchExpression, title: String? = nil, text: String) throws -> Hit<Article> {
        _ = try archive.store([Sample.article("a", title: title, text: text)])
        var question = SearchQuestion()
        question.expression = expression
        return try #require(try archive.search(question).items.first)
    }

    private func marked(_ passage: Passage) -> [String] {
        passage.matches.map { String(decoding: Array(passage.text.utf8)[$0], as: UTF8.self) }
    }

    @Test("a short text is its own passage, matches marked by their stems")
    func short() throws {
        let hit = try hit(.word("sail"), title: "Sailing", text: "Ships sailed; the sails were new.")
        #expect(hit.passages.map(\.text) == ["Ships sailed; the sails were new."])
        #expect(hit.passages.flatMap(marked) == ["sailed", "sails"])
        #expect(hit.title == Passage(text: "Sailing", matches: [0..<7]))
    }

    @Test("nothing is marked where nothing matched, or where marks are not asked for")
    func none() throws {
        #expect(try hit(.word("sail"), title: "Other", text: "They sail.").title == nil)
        #expect(try hit(.field(.title, .word("other")), title: "Other", text: "They sail.").passages == [])
        #expect(try hit(.not(.word("bird")), text: "They sail.").passages == [])
        var question = SearchQuestion()
        question.expression = .word("sail")
        question.highlight = false
        #expect(try archive.search(question).items.first?.passages == [])
    }

    @Test("a long paragraph is cut between words, with an ellipsis on both sides")
    func cut() throws {
        let words = (0..<200).map { $0 == 100 ? "comet" : "wörd\($0)" }.joined(separator: " ")
        let passage = try #require(try hit(.word("comet"), text: words).passages.first)
        #expect(marked(passage) == ["comet"])
        #expect(passage.text.hasPrefix("…") && passage.text.hasSuffix("…"))
        let inner = passage.text.dropFirst().dropLast()
        #expect(words.contains(" \(inner) "))
        #expect((25...35).contains(inner.split(separator: " ").count))
    }

    @Test("a passage stays within its paragraph")
    func paragraph() throws {
        let hit = try hit(.word("comet"), text: "Before it.\n\nA comet came.\n\nAfter it.")
        #expect(hit.passages.map(\.text) == ["A comet came."])
    }

    @Test("the passages with the most different words are chosen, in text order, apart from one another")
    func best() throws {
        let gap = String(repeating: "calm ", count: 60)
        let text = "comet \(gap) comet \(gap) wind and comet \(gap) silver \(gap)"
        let hit = try hit(.words([.word("comet"), .word("wind"), .word("silver")]), text: text)
        let found = hit.passages.map(marked)
        #expect(found.contains(["wind", "comet"]))
        #expect(found.contains(["silver"]))
        #expect(hit.passages.count <= 3)
    }

    @Test("a phrase is marked as one, prefixes too")
    func phrases() throws {
        let phrase = try hit(.phrase(["silver", "comets"]), text: "The silver comet rose.")
        #expect(phrase.passages.map(marked) == [["silver comet"]])
        let prefix = try hit(.prefix("com"), text: "The silver comet rose, commanders say.")
        #expect(prefix.passages.map(marked) == [["comet", "commanders"]])
    }

    @Test("a text without spaces is cut between letters")
    func noSpaces() throws {
        let text = String(repeating: "、風船", count: 400) + "。彗星。" + String(repeating: "、波風", count: 400)
        let passage = try #require(try hit(.word("彗星"), text: text).passages.first)
        #expect(marked(passage) == ["彗星"])
        #expect(passage.text.utf8.count < 1_000)
        #expect(!passage.text.contains("\u{FFFD}"))
    }

    @Test("a text that repeats a word ten thousand times is cut in no time")
    func repeated() throws {
        let hit = try hit(.word("comet"), text: String(repeating: "comet ", count: 10_000))
        #expect(!hit.passages.isEmpty)
    }
}
