import NewsModel

/// What the first lines of a text say of the article.
struct ArticleHeader: Equatable {
    /// When it was published.
    var published: NewsDate?
    /// When it was last changed; stands in where no other date is given.
    var updated: NewsDate?
    /// What followed "By", as printed.
    var byline: String?
    /// The headline.
    var title: String?
    /// The outlet.
    var source: String?
    /// The section of the outlet.
    var section: String?
    /// Where it was published.
    var url: String?

    /// Takes over what `other` says and this does not say yet.
    mutating func add(_ other: ArticleHeader) {
        published = published ?? other.published
        updated = updated ?? other.updated
        byline = byline ?? other.byline
        title = title ?? other.title
        source = source ?? other.source
        section = section ?? other.section
        url = url ?? other.url
    }
}
