import ArchiveStore
import Foundation
import NewsModel
import Testing

@Suite struct ArchiveFileTests {
    @Test("an archive is made where there is none, and found again")
    func create() throws {
        let folder = try TemporaryFolder()
        let first = try folder.archive()
        _ = try first.store([Sample.harbour()])
        first.close()
        #expect(try folder.archive().article(id: "harbour")?.content.title == "Harbour to open")
    }

    @Test("a closed archive is one file")
    func oneFile() throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        _ = try archive.store([Sample.harbour()])
        archive.close()
        #expect(folder.files == ["news.saidline"])
        #expect(failure { _ = try archive.counts() } != nil)
        #expect(failure { _ = try archive.store([Sample.harbour("b")]) } != nil)
    }

    @Test("a file that is no database is left alone")
    func foreignText() throws {
        let folder = try TemporaryFolder()
        let text = Data(String(repeating: "dear diary, ", count: 500).utf8)
        try text.write(to: URL(filePath: folder.file))
        #expect(failure { _ = try folder.archive() } == .foreignFile(path: folder.file))
        #expect(try Data(contentsOf: URL(filePath: folder.file)) == text)
    }

    @Test("a database of another program is left alone")
    func foreignDatabase() throws {
        let folder = try TemporaryFolder()
        // Our own archive under another program's mark: bytes 68 to 71 of SQLite's header.
        try folder.archive().close()
        try patch(folder.file, at: 68, with: [1, 2, 3, 4])
        let before = try Data(contentsOf: URL(filePath: folder.file))
        #expect(failure { _ = try folder.archive() } == .foreignFile(path: folder.file))
        #expect(try Data(contentsOf: URL(filePath: folder.file)) == before)
    }

    @Test("a file of a newer program is refused and says so")
    func newer() throws {
        let folder = try TemporaryFolder()
        try folder.archive().close()
        // The schema's version: bytes 60 to 63 of SQLite's header.
        try patch(folder.file, at: 60, with: [0, 0, 0, 99])
        let found = failure { _ = try folder.archive() }
        guard case .newerFormat(folder.file, 99, let supported) = found else {
            Issue.record("unexpected: \(String(describing: found))")
            return
        }
        #expect(supported < 99)
    }

    @Test("what stands in the way of opening is said in words")
    func obstacles() throws {
        let folder = try TemporaryFolder()
        let missing = folder.path + "/nowhere/news.saidline"
        let found = failure { _ = try ArticleArchive(path: missing) }
        #expect(found?.message.contains("/nowhere/ does not exist") == true)
        #expect(failure { _ = try ArticleArchive(path: folder.path) }?.message.contains("it is a folder") == true)
        #expect(failure { _ = try folder.archive { $0.readOnly = true } }?.message.contains("no such file") == true)
        #expect(folder.files.isEmpty)
    }

    @Test("an archive opened for reading only refuses writes and answers questions")
    func readOnly() throws {
        let folder = try TemporaryFolder()
        let writable = try folder.archive()
        _ = try writable.store([Sample.harbour()])
        let reading = try folder.archive { $0.readOnly = true }
        #expect(try reading.counts().articles == 1)
        #expect(failure { _ = try reading.store([Sample.harbour("b")]) } != nil)
        #expect(try reading.counts().articles == 1)
    }

    private func patch(_ file: String, at offset: UInt64, with bytes: [UInt8]) throws {
        let handle = try FileHandle(forUpdating: URL(filePath: file))
        try handle.seek(toOffset: offset)
        try handle.write(contentsOf: Data(bytes))
        try handle.close()
    }
}
