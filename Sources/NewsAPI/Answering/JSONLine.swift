import JSONText
public import NewsModel

/// One article or quote as a line of NDJSON, in the shape that the routes answer; ends in a line feed.
public enum JSONLine {
    /// A stored article.
    public static func line(_ article: Article) -> [UInt8] {
        line(ArticleJSON(article: article))
    }

    /// A stored quote.
    public static func line(_ quote: Quote) -> [UInt8] {
        line(QuoteJSON(quote: quote))
    }

    /// A quote of a text that is not stored: without ids and links.
    public static func line(unstored quote: Quote) -> [UInt8] {
        line(QuoteJSON(quote: quote, isStored: false))
    }

    private static func line(_ value: some JSONWritable) -> [UInt8] {
        var json = JSONWriter()
        json.value(value)
        json.newline()
        return json.bytes
    }
}
