import ArchiveStore
import NewsModel
import Testing

@Suite struct BulkLoadTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
    }

    private func load(_ numbers: Range<Int>) throws {
        for start in stride(from: numbers.lowerBound, to: numbers.upperBound, by: 40) {
            let end = min(start + 40, numbers.upperBound)
            _ = try archive.store((start..<end).map { Sample.harbour("a\($0)") })
        }
    }

    private func number(_ sql: String) throws -> Int {
        try #require(try RawDatabase(folder.file).integers(sql).first)
    }

    @Test("a bulk load leaves each index in one part and no empty pages, and everything is found")
    func finished() throws {
        try load(0..<200)
        try archive.finishBulkLoad(of: 200)
        #expect(try number("PRAGMA freelist_count") == 0)
        for index in ["article_index", "quote_index", "quote_pairs", "article_bands"] {
            #expect(try number("SELECT count(DISTINCT segid) FROM \(index)_idx") == 1, "\(index)")
        }
        #expect(try archive.check() == [])
        #expect(try archive.found(.word("harbour")).count == 200)
        #expect(try archive.similar(toArticle: "a7", limit: 3)?.first?.relation == .copy)
        #expect(try archive.verify(VerifyQuestion("The harbour will open")).matches.first?.similarity == 1)
    }

    @Test("what is little beside the archive does not have the whole file written anew")
    func small() throws {
        try load(0..<200)
        try archive.finishBulkLoad(of: 200)
        try load(200..<240)
        _ = try archive.remove(articleID: "a3", expecting: nil)
        try archive.finishBulkLoad(of: 40)
        #expect(try number("PRAGMA freelist_count") > 0)
        #expect(try archive.check() == [])
    }

    @Test("an index is merged for a twentieth of the archive, and left alone for less")
    func part() throws {
        let parts = "SELECT count(DISTINCT segid) FROM article_index_idx"
        try load(0..<200)
        try archive.finishBulkLoad(of: 200)
        try load(200..<205)
        try archive.finishBulkLoad(of: 5)
        #expect(try number(parts) == 2)
        try load(205..<220)
        try archive.finishBulkLoad(of: 15)
        #expect(try number(parts) == 1)
    }

    @Test("an archive that is emptied and filled again is hardly larger than it was")
    func reused() throws {
        try load(0..<60)
        try archive.finishBulkLoad(of: 60)
        let pages = try number("PRAGMA page_count")
        for number in 0..<60 { _ = try archive.remove(articleID: "a\(number)", expecting: nil) }
        try load(0..<60)
        try archive.finishBulkLoad(of: 60)
        // Each removal has left the number of its row and a short list of words, which are summed up when there are many.
        #expect(try number("PRAGMA page_count") <= pages * 5 / 4)
        #expect(try archive.check() == [])
    }

    @Test("who reads while the file is written anew reads on")
    func readMeanwhile() throws {
        try load(0..<120)
        let reader = try folder.archive { $0.readOnly = true }
        #expect(try reader.found(.word("harbour")).count == 120)
        try archive.finishBulkLoad(of: 120)
        #expect(try reader.found(.word("harbour")).count == 120)
        try load(120..<130)
        #expect(try reader.found(.word("harbour")).count == 130)
    }
}
