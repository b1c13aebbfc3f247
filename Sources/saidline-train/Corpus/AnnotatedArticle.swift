import FoundationEssentials
import NewsModel

/// One line of a corpus: an article and who says what in it.
///
/// Offsets are code points of the text, end excluded.
struct AnnotatedArticle: Decodable, Sendable {
    let id: String
    let text: String
    let attributions: [AnnotatedAttribution]
}

/// An annotated attribution; each part is a list of pairs: start, end.
struct AnnotatedAttribution: Decodable, Sendable {
    let source: [[Int]]
    let cue: [[Int]]
    let content: [[Int]]
    /// "direct", "indirect" or "mixed".
    let kind: String?
    /// Whether it is about saying something, and not about believing or wanting it.
    let speech: Bool?
}

/// One line of a corpus's layers: parts of speech.
struct AnnotatedLayers: Decodable, Sendable {
    let id: String
    let sentences: [[AnnotatedToken]]
}

/// A token of the layers: start, end, part of speech, and more that is not read.
struct AnnotatedToken: Decodable, Sendable {
    let start: Int
    let end: Int
    let tag: String

    init(from decoder: any Decoder) throws {
        var values = try decoder.unkeyedContainer()
        start = try values.decode(Int.self)
        end = try values.decode(Int.self)
        tag = try values.decode(String.self)
    }
}
