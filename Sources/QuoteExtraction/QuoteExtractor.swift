public import NewsModel
public import SequenceModel

/// Finds who said what in a news article.
public struct QuoteExtractor: Sendable {
    /// Grows with every change of the engine that can change an answer.
    public static let engineVersion = 2

    private let lexicon: Lexicon
    private let model: QuoteModel?

    /// An extractor that works by `model`, or by rules alone where there is none.
    public init(model: QuoteModel? = nil) {
        lexicon = .builtIn
        self.model = model
    }

    /// An extractor that works by the model that is part of the program.
    public static func builtIn() throws(ModelFileError) -> Self {
        Self(model: try .builtIn())
    }

    /// Which engine and which model this is; see `ExtractorVersion`.
    public var version: Int { ExtractorVersion.of(engine: Self.engineVersion, model: model?.fingerprint ?? 0) }

    /// An extractor that works by the model stored in `bytes`.
    public init(modelBytes bytes: [UInt8]) throws(ModelFileError) {
        self.init(model: try QuoteModel(bytes))
    }

    /// Whether it works by rules alone.
    public var isRulesOnly: Bool { model == nil }

    /// The quotes of `text` in text order.
    ///
    /// Spans are UTF-8 offsets of `text`. Every line break ends a paragraph. Time is linear in the length of the text.
    public func quotes(in text: String) -> [ExtractedQuote] {
        let document = Document(text: text, lexicon: lexicon)
        let rules = Attributor.attributions(in: document)
        let attributions = model.map { ModelAttributor(model: $0).attributions(in: document, beside: rules) } ?? rules
        return Repair.quotes(of: attributions, in: document)
    }
}
