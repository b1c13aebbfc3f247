import ArchiveStore
import Foundation
import NewsAPI
import Testing

@testable import saidline_bench

/// A folder for the files of one test, gone when the test is over.
final class BenchFolder {
    let path = FileManager.default.temporaryDirectory.appending(path: "bench-\(UUID().uuidString)").path

    init() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Writes a file, and says where it is.
    func write(_ name: String, _ text: String) throws -> String {
        try Data(text.utf8).write(to: URL(filePath: path + "/" + name))
        return path + "/" + name
    }

    /// An archive of so many invented articles; its texts are packed as the server packs them, or plain.
    func archive(_ count: Int, packed: Bool = false) throws -> (archive: ArticleArchive, path: String) {
        var options = ArchiveOptions()
        if packed { options.texts = DeflatedTexts() }
        let archive = try ArticleArchive(path: path + "/bench.sqlite", options: options)
        try HTTPBenchArticles.fill(archive, count: count)
        return (archive, path + "/bench.sqlite")
    }
}

extension StringProtocol {
    /// The parts of a line of a table.
    var cells: [String] { split { $0 == " " }.map { String($0) } }
}
