import ArchiveStore
import NewsModel
import Testing

@Suite("Articles about the same")
struct RelatedTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
    }

    private func similar(_ id: String, limit: Int = 20) throws -> [SimilarArticle] {
        try #require(try archive.similar(toArticle: id, limit: limit))
    }

    @Test("the rarer the words two articles share, the more related they are")
    func rarity() throws {
        _ = try archive.store((0..<30).map { Sample.article("common\($0)", text: "The council met in week \($0).") })
        _ = try archive.store([
            Sample.article("asked", text: "The council spoke of zeppelins."),
            Sample.article("rare", text: "Two zeppelins landed on a meadow."),
        ])
        let found = try similar("asked")
        #expect(found.first?.article.id == "rare")
        #expect(found.allSatisfy { $0.relation == .related && $0.article.id != "asked" })
        #expect(found.map(\.similarity) == found.map(\.similarity).sorted(by: >))
        #expect(found.allSatisfy { (0...1).contains($0.similarity) })
    }

    @Test("a headline says what an article is about")
    func headlines() throws {
        _ = try archive.store([
            Sample.article("asked", title: "Zeppelins", text: "They landed on a meadow at noon."),
            Sample.article("other", text: "Nobody had seen zeppelins in Ketterby."),
            Sample.article("stranger", text: "Snow fell and the trams stood still."),
        ])
        #expect(try similar("asked").map(\.article.id) == ["other"])
    }

    @Test(
        "the share of runs of five words decides what a copy is",
        arguments: [(100, ArticleRelation.copy), (90, .copy), (75, .edited), (60, .edited)]
    )
    func shares(kept: Int, relation: ArticleRelation) throws {
        let words = (0..<104).map { "word" + String(repeating: "x", count: $0 % 7) + "\($0)" }
        let text = words.joined(separator: " ")
        // Of 100 runs, `kept` are in the shorter text.
        let part = words.prefix(kept + 4).joined(separator: " ")
        _ = try archive.store([Sample.article("whole", text: text), Sample.article("part", text: part)])
        let found = try similar("whole")
        #expect(found.map(\.relation) == [relation])
        #expect(found.map(\.similarity) == [Double(kept) / 100])
        #expect(try similar("part").map(\.similarity) == [Double(kept) / 100], "it is the same from both sides")
    }

    @Test("a removed article is like nothing, and nothing like it")
    func removed() throws {
        _ = try archive.store([
            Sample.article("a", text: "Zebra escaped."), Sample.article("b", text: "Zebra escaped."),
        ])
        #expect(try similar("a").map(\.article.id) == ["b"])
        _ = try archive.remove(articleID: "b", expecting: nil)
        #expect(try similar("a").isEmpty)
        #expect(try archive.similar(toArticle: "b", limit: 5) == nil)
    }
}
