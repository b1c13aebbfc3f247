import ArchiveStore
import Foundation
import NewsModel

/// A folder of its own for one test; gone with it.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "archive-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.path
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The archive in this folder, opened anew.
    func archive(_ change: (inout ArchiveOptions) -> Void = { _ in }) throws -> ArticleArchive {
        var options = ArchiveOptions()
        options.readers = 2
        options.clock = { Timestamp(seconds: 1_000) }
        change(&options)
        return try ArticleArchive(path: file, options: options)
    }

    /// The archive's file.
    var file: String { path + "/news.saidline" }

    /// The names of the files in it.
    var files: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }
}

/// What an operation on an archive throws, if anything.
func failure(_ body: () throws -> Void) -> ArchiveError? {
    do {
        try body()
        return nil
    } catch {
        return error as? ArchiveError
    }
}
