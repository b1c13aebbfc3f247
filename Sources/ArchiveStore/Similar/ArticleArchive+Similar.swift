public import NewsModel

extension ArticleArchive {
    /// The articles most like the one with this id; `nil` where it is unknown.
    ///
    /// Copies come first, then edited copies, then articles about the same, each kind by similarity.
    public func similar(toArticle id: String, limit: Int) throws(ArchiveError) -> [SimilarArticle]? {
        let start = try readers.read { connection throws(ArchiveError) -> Start? in
            guard let seq = try ArticleRow.seq(of: id, on: connection),
                let article = try ArticleRow.load(seq, on: connection)
            else { return nil }
            let copies = try NearDuplicates(connection: connection).find(like: article, seq)
            let wanted = limit + copies.count + 1
            let question = try RelatedQuestion.question(like: article, limit: wanted, on: connection)
            return Start(copies: copies, question: copies.count < limit ? question : nil)
        }
        guard let start else { return nil }
        var similar = start.copies
        if let question = start.question {
            similar += Self.related(try search(question), to: id, without: Set(start.copies.map(\.article.id)))
        }
        return Array(similar.prefix(max(1, limit)))
    }

    private struct Start: Sendable {
        var copies: [SimilarArticle]
        var question: SearchQuestion?
    }

    /// The hits as related articles: as similar as their score is near to that of the article itself.
    private static func related(
        _ page: Page<Hit<Article>>,
        to id: String,
        without copies: Set<String>
    ) -> [SimilarArticle] {
        let own = page.items.first { $0.item.id == id }?.score ?? page.items.first?.score ?? 1
        return page.items.compactMap { hit in
            guard hit.item.id != id, !copies.contains(hit.item.id), let score = hit.score, score > 0 else { return nil }
            let share = own > 0 ? min(1, score / own) : 0
            return SimilarArticle(relation: .related, similarity: (share * 1_000).rounded() / 1_000, article: hit.item)
        }
    }
}
