/// What a token looks like.
enum Shape: UInt8, Sendable {
    /// "said"
    case lower
    /// "Said"
    case capital
    /// "PENCE", "OIC": two capitals or more and no small letter.
    case upper
    case number
    /// "'s" behind a name or noun.
    case clitic
    /// . ! ? …
    case terminator
    case comma, colon, semicolon
    /// A dash between spaces or a typographic one; a hyphen within a word is part of the word.
    case dash
    case openBracket, closeBracket
    /// A quotation mark or an apostrophe on its own; `glyph` says which.
    case mark
    case symbol
}

/// The signs that can open or close a quotation.
enum Glyph: UInt8, Sendable {
    case none
    /// `"` and `''`, which do not tell their side.
    case straight
    /// “ and two grave accents
    case curlyOpen
    /// ”
    case curlyClose
    /// „
    case lowOpen
    /// « and ‹
    case guillemetLeft
    /// » and ›
    case guillemetRight
    /// ' and one grave accent
    case single
    /// ‘
    case singleOpen
    /// ’
    case singleClose

    /// Whether it is one of the single marks, which may be apostrophes.
    var isSingle: Bool { self == .single || self == .singleOpen || self == .singleClose }
}

/// A word, number or sign of the text.
struct Token: Sendable {
    /// Where it begins, in UTF-8 bytes of the text.
    let start: Int
    /// Where it ends.
    let end: Int
    /// What it looks like.
    let shape: Shape
    /// Which quotation mark it is.
    var glyph = Glyph.none
    /// Whether it is one full stop, and not "!", "?" or "…".
    var isStop = false
    /// Whether white space or the beginning of a line stands before it.
    var isAfterSpace = false
    /// Whether white space or the end of a line follows.
    var isBeforeSpace = false
    /// The key of its word.
    var key: UInt64 = 0
    /// What the lexicon knows about it.
    var facts = WordFacts()

    /// Whether its word ends in "s", as most plurals do.
    var endsInS = false

    /// Whether it is a word or a number.
    var isWord: Bool { shape.rawValue <= Shape.number.rawValue }
    /// Whether it is a word that begins with a capital.
    var isCapitalised: Bool { shape == .capital || shape == .upper }

    /// Whether the lists give it one of `classes`.
    func isAny(of classes: WordClass) -> Bool {
        !facts.classes.isDisjoint(with: classes)
    }
}
