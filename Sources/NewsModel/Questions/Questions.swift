/// Values of which any matches, and values of which none may.
public struct ListFilter: Sendable, Equatable {
    /// Any of these matches; empty: all do.
    public var include: [String]
    /// None of these may match.
    public var exclude: [String]

    /// A filter; both lists empty lets everything through.
    public init(include: [String] = [], exclude: [String] = []) {
        self.include = include
        self.exclude = exclude
    }

    /// Whether it lets everything through.
    public var isEmpty: Bool { include.isEmpty && exclude.isEmpty }
}

/// Which articles a list or search looks at.
///
/// Values compare without regard to case and diacritics.
public struct ArticleFilter: Sendable, Equatable {
    /// Published at or after this moment (seconds since 1970 UTC, by `NewsDate.firstInstant`).
    public var from: Int64?
    /// Published at or before this moment.
    public var to: Int64?
    /// The outlet.
    public var source = ListFilter()
    /// One of the authors.
    public var author = ListFilter()
    /// The section.
    public var section = ListFilter()
    /// The language; `en` matches `en-GB`.
    public var language = ListFilter()
    /// Somebody quoted in it, by speaker id or name.
    public var speaker = ListFilter()
    /// The exact URL.
    public var url: String?

    /// A filter that lets every article through.
    public init() {}
}

/// The order of a list.
public enum Sort: String, Sendable, CaseIterable {
    /// Best match first.
    case relevance
    /// Latest publication first, undated last; then latest arrival.
    case newest
    /// Earliest publication first, undated last; then earliest arrival.
    case oldest
    /// Latest arrival first.
    case added
}

/// A question for a list of articles.
public struct ArticleQuestion: Sendable, Equatable {
    /// Which articles.
    public var filter = ArticleFilter()
    /// `newest`, `oldest` or `added`.
    public var sort = Sort.newest
    /// Whether their texts are wanted; else they come empty, which is quicker.
    public var hasText = true
    /// 1…200.
    public var limit = 20
    /// Where the page before ended.
    public var cursor: Cursor?

    /// The newest twenty.
    public init() {}
}

/// How the words of a query are joined.
public enum MatchMode: String, Sendable, CaseIterable {
    /// All the words, and where that gives too few, any of them, best first.
    case auto
    /// All the words.
    case all
    /// Any of the words.
    case any
}

/// A question for a ranked search over articles.
public struct SearchQuestion: Sendable, Equatable {
    /// What to look for; `nil` matches everything.
    public var expression: SearchExpression?
    /// How juxtaposed words are joined.
    public var match = MatchMode.auto
    /// Which articles.
    public var filter = ArticleFilter()
    /// `relevance`, `newest` or `oldest`.
    public var sort = Sort.relevance
    /// Whether to mark what matched.
    public var highlight = true
    /// Whether the texts of the articles are wanted, besides what is marked in them; else they come empty.
    public var hasText = true
    /// What to count beside.
    public var counting = Counting()
    /// 1…200.
    public var limit = 20
    /// Where the page before ended.
    public var cursor: Cursor?

    /// Everything, best first.
    public init() {}
}

/// A question for quotes, listed or searched.
public struct QuoteQuestion: Sendable, Equatable {
    /// What to look for in the quotes' words; `nil` matches everything.
    public var expression: SearchExpression?
    /// How juxtaposed words are joined.
    public var match = MatchMode.auto
    /// Which articles the quotes stand in; `filter.speaker` is who said it, by id or name.
    public var filter = ArticleFilter()
    /// Which kinds; empty: all.
    public var kinds: [QuoteKind] = []
    /// Kinds left out.
    public var excludedKinds: [QuoteKind] = []
    /// The cue, any inflection as printed.
    public var cue = ListFilter()
    /// Ids of the articles the quotes stand in.
    public var article = ListFilter()
    /// 0…1.
    public var minConfidence = 0.0
    /// `relevance` (with an expression), `newest` or `oldest`.
    public var sort = Sort.newest
    /// Whether to mark what matched.
    public var highlight = false
    /// What to count beside.
    public var counting = Counting()
    /// 1…200.
    public var limit = 20
    /// Where the page before ended.
    public var cursor: Cursor?

    /// The newest twenty.
    public init() {}
}

/// The order of a list of speakers.
public enum SpeakerSort: String, Sendable, CaseIterable {
    /// Most quotes first.
    case quotes
    /// By name.
    case name
    /// Latest quote first.
    case last
}

/// A question for who is quoted.
public struct SpeakerQuestion: Sendable, Equatable {
    /// A name or part of one; a misspelling of a letter or two still finds it.
    public var name: String?
    /// Which quotes count; `cursor`, `limit` and `sort` are not looked at.
    public var quotes = QuoteQuestion()
    /// The order.
    public var sort = SpeakerSort.quotes
    /// 1…200.
    public var limit = 20
    /// Where the page before ended.
    public var cursor: Cursor?

    /// The twenty most quoted.
    public init() {}
}
