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

    /// Whether `list`, the value of `If-Match`, names `tag` by strong comparison (RFC 9110 §8.8.3.2).
    ///
    /// The gzip form of the same state counts as well: the server marks it with `-gz`.
    static func isNamed(_ tag: String, in list: String) -> Bool {
        let gzip = tag.dropLast() + "-gz\""
        return list.split(separator: ",").map { $0.trimmed() }.contains { $0 == tag || $0 == gzip }
    }
}
