/// A query as understood: what the words, marks and operators of `q` mean.
public indirect enum SearchExpression: Sendable, Equatable {
    /// A word, matched by its stem.
    case word(String)
    /// The beginning of a word.
    case prefix(String)
    /// Words that stand next to one another in this order.
    case phrase([String])
    /// Words of which each stands within `distance` words of the others, in any order.
    case near([String], distance: Int)
    /// Parts that stand side by side; `MatchMode` says whether all or any must match.
    case words([SearchExpression])
    /// Parts joined by `AND`.
    case and([SearchExpression])
    /// Parts joined by `OR`.
    case or([SearchExpression])
    /// What must not match; among `words` or `and` it takes from the others, alone it takes from everything.
    case not(SearchExpression)
    /// A part looked for in one field only.
    case field(SearchField, SearchExpression)
}

/// The fields a query can name.
public enum SearchField: String, Sendable, CaseIterable {
    case title, author, source, section, speaker
}
