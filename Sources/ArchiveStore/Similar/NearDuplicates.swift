import NewsModel

/// Finds the articles whose text is nearly that of another.
struct NearDuplicates {
    let connection: Connection

    /// How many rows of each list are looked at, the latest first.
    private static let listLimit = 1_000
    /// How many candidates are compared word by word.
    private static let candidateLimit = 60

    /// The near-duplicates of the article in row `seq`, the most alike first.
    func find(like article: Article, _ seq: Int64) throws(ArchiveError) -> [SimilarArticle] {
        let shingles = TextShingles(ComparableText(article.content.text))
        var found: [SimilarArticle] = []
        for candidate in try candidates(of: shingles) where candidate != seq {
            guard let other = try ArticleRow.load(candidate, on: connection) else { continue }
            let resemblance = shingles.resemblance(to: TextShingles(ComparableText(other.content.text)))
            guard let relation = ArticleRelation(resemblance: resemblance) else { continue }
            let similarity = (resemblance * 1_000).rounded() / 1_000
            found.append(SimilarArticle(relation: relation, similarity: similarity, article: other))
        }
        // Candidates come in a fixed order, so that equals stay in it.
        return found.enumerated()
            .sorted { ($1.element.similarity, $0.offset) < ($0.element.similarity, $1.offset) }
            .map(\.element)
    }

    /// Rows that share numbers with the text, those that share most first, of equals the latest.
    private func candidates(of shingles: TextShingles) throws(ArchiveError) -> [Int64] {
        var shared: [Int64: Int] = [:]
        for number in ResemblanceBands.numbers(of: shingles) {
            let rows = try NumberIndex.articleBands.rows(of: number, limit: Self.listLimit, on: connection)
            for row in rows { shared[row, default: 0] += 1 }
        }
        let ordered = shared.sorted { ($1.value, $1.key) < ($0.value, $0.key) }
        // The article itself is one of them.
        return ordered.prefix(Self.candidateLimit + 1).map(\.key)
    }
}
