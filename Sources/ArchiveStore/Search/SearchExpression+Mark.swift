import NewsModel

extension SearchExpression {
    /// A text that no other expression has, to tell cursors apart.
    var mark: String {
        switch self {
        case .word(let word): Self.mark("w", [word])
        case .prefix(let word): Self.mark("b", [word])
        case .phrase(let words): Self.mark("p", words)
        case .near(let words, let distance): Self.mark("n\(distance)", words)
        case .words(let parts): Self.mark("s", parts.map(\.mark))
        case .and(let parts): Self.mark("a", parts.map(\.mark))
        case .or(let parts): Self.mark("o", parts.map(\.mark))
        case .not(let part): Self.mark("x", [part.mark])
        case .field(let field, let part): Self.mark("f", [field.rawValue, part.mark])
        }
    }

    /// Each part with its length before it, so that no part can be taken for several.
    private static func mark(_ kind: String, _ parts: [String]) -> String {
        parts.reduce(into: "\(kind)\(parts.count):") { $0 += "\($1.utf8.count):\($1)" }
    }
}
