import NewsAPI
import NewsReading

/// A file of one article or many, taken apart.
struct ArticleFile {
    /// Where it is; `-` is standard input.
    let path: String
    /// What it holds; `nil` where its name or first bytes tell.
    let format: InputFormat?
    /// The largest article, in bytes.
    let articleBytes: Int

    /// Hands over its articles, one at a time, each with the number of bytes of the file read so far.
    ///
    /// Articles that are none are handed over too, with the reason.
    func forEachItem(_ take: (IngestItem, Int) throws(CommandFailure) -> Void) throws(CommandFailure) {
        let file = try InputFile(path: path)
        let start = try file.read()
        switch format ?? InputFormat(name: path) ?? InputFormat(start: start) {
        case .ndjson: try readLines(file, from: start, take)
        case .json: try take(item(readWhole(file, from: start).map { .json($0) }, line: 1), file.position)
        case .text: try take(item(readWhole(file, from: start).map { .crawlText($0) }, line: 1), file.position)
        }
    }

    /// The rest of the file after `start`; `nil` where it is larger than an article may be.
    private func readWhole(_ file: borrowing InputFile, from start: [UInt8]) throws(CommandFailure) -> [UInt8]? {
        var bytes = start
        while bytes.count <= articleBytes {
            let piece = try file.read()
            if piece.isEmpty { return bytes }
            bytes += piece
        }
        return nil
    }

    private func readLines(
        _ file: borrowing InputFile,
        from start: [UInt8],
        _ take: (IngestItem, Int) throws(CommandFailure) -> Void
    ) throws(CommandFailure) {
        var splitter = NDJSONSplitter(limit: articleBytes)
        var piece = start
        while !piece.isEmpty {
            for line in splitter.lines(adding: piece) { try take(item(line), file.position) }
            piece = try file.read()
        }
        if let line = splitter.finish() { try take(item(line), file.position) }
    }

    private func item(_ line: NDJSONSplitter.Line) -> IngestItem {
        item(line.bytes.map { .json($0) }, line: line.number)
    }

    private func item(_ content: IngestItem.Content?, line: Int) -> IngestItem {
        let tooLarge = IngestItem.Content.unreadable(ReadingError.tooLarge(limit: articleBytes).message)
        return IngestItem(content ?? tooLarge, line: line, file: path)
    }
}
