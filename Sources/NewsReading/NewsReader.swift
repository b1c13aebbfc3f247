public import JSONText
public import NewsModel

/// Reads whatever a newsroom has into article drafts.
public enum NewsReader {
    /// Reads an article in the crawl format, or any plain text.
    ///
    /// The first lines may give date and byline, a line `---` may part the text from a trailer; neither must be there.
    public static func article(fromCrawlText bytes: [UInt8], id: String? = nil) throws(ReadingError) -> ArticleDraft {
        if let id, !ArticleIdentity.isValid(id) { throw .invalidID(value: id, pointer: nil) }
        let content = try CrawlTextReader(bytes).content()
        return ArticleDraft(id: id ?? ArticleIdentity.id(of: content), content: content)
    }

    /// Reads an article from a JSON object, in our own shape or in one of the known dialects.
    ///
    /// - Parameters:
    ///   - bytes: the JSON text.
    ///   - id: the id that the path gives; the article must not bring another.
    ///   - cleaning: what happens to the text.
    /// - Returns: the article, under the path's id, its own or a derived one.
    /// - Throws: what is wrong, and where.
    public static func article(
        fromJSON bytes: [UInt8],
        id: String? = nil,
        cleaning: TextCleaning = .forStoring
    ) throws(ReadingError) -> ArticleDraft {
        try article(from: json(in: bytes), id: id, cleaning: cleaning)
    }

    /// Reads an article from a JSON value that was read before, such as an element of an array.
    public static func article(
        from value: JSONValue,
        id: String? = nil,
        cleaning: TextCleaning = .forStoring
    ) throws(ReadingError) -> ArticleDraft {
        try ArticleJSONReader(value, cleaning: cleaning).draft(expectedID: id)
    }

    /// The JSON value that `bytes` hold, with its faults as `ReadingError`.
    public static func json(in bytes: [UInt8]) throws(ReadingError) -> JSONValue {
        do {
            return try JSONReader.value(in: bytes)
        } catch {
            if error.problem == .invalidUTF8 { throw .invalidUTF8(offset: error.offset) }
            throw .invalidJSON(message: error.message, line: error.line, column: error.column)
        }
    }
}

/// What happens to the text of a JSON article.
public enum TextCleaning: Sendable {
    /// Line endings become `\n`, runs of blank lines one blank line, the ends are trimmed.
    case forStoring
    /// Not a byte is changed, so that offsets refer to the text as given.
    case asGiven
}
