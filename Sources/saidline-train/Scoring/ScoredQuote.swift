/// Kinds of quotes by their marks.
enum ScoredKind: String, CaseIterable, Sendable {
    case all, direct, indirect, mixed
}

/// An annotated or found quote, ready to be compared.
struct ScoredQuote {
    /// Its parts in code points, cleaned.
    let content: [Range<Int>]
    let source: [Range<Int>]
    /// The tokens of the content.
    let tokens: Set<Int>
    /// The words of the source.
    let sourceWords: Set<Int>
    /// By annotation, or where there is none by the marks.
    let kind: ScoredKind
    /// Whether it is about saying something.
    let isSpeech: Bool

    /// A quote of `text`; offsets are code points.
    init(
        content: [Range<Int>],
        source: [Range<Int>],
        in text: ScoredText,
        kind: String? = nil,
        isSpeech: Bool = true
    ) {
        self.content = text.cleaned(content)
        self.source = text.cleaned(source)
        tokens = text.tokens(self.content)
        sourceWords = text.words(self.source)
        self.kind = kind.flatMap(ScoredKind.init) ?? text.kind(of: self.content)
        self.isSpeech = isSpeech
    }

    /// Whether `found` has the right source: a word in common, or none on both sides.
    func agreesOnSource(with found: Self) -> Bool {
        source.isEmpty ? found.source.isEmpty : !sourceWords.isDisjoint(with: found.sourceWords)
    }
}
