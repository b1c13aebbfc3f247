/// The traits of the tokens of one paragraph, with edges around them so that neighbours can be asked for anywhere.
struct ParagraphTraits: Sendable {
    /// How far beyond the paragraph neighbours may be asked for.
    static let margin = 3

    /// Its tokens in the document.
    let tokens: Range<Int>
    /// The traits, with `margin` edges on either side.
    var padded: [Trait]
    /// What the paragraph as a whole is like.
    var situation: UInt32 = 0

    /// How many tokens there are.
    var count: Int { tokens.count }

    /// The trait of the token at a place in the paragraph, from -3 to two behind the end.
    @inline(__always)
    subscript(_ place: Int) -> Trait {
        get { padded[place + Self.margin] }
        set { padded[place + Self.margin] = newValue }
    }
}

extension Span where Element == Trait {
    /// The trait of the token at a place of the paragraph whose padded traits these are, from -3 to two behind the end.
    @inline(__always)
    subscript(near place: Int) -> Trait {
        self[place + ParagraphTraits.margin]
    }
}
