import Glibc
import NewsModel

/// The search that finds articles about the same as another: any of the words that tell most about it.
///
/// - Source: the term selection of Lucene's `MoreLikeThis`: words by tf · idf.
struct RelatedQuestion {
    /// Words that are looked up in the index.
    private static let candidateLimit = 32
    /// Words that are searched for.
    private static let wordLimit = 10
    /// A word in more articles than this says little about any.
    private static let rowLimit = 4_000
    /// Rows that a search may rank in all.
    private static let workLimit = 20_000

    /// The search for what is like `article`, at most `limit` hits; `nil` where no word tells anything about it.
    static func question(
        like article: Article,
        limit: Int,
        on connection: Connection
    ) throws(ArchiveError)
        -> SearchQuestion?
    {
        let rarity = WordRarity(index: .articles, connection: connection, rowLimit: rowLimit)
        let words = candidates(article)
        let total = Double(try connection.integer("SELECT articles FROM totals"))
        let counts = Dictionary(words.map { ($0.word, $0.count) }) { first, _ in first }
        let found = try rarity.found(words.map(\.word))
            // A word that no other article has finds no other article.
            .filter { $0.rows > 1 }
            .map { (word: $0.word, rows: $0.rows, worth: tfIdf(counts[$0.word] ?? 1, $0.rows, total)) }
            .sorted { $0.worth > $1.worth }
        var chosen: [SearchExpression] = []
        var work = 0
        for word in found where chosen.count < wordLimit && work + word.rows <= workLimit {
            chosen.append(.word(word.word))
            work += word.rows
        }
        guard !chosen.isEmpty else { return nil }
        var question = SearchQuestion()
        question.expression = .or(chosen)
        question.match = .any
        question.highlight = false
        question.limit = min(200, max(1, limit))
        return question
    }

    /// The words of title and text most worth looking up; a word of the title counts as three more of the text.
    private static func candidates(_ article: Article) -> [(word: String, count: Int)] {
        let title = ComparableText(article.content.title ?? "").contentWords
        let text = ComparableText(article.content.text, limit: 5_000).contentWords
        var counts: [String: (count: Int, weight: Int, place: Int)] = [:]
        for word in title { counts[word.word] = (3 * word.count, word.weight, counts.count) }
        for word in text {
            let before = counts[word.word]
            counts[word.word] = ((before?.count ?? 0) + word.count, word.weight, before?.place ?? counts.count)
        }
        let ordered = counts.sorted {
            ($1.value.count * $1.value.weight, $0.value.place) < ($0.value.count * $0.value.weight, $1.value.place)
        }
        return ordered.prefix(candidateLimit).map { ($0.key, $0.value.count) }
    }

    private static func tfIdf(_ count: Int, _ rows: Int, _ total: Double) -> Double {
        // Like BM25, the tenth time a word stands in a text tells little more than the third.
        let frequency = Double(count) / (Double(count) + 1.2)
        return frequency * log(1 + total / Double(rows))
    }
}
