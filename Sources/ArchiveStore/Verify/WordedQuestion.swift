import NewsModel

/// The search for quotes that have some of the rarest words of a text, for where nothing is left of its pairs.
struct WordedQuestion {
    /// Words that are looked up in the index.
    private static let candidateLimit = 24
    /// Words that are searched for.
    private static let wordLimit = 12
    /// A word in more quotes than this finds too much.
    private static let rowLimit = 2_000
    /// Rows that a search may rank in all.
    private static let workLimit = 4_000

    /// `question` asked for any of the rarest words of `text`; `nil` where all its words are unknown or frequent.
    static func question(
        _ text: ComparableText,
        within question: QuoteQuestion,
        on connection: Connection
    ) throws(ArchiveError) -> QuoteQuestion? {
        let rarity = WordRarity(index: .quotes, connection: connection, rowLimit: rowLimit)
        let words = text.contentWords.sorted { $0.weight > $1.weight }.prefix(candidateLimit).map(\.word)
        var chosen: [SearchExpression] = []
        var work = 0
        for word in try rarity.found(words).sorted(by: { $0.rows < $1.rows }) {
            work += word.rows
            guard chosen.count < wordLimit, work <= workLimit || chosen.isEmpty else { break }
            chosen.append(.word(word.word))
        }
        guard !chosen.isEmpty else { return nil }
        var worded = question
        worded.expression = .or(chosen)
        worded.match = .any
        worded.sort = .relevance
        worded.highlight = false
        worded.limit = 20
        worded.cursor = nil
        return worded
    }
}
