import NewsModel

/// Words of the archive in memory: runs of letters, in lower case.
extension MemoryArchive {
    func spellings(of words: [String]) throws(ArchiveError) -> [Spelling] {
        let texts = try reading().records.map { Self.words(of: $0.article) }
        return words.map { word in
            let folded = word.lowercased()
            let articles = texts.count { $0.contains(folded) }
            let near = Set(texts.joined()).filter { other in
                other != folded && folded.count > 4
                    && EditDistance.distance(Array(folded.utf8), Array(other.utf8), limit: 1) != nil
            }
            let candidates = near.map { near in
                Spelling.Candidate(word: near, articles: texts.count { $0.contains(near) })
            }
            let sorted = candidates.sorted { ($1.articles, $0.word) < ($0.articles, $1.word) }
            return Spelling(word: word, isKnown: articles > 0, articles: articles, candidates: sorted)
        }
    }

    func suggestions(for beginning: String, limit: Int) throws(ArchiveError) -> [Suggestion] {
        let words = try reading().records.flatMap { Self.words(of: $0.article) }
        let counts = Dictionary(words.map { ($0, 1) }) { $0 + $1 }
        let found = counts.filter { $0.key.hasPrefix(beginning.lowercased()) }.sorted { $0.key < $1.key }
        return found.prefix(limit).map { Suggestion(kind: .word, text: $0.key, count: $0.value) }
    }

    private static func words(of article: Article) -> Set<String> {
        Set(article.content.text.lowercased().split { !$0.isLetter }.map(String.init))
    }
}
