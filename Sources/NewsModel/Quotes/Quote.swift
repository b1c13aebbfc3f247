/// Whether a quote's content stands in quotation marks: wholly, not at all, or partly.
public enum QuoteKind: String, Sendable, CaseIterable {
    case direct, indirect, mixed
}

/// Where a quote's parts stand in the text; each list in text order, half-open.
///
/// Inside the program the unit is UTF-8 bytes; in stored quotes it is Unicode code points.
public struct QuoteSpans: Sendable, Equatable {
    /// What was said, without the enclosing quotation marks; several pieces where the attribution interrupts it.
    public var content: [Range<Int>]
    /// Who said it, as printed; empty where the text names nobody.
    public var source: [Range<Int>]
    /// The words that attribute: "said", "according to".
    public var cue: [Range<Int>]

    /// Spans of the three parts.
    public init(content: [Range<Int>], source: [Range<Int>], cue: [Range<Int>]) {
        self.content = content
        self.source = source
        self.cue = cue
    }
}

/// A quote as the extractor finds it in one text; offsets are UTF-8 bytes.
public struct ExtractedQuote: Sendable, Equatable {
    /// Computed from the quotation marks around the content.
    public var kind: QuoteKind
    /// Where its parts stand, in UTF-8 bytes of the text.
    public var spans: QuoteSpans
    /// The full name of the person or body that the source refers to, found within the article.
    public var speaker: String?
    /// The role printed beside the speaker's name: "Azerbaijani Foreign Minister".
    public var role: String?
    /// 0…1.
    public var confidence: Double

    /// A quote of its parts.
    public init(kind: QuoteKind, spans: QuoteSpans, speaker: String?, role: String?, confidence: Double) {
        self.kind = kind
        self.spans = spans
        self.speaker = speaker
        self.role = role
        self.confidence = confidence
    }
}

/// A quote as the archive holds it; offsets are Unicode code points.
public struct Quote: Sendable, Equatable {
    /// The article's id, a hyphen and the quote's 1-based place in the article.
    public var id: String
    /// Computed from the quotation marks around the content.
    public var kind: QuoteKind
    /// The content spans joined with one space.
    public var text: String
    /// Whom the source refers to; `nil` where the article does not say.
    public var speaker: Speaker?
    /// The mention as printed: "the minister".
    public var source: String?
    /// The words that attribute, as printed.
    public var cue: String?
    /// 0…1.
    public var confidence: Double
    /// Where its parts stand, in code points of the article's text.
    public var spans: QuoteSpans
    /// The text before the first span, up to 120 code points within the paragraph.
    public var prefix: String
    /// The text after the last span, up to 120 code points within the paragraph.
    public var suffix: String
    /// The article it stands in.
    public var article: ArticleSummary

    /// A quote of all its parts.
    public init(
        id: String,
        kind: QuoteKind,
        text: String,
        speaker: Speaker?,
        source: String?,
        cue: String?,
        confidence: Double,
        spans: QuoteSpans,
        prefix: String,
        suffix: String,
        article: ArticleSummary
    ) {
        self.id = id
        self.kind = kind
        self.text = text
        self.speaker = speaker
        self.source = source
        self.cue = cue
        self.confidence = confidence
        self.spans = spans
        self.prefix = prefix
        self.suffix = suffix
        self.article = article
    }
}

/// The person or body a quote is attributed to, with the role printed in that article.
public struct Speaker: Sendable, Equatable {
    /// `elmar-mammadyarov`.
    public var id: String
    /// `Elmar Mammadyarov`.
    public var name: String
    /// `Azerbaijani Foreign Minister`.
    public var role: String?

    /// A speaker.
    public init(id: String, name: String, role: String?) {
        self.id = id
        self.name = name
        self.role = role
    }
}

/// What a quote says of its article.
public struct ArticleSummary: Sendable, Equatable {
    /// The article's id.
    public var id: String
    /// The headline.
    public var title: String?
    /// When it was published.
    public var published: NewsDate?
    /// The outlet.
    public var source: String?
    /// Where it was published.
    public var url: String?

    /// A summary of its parts.
    public init(id: String, title: String?, published: NewsDate?, source: String?, url: String?) {
        self.id = id
        self.title = title
        self.published = published
        self.source = source
        self.url = url
    }
}

/// How often, when and where somebody is quoted.
public struct SpeakerSummary: Sendable, Equatable {
    /// The speaker, with the latest role.
    public var speaker: Speaker
    /// How many quotes.
    public var quotes: Int
    /// In how many articles.
    public var articles: Int
    /// The date of the earliest quote.
    public var first: NewsDate?
    /// The date of the latest quote.
    public var last: NewsDate?
    /// The outlets, most quotes first.
    public var sources: [String]

    /// A summary of its parts.
    public init(
        speaker: Speaker,
        quotes: Int,
        articles: Int,
        first: NewsDate?,
        last: NewsDate?,
        sources: [String]
    ) {
        self.speaker = speaker
        self.quotes = quotes
        self.articles = articles
        self.first = first
        self.last = last
        self.sources = sources
    }
}
