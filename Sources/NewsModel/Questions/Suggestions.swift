/// What an archive knows of single words, and how a search that is being typed may go on.
public protocol ArchiveSuggesting: Sendable {
    /// What the archive knows of each of the words, in their order.
    func spellings(of words: [String]) throws(ArchiveError) -> [Spelling]
    /// What a search that begins so may go on to, at most `limit` things.
    func suggestions(for beginning: String, limit: Int) throws(ArchiveError) -> [Suggestion]
}

/// What an archive knows of a word of a query.
public struct Spelling: Sendable, Equatable {
    /// A word of the archive that was perhaps meant.
    public struct Candidate: Sendable, Equatable {
        /// The word, folded as the index folds it.
        public var word: String
        /// How many articles have it, spelt just so.
        public var articles: Int

        /// A word and how many articles have it.
        public init(word: String, articles: Int) {
            self.word = word
            self.articles = articles
        }
    }

    /// The word as it was asked for.
    public var word: String
    /// Whether a search finds the word or another form of it, and that not by chance: a form that nobody printed counts
    /// for nothing beside a candidate that is much commoner than the others.
    public var isKnown: Bool
    /// How many articles have it, spelt just so; a known word may have none where only another form of it is printed.
    public var articles: Int
    /// What may have been meant, the likeliest first; empty for short words and those with digits.
    public var candidates: [Candidate]

    /// What is known of a word.
    public init(word: String, isKnown: Bool, articles: Int = 0, candidates: [Candidate] = []) {
        self.word = word
        self.isKnown = isKnown
        self.articles = articles
        self.candidates = candidates
    }
}

/// Something that a search may go on to.
public struct Suggestion: Sendable, Equatable {
    /// What it is.
    public enum Kind: String, Sendable, CaseIterable {
        /// A word that the last one of the query begins.
        case word
        /// Somebody quoted, whose name or surname begins so.
        case speaker
        /// An outlet whose name begins so.
        case source
        /// An article whose headline begins so.
        case title
    }

    /// What it is.
    public var kind: Kind
    /// The word, name or headline.
    public var text: String
    /// The speaker's or the article's id; `nil` for words and outlets.
    public var id: String?
    /// How many articles have the word or headline or are of the outlet; how many quotes are the speaker's.
    public var count: Int

    /// A suggestion.
    public init(kind: Kind, text: String, id: String? = nil, count: Int) {
        self.kind = kind
        self.text = text
        self.id = id
        self.count = count
    }
}
