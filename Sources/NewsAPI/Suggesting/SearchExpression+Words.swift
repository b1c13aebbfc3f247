import NewsModel

extension SearchExpression {
    /// The words in which a slip may be, each once: not those in marks, beginnings or what is not wanted.
    var looseWords: [String] {
        var words: [String] = []
        for word in spelt where !words.contains(word) { words.append(word) }
        return words
    }

    private var spelt: [String] {
        switch self {
        case .word(let word): [word]
        case .words(let parts), .and(let parts), .or(let parts): parts.flatMap(\.spelt)
        case .field(_, let part): part.spelt
        case .prefix, .phrase, .near, .not: []
        }
    }

    /// The same with other words in the place of loose ones.
    func replacing(_ words: [String: String]) -> SearchExpression {
        switch self {
        case .word(let word): .word(words[word] ?? word)
        case .words(let parts): .words(parts.map { $0.replacing(words) })
        case .and(let parts): .and(parts.map { $0.replacing(words) })
        case .or(let parts): .or(parts.map { $0.replacing(words) })
        case .field(let field, let part): .field(field, part.replacing(words))
        case .prefix, .phrase, .near, .not: self
        }
    }
}
