/// Where a rule about a name holds; a part that is empty holds everywhere.
public struct SpeakerScope: Sendable, Equatable {
    /// Folded names of outlets.
    private let sources: Set<String>
    /// Folded names of sections.
    private let sections: Set<String>
    /// Ids of articles.
    private let articles: Set<String>
    /// The first moment, in seconds since 1970-01-01T00:00:00Z.
    public let from: Int64?
    /// The last moment.
    public let to: Int64?

    /// A scope; names compare without case and diacritics.
    public init(
        sources: [String] = [],
        sections: [String] = [],
        articles: [String] = [],
        from: NewsDate? = nil,
        to: NewsDate? = nil
    ) {
        self.sources = Set(sources.map { NameFolding.folded($0) })
        self.sections = Set(sections.map { NameFolding.folded($0) })
        self.articles = Set(articles)
        self.from = from?.firstInstant
        self.to = to?.lastInstant
    }

    /// Whether it restricts nothing.
    public var isEverywhere: Bool { self == SpeakerScope() }

    /// Whether an article lies within; one without a date lies in no period.
    public func holds(in article: SpeakerContext) -> Bool {
        guard sources.isEmpty || sources.contains(article.sourceKey) else { return false }
        guard sections.isEmpty || sections.contains(article.sectionKey) else { return false }
        guard articles.isEmpty || articles.contains(article.id) else { return false }
        guard from != nil || to != nil else { return true }
        guard let published = article.published else { return false }
        return published >= from ?? .min && published <= to ?? .max
    }
}

/// What of an article tells who is meant by a name in it.
public struct SpeakerContext: Sendable, Hashable {
    /// The article's id.
    public var id: String
    /// The outlet, folded; empty where it is unknown.
    public var sourceKey: String
    /// The section, folded.
    public var sectionKey: String
    /// The first second of the publication date, since 1970-01-01T00:00:00Z.
    public var published: Int64?

    /// What is known of an article.
    public init(id: String, sourceKey: String, sectionKey: String, published: Int64?) {
        self.id = id
        self.sourceKey = sourceKey
        self.sectionKey = sectionKey
        self.published = published
    }
}

/// Why rules about speakers contradict one another; the message is one sentence that says what to change.
public enum SpeakerRulesError: Error, Equatable {
    /// A name has no letters.
    case empty(name: String)
    /// A person of a split has no scope.
    case everywhere(person: String)
    /// A period ends before it begins.
    case backwards(person: String)
    /// One printed name means two persons in the same scope.
    case ambiguous(name: String, persons: [String])
    /// An alias leads to a name that is itself an alias.
    case chain(name: String, person: String, next: String)

    /// What is wrong, in one sentence.
    public var message: String {
        switch self {
        case .empty(let name): "\"\(name)\" is not a name: it has no letters."
        case .everywhere(let person):
            "\"\(person)\" is one of several persons but nothing says where: "
                + "give sources, sections, articles, from or to."
        case .backwards(let person): "The period of \"\(person)\" ends before it begins: from is later than to."
        case .ambiguous(let name, let persons):
            "\"\(name)\" means both \"\(persons[0])\" and \"\(persons[1])\" and nothing tells them apart: "
                + "give one of them sources, sections, articles, from or to."
        case .chain(let name, let person, let next):
            "\"\(name)\" means \"\(person)\", which itself means \"\(next)\": name \"\(next)\" at once."
        }
    }
}
