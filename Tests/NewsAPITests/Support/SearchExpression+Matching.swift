import NewsModel

/// A search as plain as it can be: by substrings, without stems.
extension SearchExpression? {
    /// Whether a text matches; everything does where there is nothing to look for.
    func matches(_ text: String) -> Bool {
        self?.matches(text.lowercased()) ?? true
    }

    /// The whole text with the words that match.
    func passages(in text: String) -> [Passage] {
        guard let words = self?.plainWords else { return [] }
        let bytes = Array(text.lowercased().utf8)
        let ranges = words.compactMap { word -> Range<Int>? in
            let word = Array(word.lowercased().utf8)
            let start = bytes.indices.first { bytes[$0...].starts(with: word) }
            return start.map { $0..<$0 + word.count }
        }
        return ranges.isEmpty ? [] : [Passage(text: text, matches: ranges.sorted { $0.lowerBound < $1.lowerBound })]
    }
}

extension SearchExpression {
    fileprivate func matches(_ text: String) -> Bool {
        switch self {
        case .word(let word), .prefix(let word): text.contains(word.lowercased())
        case .phrase(let words): text.contains(words.joined(separator: " ").lowercased())
        case .near(let words, _): words.allSatisfy { text.contains($0.lowercased()) }
        case .words(let parts), .and(let parts): parts.allSatisfy { $0.matches(text) }
        case .or(let parts): parts.contains { $0.matches(text) }
        case .not(let part): !part.matches(text)
        case .field(_, let part): part.matches(text)
        }
    }

    fileprivate var plainWords: [String] {
        switch self {
        case .word(let word), .prefix(let word): [word]
        case .phrase(let words), .near(let words, _): words
        case .words(let parts), .and(let parts), .or(let parts): parts.flatMap(\.plainWords)
        case .not: []
        case .field(_, let part): part.plainWords
        }
    }
}
