import ArchiveStore
import Foundation
import NewsModel
import Testing

@Suite struct BackupTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
        _ = try archive.store([Sample.harbour()])
    }

    @Test("a backup is a whole archive in one file")
    func whole() throws {
        let path = folder.path + "/copy.saidline"
        try archive.backup(to: path)
        _ = try archive.store([Sample.article("later")])
        #expect(folder.files.filter { $0.hasPrefix("copy") } == ["copy.saidline"])
        let copy = try ArticleArchive(path: path)
        #expect(try copy.counts().articles == 1)
        #expect(try copy.article(id: "harbour") == archive.article(id: "harbour"))
        #expect(try copy.check() == [])
    }

    @Test("a backup never replaces a file")
    func noOverwriting() throws {
        let path = folder.path + "/precious"
        try Data("precious".utf8).write(to: URL(filePath: path))
        #expect(failure { try archive.backup(to: path) }?.message.contains("there is a file already") == true)
        #expect(failure { try archive.backup(to: folder.file) } != nil)
        #expect(try Data(contentsOf: URL(filePath: path)) == Data("precious".utf8))
    }

    @Test("a backup into a missing folder says so")
    func missingFolder() throws {
        guard case .cannotOpen? = failure({ try archive.backup(to: folder.path + "/no/copy") }) else {
            Issue.record("it was written")
            return
        }
    }
}
