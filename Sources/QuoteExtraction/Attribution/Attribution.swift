/// By which shape something was attributed.
enum Rule: Int, Sendable, CaseIterable {
    /// '"…," she said'
    case quoteThenCue
    /// 'She said: "…"'
    case cueThenQuote
    /// "The mayor said that …"
    case that
    /// "The mayor said the town …"
    case clause
    /// "…, the mayor said."
    case trailing
    /// "…, according to the mayor."
    case phrase
    /// "The mayor urged the town to …"
    case object
    /// 'The mayor called it "a farce"'
    case marked
    /// "the mayor's claim that …"
    case noun
    /// "HALE: …"
    case transcript
    /// "…" — Ann Hale
    case signature
    /// A line that ends in a colon, and what stands below it.
    case block
    /// A quotation behind a colon that a sentence without a listed verb leads up to.
    case announced
    /// A quotation beside a verb that is not listed.
    case unlisted
    /// A quotation behind a sentence about somebody.
    case neighbour
    /// A quotation of its own paragraph behind that of a known speaker.
    case nextParagraph
    /// Whatever the trained model learnt; it judges its own confidence.
    case model
}

/// A quote in the making: ranges of tokens, marks still included.
struct Attribution: Sendable {
    /// Who said it; `nil` where the text does not name anybody.
    var source: NounPhrase?
    /// The words that attribute.
    var cue: Range<Int>?
    /// What was said, in text order.
    var content: [Range<Int>]
    /// How it was found.
    var rule: Rule
    /// The sentence it was found in.
    var sentence: Int = 0
    /// How likely it is right, where the model says so.
    var confidence: Double?
}
