import ArchiveStore
import Glibc
import NewsAPI
import NewsModel
import NewsReading

/// Puts articles from standard input into an archive.
enum SearchCorpus {
    /// Fills a new archive at `path`, and tells how long that took.
    static func fill(_ path: String) throws -> String {
        var options = ArchiveOptions()
        options.texts = DeflatedTexts()
        let archive = try ArticleArchive(path: path, options: options)
        defer { archive.close() }
        let clock = SearchClock()
        var storing = 0.0
        var (count, bytes) = (0, 0)
        var batch: [PreparedArticle] = []
        let store = {
            let clock = SearchClock()
            _ = try archive.store(batch)
            storing += clock.elapsed.processor
            batch.removeAll(keepingCapacity: true)
        }
        try forEachLine { line in
            guard case .success(let draft) = IngestItem(.json(line), line: count + 1).read() else { return }
            count += 1
            bytes += draft.content.text.utf8.count + (draft.content.title?.utf8.count ?? 0)
            batch.append(PreparedArticle(draft: draft, quotes: [], extractorVersion: 0))
            if batch.count == 1_000 { try store() }
        }
        try store()
        let merging = SearchClock()
        try archive.finishBulkLoad(of: count)
        let rate = Int(Double(count) / max(0.001, storing / 1_000))
        var status = stat()
        let size = stat(path, &status) == 0 ? Double(status.st_size) : 0
        return """
            \(count) articles of \(bytes / 1_000_000) MB: read and stored in \(clock.described)
            \(rate) articles a second of storing and indexing; merging and compacting took \(merging.described)
            the file is \(Double(Int(size / Double(max(1, bytes)) * 100)) / 100) times the text
            """
    }

    /// Hands over the lines of standard input.
    static func forEachLine(_ body: ([UInt8]) throws -> Void) throws {
        var splitter = NDJSONSplitter()
        var piece = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = read(STDIN_FILENO, &piece, piece.count)
            guard count > 0 else { break }
            for line in splitter.lines(adding: piece[..<count]) {
                if let bytes = line.bytes { try body(bytes) }
            }
        }
        if let bytes = splitter.finish()?.bytes { try body(bytes) }
    }
}
