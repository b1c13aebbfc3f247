public import NewsModel
import NewsReading

/// One article for a run: what it comes as, and where from.
public struct IngestItem: Sendable {
    /// What an article comes as.
    public enum Content: Sendable {
        /// A JSON object in UTF-8.
        case json([UInt8])
        /// The crawl format, or any plain text.
        case crawlText([UInt8])
        /// Read already.
        case draft(ArticleDraft)
        /// Known to be none; the message says why.
        case unreadable(String)
    }

    /// What it comes as.
    public var content: Content
    /// The line of its file or body on which it begins, counted from 1.
    public var line: Int
    /// The file it comes from, where there is one.
    public var file: String?

    /// An article for a run.
    public init(_ content: Content, line: Int, file: String? = nil) {
        self.content = content
        self.line = line
        self.file = file
    }

    /// About how much memory it takes, in bytes.
    var size: Int {
        switch content {
        case .json(let bytes), .crawlText(let bytes): bytes.count
        case .draft(let draft): draft.content.text.utf8.count
        case .unreadable: 0
        }
    }

    /// The article, or why it is none.
    public func read() -> Result<ArticleDraft, IngestReport.Rejection> {
        do throws(ReadingError) {
            switch content {
            case .json(let bytes): return .success(try NewsReader.article(fromJSON: bytes))
            case .crawlText(let bytes): return .success(try NewsReader.article(fromCrawlText: bytes))
            case .draft(let draft): return .success(draft)
            case .unreadable(let message): return .failure(rejection(message))
            }
        } catch {
            return .failure(rejection(error.message))
        }
    }

    /// The item, turned away for a reason.
    func rejection(_ message: String) -> IngestReport.Rejection {
        IngestReport.Rejection(file: file, line: line, message: message)
    }
}
