/// A question whether somebody said something.
public struct VerifyQuestion: Sendable, Equatable {
    /// The words that somebody is said to have said.
    public var text: String
    /// Which quotes are looked at, by its filters; its expression, order, limit and cursor are not looked at.
    public var quotes = QuoteQuestion()
    /// How many quotes to show at most; 1…200.
    public var limit = 20

    /// The most words of a text that can be asked for.
    public static let wordLimit = 1_000

    /// Asks whether anyone said `text`.
    public init(_ text: String) {
        self.text = text
    }
}

/// How close the closest recorded quote comes to a text.
public enum Verdict: String, Sendable, CaseIterable {
    /// Word by word, but for case, diacritics and marks.
    case exact
    /// Nearly so: some words differ.
    case close
    /// Some of it.
    case partial
    /// Nothing like it is recorded, which does not mean that it was never said.
    case none

    /// The verdict on a similarity, 0…1.
    public init(similarity: Double) {
        self = similarity >= 1 ? .exact : similarity >= 0.6 ? .close : similarity >= 0.45 ? .partial : .none
    }
}

/// A recorded quote beside a text that was asked for.
public struct QuoteMatch: Sendable {
    /// The quote.
    public var quote: Quote
    /// How close it comes, 0…1 in thousandths.
    public var similarity: Double
    /// The steps from the text asked for to the quote.
    public var changes: [TextChange]

    /// A match.
    public init(quote: Quote, similarity: Double, changes: [TextChange]) {
        self.quote = quote
        self.similarity = similarity
        self.changes = changes
    }
}

/// What an answer looked at: absence from it is no proof of more.
public struct SearchedExtent: Sendable, Equatable {
    /// How many quotes.
    public var quotes: Int
    /// How many articles.
    public var articles: Int
    /// The earliest publication of these; `nil` where none has a date.
    public var from: NewsDate?
    /// The latest publication of these.
    public var to: NewsDate?

    /// An extent.
    public init(quotes: Int, articles: Int, from: NewsDate?, to: NewsDate?) {
        self.quotes = quotes
        self.articles = articles
        self.from = from
        self.to = to
    }
}

/// Whether anyone said it.
public struct Verification: Sendable {
    /// The closest quotes, the best first.
    public var matches: [QuoteMatch]
    /// What was looked at.
    public var searched: SearchedExtent

    /// The verdict on the best match.
    public var verdict: Verdict { Verdict(similarity: matches.first?.similarity ?? 0) }

    /// An answer.
    public init(matches: [QuoteMatch], searched: SearchedExtent) {
        self.matches = matches
        self.searched = searched
    }
}
