import NewsModel
import QuoteExtraction

/// An article ready to learn from.
struct LearningArticle: Sendable {
    let id: String
    var text: LearningText
    /// A tagger's label for every token, where known.
    let tags: [UInt8?]

    /// Takes an article and its layers apart.
    init(_ article: AnnotatedArticle, layers: AnnotatedLayers?) {
        let map = CodePointMap(article.text)
        id = article.id
        let others = article.attributions.indices.filter { !(article.attributions[$0].speech ?? true) }
        text = LearningText(
            article.text,
            attributions: article.attributions.map { $0.spans(map) },
            others: Set(others)
        )
        let tokens = layers?.sentences.joined() ?? [[AnnotatedToken]]().joined()
        tags = text.tagLabels(tokens.map { (map.bytes([$0.start, $0.end]), $0.tag) })
    }
}

extension AnnotatedAttribution {
    /// Its parts in bytes.
    func spans(_ map: CodePointMap) -> QuoteSpans {
        QuoteSpans(content: content.map(map.bytes), source: source.map(map.bytes), cue: cue.map(map.bytes))
    }
}
