/// A name as it stands in the text, with what is printed right before it.
struct NameMention: Sendable, Equatable {
    /// The name, without titles and roles.
    let name: Range<Int>
    /// "Foreign Minister" of "Foreign Minister Ann Hale".
    let role: Range<Int>?
    /// What the titles and roles before it tell of the gender.
    let gender: Gender
    /// What sort of name it seems to be.
    let sort: Sort
    /// Whether it stands inside a quotation.
    let isQuoted: Bool

    /// What a name names, as far as its words tell.
    enum Sort: Sendable {
        case person, body
        /// One word alone: a surname, a place, a paper.
        case loneWord
    }
}

/// The gender of a person as the text tells it; never guessed from a first name.
enum Gender: Sendable {
    case male, female, unknown

    /// What words of these classes tell.
    init(_ classes: WordClass) {
        let isMale = classes.contains(.male)
        let isFemale = classes.contains(.female)
        self = isMale == isFemale ? .unknown : isMale ? .male : .female
    }
}
