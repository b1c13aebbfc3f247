import Locking
import NewsModel

/// What is like what, in the archive in memory: by whole words in common, far simpler than the store's own.
extension MemoryArchive {
    func similar(toArticle id: String, limit: Int) throws(ArchiveError) -> [SimilarArticle]? {
        let records = try reading().records
        guard let own = records.first(where: { $0.article.id == id }) else { return nil }
        let shingles = TextShingles(ComparableText(own.article.content.text))
        let others = records.filter { $0.article.id != id }.map { record in
            let resemblance = shingles.resemblance(to: TextShingles(ComparableText(record.article.content.text)))
            let relation = ArticleRelation(resemblance: resemblance) ?? .related
            return SimilarArticle(relation: relation, similarity: resemblance, article: record.article)
        }
        return Array(others.sorted { $0.similarity > $1.similarity }.prefix(limit))
    }

    func verify(_ question: VerifyQuestion) throws(ArchiveError) -> Verification {
        state.withLock { $0.verified = question }
        let records = try reading().records
        let asked = ComparableText(question.text)
        let matches = records.flatMap(\.quotes).map { quote in
            let recorded = ComparableText(quote.text)
            let alignment = WordAlignment(asked: asked, recorded: recorded)
            let changes = alignment.changes(from: asked, to: recorded)
            return QuoteMatch(quote: quote, similarity: alignment.similarity, changes: changes)
        }
        let dates = records.compactMap(\.article.content.published).sorted { $0.firstInstant < $1.firstInstant }
        let extent = SearchedExtent(
            quotes: matches.count,
            articles: records.count,
            from: dates.first,
            to: dates.last
        )
        let best = matches.sorted { $0.similarity > $1.similarity }.prefix(question.limit)
        return Verification(matches: Array(best), searched: extent)
    }
}
