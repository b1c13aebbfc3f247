import ArchiveStore
import Foundation
import NewsModel
import Testing

/// Files as a killed program leaves them: the database, its write-ahead log, and whatever was under way.
@Suite struct CrashTests {
    /// Copies what is on disk now into a folder of its own, as if the power had gone at this moment.
    private func snapshot(of folder: TemporaryFolder, logBytes: Int? = nil) throws -> TemporaryFolder {
        let copy = try TemporaryFolder()
        for suffix in ["", "-wal"] {
            guard var data = try? Data(contentsOf: URL(filePath: folder.file + suffix)) else { continue }
            if suffix == "-wal", let logBytes { data = data.prefix(logBytes) }
            try data.write(to: URL(filePath: copy.file + suffix))
        }
        return copy
    }

    @Test("whatever was acknowledged is there after a kill, and the archive is whole")
    func acknowledged() throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        for number in 0..<12 {
            _ = try archive.store([Sample.harbour("a\(number)")])
            if number % 4 == 3 { _ = try archive.remove(articleID: "a\(number - 1)", expecting: nil) }
            let copy = try snapshot(of: folder)
            let survivor = try copy.archive()
            #expect(try survivor.counts() == archive.counts())
            #expect(survivor.generation == archive.generation)
            #expect(try survivor.article(id: "a\(number)") == archive.article(id: "a\(number)"))
            if number % 4 == 0 { #expect(try survivor.check() == []) }
        }
    }

    @Test("a log that ends anywhere gives the state after some write, never between two", arguments: 1...10)
    func tornLog(seed: Int) throws {
        var dice = Dice(seed: seed)
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        _ = try archive.store((0..<5).map { Sample.harbour("batch\($0)") })
        for number in 0..<5 { _ = try archive.store([Sample.harbour("a\(number)"), Sample.harbour("b\(number)")]) }
        let log = try Data(contentsOf: URL(filePath: folder.file + "-wal"))
        let copy = try snapshot(of: folder, logBytes: dice.roll(log.count))
        let survivor = try copy.archive()
        let counts = try survivor.counts()
        // Batches come whole: none, the first five, then by two.
        #expect(counts.articles == 0 || counts.articles >= 5 && counts.articles % 2 == 1)
        #expect(counts.quotes == counts.articles * 2)
        #expect(try survivor.check() == [])
        _ = try survivor.store([Sample.harbour("next")])
        #expect(try survivor.found(.word("harbour")).count == counts.articles + 1)
    }

    @Test("noise at the end of the log is passed over")
    func noisyLog() throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        _ = try archive.store([Sample.harbour("a")])
        let copy = try snapshot(of: folder)
        let handle = try FileHandle(forWritingTo: URL(filePath: copy.file + "-wal"))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data((0..<9_999).map { UInt8(truncatingIfNeeded: $0 * 7) }))
        try handle.close()
        let survivor = try copy.archive()
        #expect(try survivor.counts().articles == 1)
        #expect(try survivor.check() == [])
    }

    @Test("a full disk in the middle of a batch leaves all of the batch out, and none of what stood before")
    func fullDisk() throws {
        let folder = try TemporaryFolder()
        try folder.archive().close()
        let archive = try folder.archive { $0.maximumPages = 200 }
        _ = try archive.store([Sample.harbour("kept")])
        let long = String(repeating: "calm sea and no wind at all ", count: 1_000)
        let batch = (0..<60).map { Sample.article("big\($0)", text: "\($0) " + long) }
        #expect(failure { _ = try archive.store(batch) } == .diskFull)
        #expect(try archive.counts() == ArchiveCounts(articles: 1, quotes: 2, speakers: 2))
        #expect(try archive.ids(ArticleQuestion()) == ["kept"])
        let copy = try snapshot(of: folder)
        #expect(try copy.archive().check() == [])
        archive.close()
        #expect(try folder.archive().counts().articles == 1)
    }
}
