import FoundationEssentials

/// Articles to extract quotes from, in JSON Lines.
enum QuoteCorpus {
    /// One line; other members are left alone.
    struct Article: Decodable {
        let id: String
        let text: String

        /// Runs of characters between white space.
        var wordCount: Int { text.utf8.split { $0 <= 0x20 }.count }
    }

    /// The articles of a file, or of standard input where `path` is "-".
    static func articles(at path: String) throws -> [Article] {
        let decoder = JSONDecoder()
        if path == "-" {
            var articles: [Article] = []
            while let line = readLine() {
                guard !line.isEmpty else { continue }
                articles.append(try decoder.decode(Article.self, from: Data(line.utf8)))
            }
            return articles
        }
        return try Data(contentsOf: URL(filePath: path)).split(separator: 0x0a)
            .map { try decoder.decode(Article.self, from: Data($0)) }
    }
}
