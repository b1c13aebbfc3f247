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
    /// By what it is judged to be a statement or not.
    package var clues: [UInt32] = []
    /// Whether its content has a verb of its own.
    package var holdsClause = true
    /// How likely it is about saying something, and not about wanting or doing it.
    package var statement = 1.0
    /// How likely it is right.
    package var confidence = 0.0
}
