import ArchiveStore
import NewsModel
import Testing

@Suite("What an answer looked at")
struct ExtentTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
    }

    @Test("an empty archive looked at nothing")
    func empty() throws {
        let found = try archive.verified("The old mill will grind again")
        #expect(found.searched == SearchedExtent(quotes: 0, articles: 0, from: nil, to: nil))
        #expect(found.verdict == .none && found.matches.isEmpty)
    }

    @Test("articles without quotes and without dates are looked at, too")
    func undated() throws {
        _ = try archive.store([
            Statements.article("a", [Statements.all[0]], published: nil), Sample.article("b", published: "2022-05"),
            Sample.article("c"),
        ])
        let extent = SearchedExtent(quotes: 1, articles: 3, from: NewsDate("2022-05"), to: NewsDate("2022-05"))
        #expect(try archive.verified("nothing like it").searched == extent)
        _ = try archive.remove(articleID: "b", expecting: nil)
        let less = SearchedExtent(quotes: 1, articles: 2, from: nil, to: nil)
        #expect(try archive.verified("nothing like it").searched == less)
    }

    @Test("dates are told as they are printed")
    func dates() throws {
        let printed = ["2019-11-06T14:03:00+04:00", "2018", "2020-02-29"]
        _ = try archive.store(printed.enumerated().map { Sample.article("a\($0)", published: $1) })
        let searched = try archive.verified("x").searched
        #expect(searched.from?.description == "2018")
        #expect(searched.to?.description == "2020-02-29")
    }

    @Test("the difference leads word by word to what was said", arguments: Statements.all.dropLast())
    func differences(statement: String) throws {
        _ = try archive.store(Statements.articles)
        let words = statement.split(separator: " ")
        let place = words.count / 2
        let asked = (words[..<place] + ["zebra"] + words[(place + 1)...]).joined(separator: " ")
        let match = try #require(try archive.verified(asked).matches.first)
        let kept = match.changes.filter { $0.operation != .delete }.map(\.text).joined(separator: " ")
        #expect(kept == statement)
        let given = match.changes.filter { $0.operation != .insert }.map(\.text).joined(separator: " ")
        #expect(given == asked)
        #expect(match.changes.contains(TextChange(.delete, "zebra")))
        #expect((0.6..<1).contains(match.similarity))
    }

    @Test("no more matches are shown than asked for, and always the best", arguments: [1, 2, 3, 10])
    func limits(limit: Int) throws {
        let statement = Statements.all[3]
        _ = try archive.store(
            (0..<5).map { number in
                let words = statement.split(separator: " ").dropLast(number)
                return Statements.article("a\(number)", [words.joined(separator: " ")])
            }
        )
        let found = try archive.verified(statement, limit: limit).matches
        #expect(found.map(\.quote.article.id) == ["a0", "a1", "a2", "a3", "a4"].prefix(limit).map { $0 })
        #expect(found.first?.similarity == 1)
    }

    @Test("of two who said the same the one that is asked for is shown")
    func speakers() throws {
        let statement = Statements.all[1]
        _ = try archive.store([
            Statements.article("a", [statement]), Statements.article("b", ["Well then", statement]),
        ])
        for (name, id) in [("Mira Halvorsen", "a-1"), ("Brandt, Teo", "b-2")] {
            let found = try archive.verified(statement) { $0.filter.speaker.include = [name] }
            #expect(found.matches.first?.quote.id == id)
            #expect(found.verdict == .exact)
        }
    }
}
