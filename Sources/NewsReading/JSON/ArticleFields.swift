import JSONText

/// The names under which the known dialects keep each part of an article; ours comes first.
///
/// - Source: RealNews and CC-News (`publish_date`, `domain`), newspaper, news-please (`date_publish`, `maintext`),
///   fundus (`publishing_date`, `body`), trafilatura (`hostname`), Media Cloud (`media_name`), schema.org
///   (`datePublished`).
enum ArticleFields {
    static let url = ["url", "link"]
    static let title = ["title", "headline"]
    static let authors = ["authors", "author", "byline", "creator"]
    static let published = [
        "published", "date", "publish_date", "publishing_date", "date_publish", "datePublished", "publishedAt",
        "published_at", "date_published", "pubDate",
    ]
    static let source = [
        "source", "outlet", "publisher", "media_name", "source_name", "site_name", "sitename", "domain",
        "source_domain",
        "hostname",
    ]
    static let section = ["section", "category"]
    static let language = ["language", "lang"]
    static let text = ["text", "body", "content", "maintext", "articleBody"]
}

/// A member that was found, and where.
struct ArticleField {
    /// Its name.
    let name: String
    /// Its value; never `null`.
    let value: JSONValue

    /// Its JSON pointer.
    var pointer: String { "/" + name }

    /// The first of `names` that `object` has with a value other than `null`.
    init?(_ names: [String], in object: JSONObject) {
        for name in names {
            guard let value = object[name], !value.isNull else { continue }
            self.name = name
            self.value = value
            return
        }
        return nil
    }

    /// The text, ends trimmed; `nil` where it is empty.
    func text() throws(ReadingError) -> String? {
        guard let text = value.string else { throw wrongType("a string") }
        let trimmed = text.trimmed
        return trimmed.isEmpty ? nil : String(trimmed)
    }

    /// The strings of an array, ends trimmed, empty ones left out.
    func texts() throws(ReadingError) -> [String] {
        guard let elements = value.array else { throw wrongType("an array of strings") }
        var texts: [String] = []
        for (index, element) in elements.enumerated() {
            guard let text = element.string else {
                throw .wrongType(pointer: "\(pointer)/\(index)", expected: "a string", found: element.kindName)
            }
            if !text.trimmed.isEmpty { texts.append(String(text.trimmed)) }
        }
        return texts
    }

    /// The error that the value is not `expected`.
    func wrongType(_ expected: String) -> ReadingError {
        .wrongType(pointer: pointer, expected: expected, found: value.kindName)
    }
}
