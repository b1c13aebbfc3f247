import HTTPServer
import JSONText
import NewsModel

/// The entity tag of an article's JSON (RFC 9110 §8.8.3), by which a client says which state it means to change.
///
/// It is made of the JSON without the text, and of the text's checksum and length, which are stored with it: the same
/// tag comes out whether the text was unpacked or not.
enum ArticleTag {
    /// The strong tag of the article as `GET /articles/{id}` answers it.
    static func of(_ article: Article) -> String {
        var json = JSONWriter()
        json.value(ArticleJSON(article: article, hasHole: true))
        let text = JSONStringContent.escaped(article.content.text)
        return of(frame: json.bytes, CRC32.of(text), text.count, version: article.version)
    }

    /// The strong tag of JSON with a hole for a text of this checksum and length, both of its escaped form.
    static func of(frame: [UInt8], _ checksum: UInt32, _ length: Int, version: Int) -> String {
        var bytes = frame
        for place in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: checksum >> (8 * place))) }
        for place in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: length >> (8 * place))) }
        return "\"\(version)-" + String(Fingerprint.of(bytes), radix: 36) + "\""
    }
}
