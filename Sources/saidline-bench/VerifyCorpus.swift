import FoundationEssentials
import NewsModel

/// Articles with annotated quotes, in JSON Lines.
enum VerifyCorpus {
    /// One line; other members are left alone.
    struct Article: Decodable {
        let id: String
        let text: String
        let attributions: [Attribution]

        /// The article with its quotes, ready to be stored.
        var prepared: PreparedArticle {
            PreparedArticle(
                draft: ArticleDraft(id: id, content: ArticleContent(text: text)),
                quotes: spans.map {
                    let spans = QuoteSpans(content: $0, source: [], cue: [])
                    return ExtractedQuote(kind: .indirect, spans: spans, speaker: nil, role: nil, confidence: 1)
                },
                extractorVersion: 1
            )
        }

        /// The words of its quotes.
        var quotes: [String] {
            let bytes = Array(text.utf8)
            return spans.map { pieces in
                pieces.map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: " ")
            }
        }

        /// The pieces of each quote in UTF-8 bytes.
        private var spans: [[Range<Int>]] {
            var places = [0]
            for scalar in text.unicodeScalars { places.append(places[places.count - 1] + UTF8.width(scalar)) }
            return attributions.map { attribution in
                attribution.content.sorted { $0[0] < $1[0] }.map { places[$0[0]]..<places[$0[1]] }
            }
            .filter { !$0.isEmpty }
        }

        /// Whether every piece is two places of the text, in order.
        fileprivate var isSound: Bool {
            let end = text.unicodeScalars.count
            return attributions.allSatisfy { attribution in
                attribution.content.allSatisfy { piece in
                    piece.count == 2 && piece[0] >= 0 && piece[0] <= piece[1] && piece[1] <= end
                }
            }
        }
    }

    /// One annotated quote.
    struct Attribution: Decodable {
        let content: [[Int]]
    }

    /// A quote of an article does not lie within its text.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// The articles of a file.
    static func articles(at path: String) throws -> [Article] {
        let decoder = JSONDecoder()
        return try Data(contentsOf: URL(filePath: path)).split(separator: 0x0a).map { line in
            let article = try decoder.decode(Article.self, from: Data(line))
            guard article.isSound else {
                throw Failure(description: "In \(path), a quote of \(article.id) is not [start, end] within its text.")
            }
            return article
        }
    }
}
