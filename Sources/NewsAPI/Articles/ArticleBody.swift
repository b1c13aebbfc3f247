import HTTPServer
import NewsModel
import NewsReading

/// The forms in which one article may come.
enum ArticleBody: String, Sendable, CaseIterable {
    case json = "application/json"
    case text = "text/plain"

    /// The form that a request's `Content-Type` names.
    ///
    /// - Throws: the problem that it is none that `taken` has.
    init(_ request: Request, taken: [String] = Self.allCases.names) throws(Problem) {
        let field = request.fields["Content-Type"]
        guard let type = MediaType(field), type.isUTF8, let form = Self(rawValue: type.name) else {
            throw .unsupportedMediaType(field, taken: taken)
        }
        self = form
    }

    /// Reads the article of a body, to be stored under `id` where one is given.
    ///
    /// - Throws: the problem that it is none, or that it brings another id.
    func draft(
        _ bytes: [UInt8],
        id: String? = nil,
        cleaning: TextCleaning = .forStoring
    ) throws(Problem) -> ArticleDraft {
        do {
            switch self {
            case .json: return try NewsReader.article(fromJSON: bytes, id: id, cleaning: cleaning)
            case .text: return try NewsReader.article(fromCrawlText: bytes, id: id)
            }
        } catch {
            throw Problem(error)
        }
    }
}
