import ArchiveStore
import NewsModel
import Testing

/// Index entries are written at the end of a transaction, whatever befell its articles.
@Suite struct IndexBatchTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
    }

    @Test("an article that comes twice in one write is found by its last words only")
    func twice() throws {
        let said = { (text: String, name: String) in
            Sample.article("a", text: text, said: [Sample.Said(text, by: name)])
        }
        let (first, second) = (said("The ferry sails.", "Teo Brandt"), said("No train runs.", "Ida Voll"))
        _ = try archive.store([Sample.harbour("z"), first, second])
        #expect(try archive.found(.word("ferry")) == [])
        #expect(try archive.found(.word("train")) == ["a"])
        var question = QuoteQuestion()
        question.expression = .field(.speaker, .word("voll"))
        #expect(try archive.ids(question) == ["a-1"])
        #expect(try archive.check() == [])
    }

    @Test("an article that can't be stored leaves nothing in any index, and those around it are found")
    func failing() throws {
        let bad = Sample.article("bad", text: "The ferry sails.", said: [Sample.Said("not in the text")])
        let results = try archive.storeEach([Sample.harbour("a"), bad, Sample.harbour("b")])
        #expect(results.map { (try? $0.get()) != nil } == [true, false, true])
        #expect(try archive.found(.word("ferry")) == [])
        #expect(try archive.found(.word("harbour")) == ["b", "a"])
        #expect(try archive.check() == [])
    }

    @Test("articles that change in any order keep their own entries", arguments: 1...3)
    func shuffled(seed: Int) throws {
        var dice = Dice(seed: seed)
        _ = try archive.store((0..<30).map { Sample.harbour("a\($0)") })
        var numbers = Array(0..<30)
        for place in numbers.indices { numbers.swapAt(place, dice.roll(numbers.count)) }
        let changed = numbers.map { number in
            Sample.article("a\(number)", text: "Number x\(number).", said: [Sample.Said("x\(number)", by: "Ida Voll")])
        }
        _ = try archive.store(changed)
        #expect(try archive.found(.word("harbour")) == [])
        for number in 0..<30 { #expect(try archive.found(.word("x\(number)")) == ["a\(number)"]) }
        #expect(try archive.check() == [])
    }
}
