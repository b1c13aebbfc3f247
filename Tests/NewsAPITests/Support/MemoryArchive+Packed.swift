import Locking
import NewsModel

/// Articles with their texts packed as the archive was told to pack them.
extension MemoryArchive: PackedReading {
    func packedArticles(_ question: ArticleQuestion) throws(ArchiveError) -> Page<PackedArticle> {
        let page = try articles(question)
        return Page(items: page.items.map { packed($0) }, total: page.total, next: page.next)
    }

    func packedArticle(id: String) throws(ArchiveError) -> PackedArticle? {
        try article(id: id).map { packed($0) }
    }

    private func packed(_ article: Article) -> PackedArticle {
        let text = packing.withLock { $0 }.pack(article.content.text)
        var article = article
        article.content.text = ""
        return PackedArticle(article: article, text: text)
    }
}
