import ArchiveStore
import NewsModel
import Testing

@Suite("How words that are being typed go on")
struct CompletionTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
    }

    private func words(_ beginning: String, limit: Int = 40) throws -> [String] {
        try archive.suggestions(for: beginning, limit: limit).filter { $0.kind == .word }.map(\.text)
    }

    @Test("the words that begin so are those that a plain look at the texts gives", arguments: 1...4)
    func reference(seed: Int) throws {
        var dice = Dice(seed: seed)
        let texts = (0..<30).map { _ in
            Set((0..<20).map { _ in (0...dice.roll(4)).map { _ in dice.pick(["ka", "lo", "mi"]) }.joined() })
        }
        _ = try archive.store(texts.enumerated().map { Sample.article("t\($0)", text: $1.joined(separator: " ")) })
        for beginning in ["ka", "lo", "kal", "milo", "kakaka", "mimimi"] {
            var counts: [String: Int] = [:]
            for word in texts.joined() where word.hasPrefix(beginning) { counts[word, default: 0] += 1 }
            let found = try archive.suggestions(for: beginning, limit: 400).filter { $0.kind == .word }
            #expect(Set(found.map(\.text)).isSubset(of: counts.keys))
            #expect(found.allSatisfy { counts[$0.text] == $0.count })
            #expect(found.map(\.count) == found.map(\.count).sorted(by: >))
            #expect(found.first?.count == counts.values.max())
        }
    }

    @Test(
        "what is no word is not suggested: numbers, single letters and what never ends",
        arguments: [
            ("2", "The 2nd tram of 2019."), ("tariff1", "A tariff11."), ("x", "x marks it."),
            ("q", "The " + String(repeating: "q", count: 41) + " sang."), ("zz", "Nothing."),
        ]
    )
    func none(beginning: String, text: String) throws {
        _ = try archive.store([Sample.article("a", text: text)])
        #expect(try words(beginning) == [])
    }

    @Test("words of two to forty letters are suggested", arguments: [2, 3, 39, 40])
    func lengths(count: Int) throws {
        let word = String(repeating: "q", count: count)
        _ = try archive.store([Sample.article("a", text: "The \(word) sang.")])
        #expect(try words("q") == [word])
        #expect(try archive.spellings(of: [word])[0].articles == 1)
    }

    @Test("a headline makes its words likelier than a text does")
    func headlines() throws {
        _ = try archive.store([
            Sample.article("a", text: "The ferry and the fern."), Sample.article("b", text: "The fern."),
            Sample.article("c", title: "Ferry", text: "It sank."),
        ])
        #expect(try words("fer") == ["ferry", "fern"])
        let known = try archive.spellings(of: ["ferry", "fern"])
        #expect(known.map(\.articles) == [2, 2])
    }

    @Test("a word counts once in an article, however often it stands there")
    func repeated() throws {
        _ = try archive.store([Sample.article("a", title: "Dam", text: "The dam, the dam, the DAM.")])
        #expect(try archive.spellings(of: ["dam"])[0].articles == 1)
        _ = try archive.store([Sample.article("a", title: "Dam", text: "The mill.")])
        #expect(try archive.spellings(of: ["dam"])[0].articles == 1)
        _ = try archive.store([Sample.article("a", title: "Mill", text: "The mill.")])
        #expect(try archive.spellings(of: ["dam"])[0] == Spelling(word: "dam", isKnown: false))
    }

    @Test("answers come in the order of the questions, the same word twice being answered twice")
    func several() throws {
        _ = try archive.store([Sample.article("a", text: "The ferry waits.")])
        let asked = ["waits", "ferry", "nowhere", "ferry", "the"]
        let found = try archive.spellings(of: asked)
        #expect(found.map(\.word) == asked)
        #expect(found.map(\.isKnown) == [true, true, false, true, true])
        #expect(try archive.spellings(of: []).isEmpty)
    }

    @Test("outlets that differ in capitals and marks are one, and those with more articles come first")
    func outlets() throws {
        let names = ["Bay Post", "BAY POST", "Báy Post", "Bay Mail", "Bayside"]
        _ = try archive.store(
            names.enumerated().map { number, name in
                Sample.article("a\(number)") { $0.source = name }
            }
        )
        let found = try archive.suggestions(for: "bay", limit: 40).filter { $0.kind == .source }
        #expect(found.map(\.text) == ["Bay Post", "Bay Mail", "Bayside"])
        #expect(found.map(\.count) == [3, 1, 1])
        for id in ["a0", "a1", "a2"] { _ = try archive.remove(articleID: id, expecting: nil) }
        #expect(try archive.suggestions(for: "bay p", limit: 40).filter { $0.kind == .source } == [])
        #expect(try archive.check() == [])
    }
}
