public import NewsModel

/// Finds who said what in a news article.
public struct QuoteExtractor: Sendable {
    /// Grows with every change that can change an answer.
    public static let version = 1

    private let lexicon: Lexicon

    /// An extractor; it holds nothing but the built-in word lists.
    public init() {
        lexicon = .builtIn
    }

    /// The quotes of `text` in text order.
    ///
    /// Spans are UTF-8 offsets of `text`. Every line break ends a paragraph. Time is linear in the length of the text.
    public func quotes(in text: String) -> [ExtractedQuote] {
        let document = Document(text: text, lexicon: lexicon)
        return Repair.quotes(of: Attributor.attributions(in: document), in: document)
    }
}
