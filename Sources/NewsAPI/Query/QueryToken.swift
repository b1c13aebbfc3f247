import NewsModel

/// A piece of a query.
struct QueryToken: Equatable {
    /// What a piece means.
    enum Kind: Equatable {
        /// Something to look for: a word, prefix, phrase or `NEAR(…)`.
        case leaf(SearchExpression)
        case open, close
        case and, or, not
        /// `-` before what must not match.
        case minus
        /// `title:` before what is looked for in titles.
        case field(SearchField)
    }

    /// What it means.
    var kind: Kind
    /// Code points from the start of the query.
    var position: Int

    /// Whether an operand can begin here.
    var beginsOperand: Bool {
        switch kind {
        case .leaf, .open, .not, .minus, .field: true
        case .close, .and, .or: false
        }
    }

    /// Whether an operand can end here.
    var endsOperand: Bool {
        switch kind {
        case .leaf, .close: true
        default: false
        }
    }
}
