import FoundationEssentials
import Glibc
import NewsModel
import QuoteExtraction

/// What an extractor finds in annotated articles, and how good that is.
struct Evaluation {
    /// Scores of speech only, and of all attributions.
    private(set) var speech = Scores()
    private(set) var all = Scores()
    /// Confidence and rightness of all quotes found.
    private(set) var judged: [(confidence: Double, isRight: Bool)] = []
    /// How many articles of 4,500 bytes, or 750 words, the extractor reads in a second of one core.
    private(set) var articlesPerSecond = 0.0
    /// What was found, as JSON Lines with offsets in code points.
    private(set) var predictions = ""

    /// Measures an extractor.
    ///
    /// - Parameters:
    ///   - extractor: what to measure.
    ///   - articles: annotated articles.
    ///   - minimum: quotes with less confidence are left out.
    ///   - withMarks: whether the quotation marks around a content are counted as part of it.
    init(
        of extractor: QuoteExtractor,
        on articles: [AnnotatedArticle],
        minimum: Double = 0,
        withMarks: Bool = false
    ) {
        var found: [[ExtractedQuote]] = []
        let start = clock()
        for article in articles {
            found.append(extractor.quotes(in: article.text).filter { $0.confidence >= minimum })
        }
        let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
        articlesPerSecond = Double(articles.reduce(0) { $0 + $1.text.utf8.count }) / 4_500 / max(seconds, 1e-9)
        for (article, quotes) in zip(articles, found) { add(article, quotes, withMarks: withMarks) }
    }

    private mutating func add(_ article: AnnotatedArticle, _ quotes: [ExtractedQuote], withMarks: Bool) {
        let text = ScoredText(article.text)
        let map = CodePointMap(article.text)
        let annotated = article.attributions.map { $0.scored(in: text) }
        let located = quotes.map { Located($0, map, text, withMarks: withMarks) }
        let found = located.map { ScoredQuote(content: $0.content, source: $0.source, in: text) }
        ArticleScorer(text, annotated: annotated, found: found, onlySpeech: true).add(to: &speech)
        let scorer = ArticleScorer(text, annotated: annotated, found: found, onlySpeech: false)
        scorer.add(to: &all)
        judged += scorer.judgements(of: quotes.map(\.confidence))
        predictions += Self.line(id: article.id, located) + "\n"
    }

    private static func line(id: String, _ quotes: [Located]) -> String {
        let items = quotes.map { quote in
            "{\"content\":\(pairs(quote.content)),\"cue\":\(pairs(quote.cue)),\"source\":\(pairs(quote.source))}"
        }
        return "{\"id\":\(escaped(id)),\"quotes\":[\(items.joined(separator: ","))]}"
    }

    /// A text as JSON writes it.
    private static func escaped(_ text: String) -> String {
        let data = (try? JSONEncoder().encode(text)) ?? Data("\"\"".utf8)
        return String(decoding: data, as: UTF8.self)
    }

    private static func pairs(_ ranges: [Range<Int>]) -> String {
        "[" + ranges.map { "[\($0.lowerBound),\($0.upperBound)]" }.joined(separator: ",") + "]"
    }
}

/// A quote's parts in code points.
private struct Located {
    let content: [Range<Int>]
    let source: [Range<Int>]
    let cue: [Range<Int>]

    init(_ quote: ExtractedQuote, _ map: CodePointMap, _ text: ScoredText, withMarks: Bool) {
        let content = quote.spans.content.map(map.codePoints)
        self.content = withMarks ? content.map(text.withMarks) : content
        source = quote.spans.source.map(map.codePoints)
        cue = quote.spans.cue.map(map.codePoints)
    }
}

extension AnnotatedAttribution {
    /// The attribution as scoring sees it.
    func scored(in text: ScoredText) -> ScoredQuote {
        let ranges = { (pairs: [[Int]]) in pairs.compactMap { $0.count == 2 && $0[0] <= $0[1] ? $0[0]..<$0[1] : nil } }
        return ScoredQuote(
            content: ranges(content),
            source: ranges(source),
            in: text,
            kind: kind,
            isSpeech: speech ?? true
        )
    }
}
