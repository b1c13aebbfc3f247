/// An attribution as stage 2 proposes it; places are tokens of the document.
package struct Draft: Sendable, Equatable {
    /// Its paragraph.
    package let paragraph: Int
    /// The words that attribute.
    package let cue: Range<Int>
    /// What was said.
    package var content: [Range<Int>]
    /// Who said it.
    package var source: [Range<Int>]
    /// What its confidence is judged by.
    package var measures: [Float]
    /// How likely it is right.
    package var confidence = 0.0
}
