/// An article as the archive holds it.
public struct Article: Sendable, Equatable {
    /// What was read of it.
    public var content: ArticleContent
    /// The client's own name for it, or one derived from it; `[A-Za-z0-9._:~-]{1,128}`.
    public var id: String
    /// How many words `content.text` has.
    public var wordCount: Int
    /// How many quotes were found in it.
    public var quoteCount: Int
    /// 1 for the first text stored, one more for each changed text.
    public var version: Int
    /// When it first came in.
    public var created: Timestamp
    /// When it last changed.
    public var updated: Timestamp

    /// An article of all its parts.
    public init(
        id: String,
        content: ArticleContent,
        wordCount: Int,
        quoteCount: Int,
        version: Int,
        created: Timestamp,
        updated: Timestamp
    ) {
        self.id = id
        self.content = content
        self.wordCount = wordCount
        self.quoteCount = quoteCount
        self.version = version
        self.created = created
        self.updated = updated
    }
}

/// What a newsroom says of an article: the part that comes from outside.
public struct ArticleContent: Sendable, Equatable {
    /// Where it was published; http or https.
    public var url: String?
    /// The headline.
    public var title: String?
    /// Persons (or "Staff" as printed), never the outlet or agency.
    public var authors: [String]
    /// When it was published.
    public var published: NewsDate?
    /// The outlet.
    public var source: String?
    /// The section of the outlet.
    public var section: String?
    /// BCP 47, lower case: `en`.
    public var language: String?
    /// The place line that opens the text, where there is one.
    public var dateline: Dateline?
    /// The body as printed, dateline included; paragraphs separated by one blank line (`\n\n`), no `\r`, no NUL.
    public var text: String
    /// What followed the article: the author's bio, follow-us lines.
    ///
    /// Nothing in it is ever a quote.
    public var trailer: String?
    /// Social media handles of the trailer, `@` included, in order, each once.
    public var handles: [String]

    /// An article's content; all but the text may be unknown.
    public init(
        url: String? = nil,
        title: String? = nil,
        authors: [String] = [],
        published: NewsDate? = nil,
        source: String? = nil,
        section: String? = nil,
        language: String? = nil,
        dateline: Dateline? = nil,
        text: String,
        trailer: String? = nil,
        handles: [String] = []
    ) {
        self.url = url
        self.title = title
        self.authors = authors
        self.published = published
        self.source = source
        self.section = section
        self.language = language
        self.dateline = dateline
        self.text = text
        self.trailer = trailer
        self.handles = handles
    }
}

/// `BAKU, Nov. 4 (Reuters) -`: where, by whom and when a dispatch was filed.
public struct Dateline: Sendable, Equatable {
    /// The place as printed: `LONDON/PARIS`.
    public var place: String?
    /// The agency in brackets: `Reuters`.
    public var agency: String?
    /// The date as printed: `Nov. 4`.
    public var date: String?

    /// A dateline of its parts.
    public init(place: String?, agency: String?, date: String?) {
        self.place = place
        self.agency = agency
        self.date = date
    }
}

/// An article that was read but not yet stored.
public struct ArticleDraft: Sendable, Equatable {
    /// The client's own id, or one derived from the content; `[A-Za-z0-9._:~-]{1,128}`.
    public var id: String
    /// What was read.
    public var content: ArticleContent

    /// A draft under the given id.
    public init(id: String, content: ArticleContent) {
        self.id = id
        self.content = content
    }
}

/// One stored text of an article.
public struct ArticleVersion: Sendable, Equatable {
    /// The article as it stood then; `article.version` is the number.
    public var article: Article

    /// A version.
    public init(article: Article) {
        self.article = article
    }
}
