import ArchiveStore
import NewsAPI
import NewsModel
import QuoteExtraction

/// Articles on their way into a new archive, with the time that each step takes.
struct LoadRun {
    /// What is done with an article.
    enum Step: String, CaseIterable {
        case reading, extracting, packing, storing, finishing
    }

    private let archive: ArticleArchive
    private let extractor: QuoteExtractor?
    private var waiting: [PreparedArticle] = []
    private var milliseconds: [Step: Double] = [:]
    private var articles = 0
    /// The bytes of all texts and headlines, as they came.
    private(set) var textBytes = 0

    /// A run into a new archive at `path`; without an extractor no quotes are looked for.
    init(_ path: String, extractor: QuoteExtractor?) throws {
        var options = ArchiveOptions()
        options.texts = DeflatedTexts()
        archive = try ArticleArchive(path: path, options: options)
        self.extractor = extractor
    }

    /// Adds the article of a line; what is none is passed over, and `batch` articles are stored at a time.
    mutating func add(_ line: [UInt8], batch: Int) throws {
        let item = IngestItem(.json(line), line: articles + 1)
        let read = timed(.reading) { item.read() }
        guard case .success(let draft) = read else { return }
        let text = draft.content.text
        articles += 1
        textBytes += text.utf8.count + (draft.content.title?.utf8.count ?? 0)
        let (archive, extractor) = (archive, extractor)
        let quotes = timed(.extracting) { extractor?.quotes(in: text) ?? [] }
        let packed = timed(.packing) { archive.packed(text) }
        let version = extractor?.version ?? 0
        waiting.append(PreparedArticle(draft: draft, quotes: quotes, extractorVersion: version, packedText: packed))
        if waiting.count >= batch { try store() }
    }

    /// Stores what is left, leaves the archive as an import does, and closes it.
    mutating func finish() throws {
        try store()
        let (archive, articles) = (archive, articles)
        try timed(.finishing) { try archive.finishBulkLoad(of: articles) }
        archive.close()
    }

    private mutating func store() throws {
        let (archive, articles) = (archive, waiting)
        try timed(.storing) { _ = try archive.storeEach(articles) }
        waiting.removeAll(keepingCapacity: true)
    }

    private mutating func timed<T>(_ step: Step, _ body: () throws -> T) rethrows -> T {
        let clock = SearchClock()
        defer { milliseconds[step, default: 0] += clock.elapsed.processor }
        return try body()
    }

    /// The processor's time for each step, and how many articles a second that makes.
    var table: String {
        let lines = Step.allCases.map { step in
            let time = milliseconds[step, default: 0]
            return "\(step.rawValue): \(Int(time)) ms, \(Int(time * 1_000 / Double(max(1, articles)))) µs an article"
        }
        let store = [Step.packing, .storing, .finishing].reduce(0) { $0 + milliseconds[$1, default: 0] }
        let rate = Int(Double(articles) / max(0.001, store / 1_000))
        let sum = "\(articles) articles of \(textBytes) bytes; \(rate) a second are packed, stored and indexed"
        return (lines + [sum]).joined(separator: "\n")
    }
}
