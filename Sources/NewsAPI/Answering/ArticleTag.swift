import JSONText
import NewsModel

/// The entity tag of an article's JSON (RFC 9110 §8.8.3), by which a client says which state it means to change.
enum ArticleTag {
    /// The strong tag of the article as `GET /articles/{id}` answers it.
    static func of(_ article: Article) -> String {
        var json = JSONWriter()
        json.value(ArticleJSON(article: article))
        return of(json.bytes, version: article.version)
    }

    /// The strong tag of rendered JSON.
    static func of(_ json: [UInt8], version: Int) -> String {
        "\"\(version)-" + String(Fingerprint.of(json), radix: 36) + "\""
    }
}
