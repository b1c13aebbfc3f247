import NewsModel
import NewsReading

/// Shorthands for reading what stands in a test.
enum Reading {
    /// The article that a plain text is.
    static func text(_ text: String) throws(ReadingError) -> ArticleContent {
        try NewsReader.article(fromCrawlText: Array(text.utf8)).content
    }

    /// The article that a JSON text is.
    static func json(
        _ json: String,
        id: String? = nil,
        cleaning: TextCleaning = .forStoring
    ) throws(ReadingError) -> ArticleDraft {
        try NewsReader.article(fromJSON: Array(json.utf8), id: id, cleaning: cleaning)
    }

    /// The article under this header, with one paragraph of text.
    static func header(_ header: String) throws(ReadingError) -> ArticleContent {
        try text(header + "\n\nThe harbour wall fell on Monday.")
    }
}
