import FoundationEssentials
import JSONText

/// What one file of the crawl format should parse to.
struct CrawlKey {
    /// The file's name within its folder.
    let file: String
    /// The day, `2019-11-06`; `nil` where the header has none.
    let date: String?
    /// The person in the byline; `nil` where there is none, or only an outlet.
    let byline: String?
    /// The outlet.
    let source: String
    /// Whether a trailer follows the article.
    let hasTrailer: Bool
    /// How many paragraphs the text has, trailer left out.
    let paragraphs: Int

    /// The keys of a JSON Lines file.
    static func load(_ path: String) throws -> [CrawlKey] {
        let bytes = try [UInt8](Data(contentsOf: URL(filePath: path)))
        return try bytes.split(separator: UInt8(ascii: "\n")).map { line in
            try CrawlKey(JSONReader.value(in: Array(line)))
        }
    }

    private init(_ json: JSONValue) throws {
        guard let file = json["file"]?.string, let source = json["source"]?.string,
            let hasTrailer = json["trailer"]?.bool, let paragraphs = json["paragraphs"]?.integer
        else { throw CocoaError(.fileReadCorruptFile) }
        self.file = file
        self.source = source
        self.hasTrailer = hasTrailer
        self.paragraphs = paragraphs
        date = json["date"]?.string
        byline = json["byline"]?.string
    }
}
