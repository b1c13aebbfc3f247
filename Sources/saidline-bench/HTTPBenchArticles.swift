import ArchiveStore
import NewsModel
import QuoteExtraction

/// Invented articles, the same ones in every run.
enum HTTPBenchArticles {
    private static let words = [
        "harbour", "council", "bridge", "the", "of", "Sunday", "gates", "vote", "a", "and", "ferry", "budget", "said",
        "school", "river", "to", "in", "mayor", "engineers", "closed", "opened", "residents", "winter", "plan",
    ]

    /// Fills an archive with `count` articles of about 1,100 bytes.
    static func fill(_ archive: ArticleArchive, count: Int) throws {
        for start in stride(from: 0, to: count, by: 100) {
            _ = try archive.store((start..<min(count, start + 100)).map(article))
        }
    }

    private static func article(_ number: Int) -> PreparedArticle {
        var state = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 | 1
        var text = ""
        while text.utf8.count < 1_100 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            text += words[Int(state >> 33) % words.count] + " "
        }
        var content = ArticleContent(text: text)
        content.title = "Report \(number) from the harbour"
        content.source = "Harbour Mail"
        let draft = ArticleDraft(id: "bench-\(number)", content: content)
        return PreparedArticle(draft: draft, quotes: [], extractorVersion: QuoteExtractor().version)
    }
}
