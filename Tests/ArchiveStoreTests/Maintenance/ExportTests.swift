import ArchiveStore
import NewsModel
import Testing

@Suite struct ExportTests {
    @Test("every article is handed over once, in the order of arrival", arguments: [0, 1, 63, 64, 65, 200])
    func all(count: Int) throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        let ids = (0..<count).map { "a\($0)" }
        _ = try archive.store(ids.map { Sample.article($0) })
        var exported: [String] = []
        try archive.forEachArticle { exported.append($0.id) }
        #expect(exported == ids)
    }

    @Test("what the receiver throws ends the export; it may write meanwhile")
    func thrown() throws {
        struct Enough: Error {}
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        _ = try archive.store((0..<10).map { Sample.article("a\($0)") })
        var seen = 0
        #expect(throws: Enough.self) {
            try archive.forEachArticle { article in
                seen += 1
                _ = try archive.remove(articleID: article.id, expecting: nil)
                if seen == 3 { throw Enough() }
            }
        }
        #expect(try archive.counts().articles == 7)
    }
}
