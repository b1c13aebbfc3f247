import HTTPServer
import NewsModel

/// The forms that one article can be answered in.
enum ArticleFormat: String, Sendable, CaseIterable {
    case json, text

    /// The form of an article; more of them are to come.
    static let parameter = Parameter(
        .format,
        .choice(allCases.names),
        "The form of the answer; beats the Accept field.",
        planned: ["ninjs", "jsonld"]
    )

    /// Reads a request: `format` beats `Accept`, in which plain text must be named and wanted more than JSON.
    init(_ request: Request, _ arguments: Arguments) {
        let accept = AcceptField(request.fields["Accept"])
        let plain = accept.namedQuality(of: "text/plain") ?? 0
        let isText =
            plain > (accept.namedQuality(of: "application/json") ?? 0)
            && plain >= accept.quality(of: "application/json")
        self = arguments.choice(.format) ?? (isText ? .text : .json)
    }

    /// The text of an article as it is: the spans of its quotes count in it.
    static func text(of article: Article) -> Response {
        Response(.ok, contentType: "text/plain; charset=utf-8", body: Array(article.content.text.utf8))
    }
}
