/// How one article is like another.
public enum ArticleRelation: String, Sendable, CaseIterable {
    /// The same text but for a few words: at least eight in ten runs of five words are in both.
    case copy
    /// One text edited: at least half of them are.
    case edited
    /// Another text about the same.
    case related

    /// The relation of two texts whose shingles resemble one another so much; `nil` below one half.
    public init?(resemblance: Double) {
        switch resemblance {
        case 0.8...: self = .copy
        case 0.5...: self = .edited
        default: return nil
        }
    }
}

/// An article that is like another.
public struct SimilarArticle: Sendable, Equatable {
    /// In which way.
    public var relation: ArticleRelation
    /// How much, 0…1 in thousandths.
    ///
    /// For near-duplicates it is the share of common runs of five words, for related ones how well they answer to what
    /// the other is about.
    public var similarity: Double
    /// The article.
    public var article: Article

    /// An article like another.
    public init(relation: ArticleRelation, similarity: Double, article: Article) {
        self.relation = relation
        self.similarity = similarity
        self.article = article
    }
}
