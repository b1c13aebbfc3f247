import ArchiveStore
import NewsModel
import Testing

@Suite struct SimilarTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    /// A report of twelve invented sentences.
    private static let report = Statements.all.dropLast().map { $0 + "." }

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
        _ = try archive.store([
            Sample.article("original", title: "The week in Ketterby", text: Self.report.joined(separator: " ")),
            Sample.article("reprint", text: Self.report.joined(separator: "\n\n").uppercased()),
            Sample.article("wire", text: Self.report.joined(separator: " ") + " More to follow from our reporter."),
            Sample.article("shortened", text: Self.report.prefix(8).joined(separator: " ")),
            Sample.article("about", text: "Ketterby waits: the herring and the ferrymen are gone, the mill is not."),
            Sample.article("other", text: "Snow fell on Marrensby all night, and the trains stood still until noon."),
        ])
    }

    private func similar(_ id: String, limit: Int = 20) throws -> [String] {
        try #require(try archive.similar(toArticle: id, limit: limit)).map { "\($0.relation) \($0.article.id)" }
    }

    @Test("copies come first, then edited ones, then what is about the same; strangers and itself never")
    func relations() throws {
        #expect(try similar("original") == ["copy reprint", "copy wire", "edited shortened", "related about"])
        #expect(try similar("shortened").prefix(3).allSatisfy { $0.hasPrefix("edited") })
        #expect(try similar("other") == [])
        #expect(try similar("about").allSatisfy { $0.hasPrefix("related") })
        #expect(try archive.similar(toArticle: "unknown", limit: 5) == nil)
    }

    @Test("similarity is the share of common runs of words, and falls within each kind")
    func similarity() throws {
        let found = try #require(try archive.similar(toArticle: "original", limit: 20))
        #expect(found[0].similarity == 1)
        #expect(found[1].similarity > 0.9 && found[1].similarity < 1)
        #expect(found[2].similarity > 0.5 && found[2].similarity < 0.8)
        #expect(found[3].similarity > 0 && found[3].similarity < 1)
    }

    @Test("no more are given than asked for", arguments: 1...5)
    func limit(count: Int) throws {
        #expect(try similar("original", limit: count).count == min(count, 4))
    }

    @Test("copies that change or go are copies no longer")
    func written() throws {
        _ = try archive.store([Sample.article("reprint", text: "Nothing of all that.")])
        _ = try archive.remove(articleID: "wire", expecting: nil)
        #expect(try similar("original") == ["edited shortened", "related about"])
        #expect(try archive.check() == [])
    }

    @Test("an article without a word is like none, and one of few words like its copies")
    func tiny() throws {
        _ = try archive.store([
            Sample.article("signs", text: "— …"), Sample.article("more signs", text: "§"),
            Sample.article("few", text: "Zebra escaped."), Sample.article("again", text: "zebra ESCAPED"),
        ])
        #expect(try similar("signs") == [])
        #expect(try similar("few") == ["copy again"])
    }

    @Test("among many copies the latest are found")
    func many() throws {
        _ = try archive.store((0..<200).map { Sample.article("copy\($0)", text: Self.report.joined(separator: " ")) })
        let found = try similar("original", limit: 10)
        #expect(found.count == 10)
        #expect(found.allSatisfy { $0.hasPrefix("copy copy1") })
    }
}
