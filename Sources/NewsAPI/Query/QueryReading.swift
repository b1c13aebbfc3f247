package import NewsModel

/// What a client's `q` was understood to mean.
package struct QueryReading: Sendable, Equatable {
    /// The meaning; `nil` where there is no word to look for.
    package var expression: SearchExpression?
    /// What could not be read as written, in the order of `position`.
    package var notes: [QueryNote]

    /// Understands `text`; every text has a meaning, if an empty one.
    ///
    /// Precedence, tightest first: `-` and `NOT`, words side by side, `AND`, `OR`; so `a b OR c` is `(a b) OR c`, as
    /// in SQLite's FTS5 and the Guardian's content API.
    package init(_ text: String, limits: QueryLimits = .standard) {
        var lexer = QueryLexer(text, limits: limits)
        var tokens = QueryTokens(lexer.tokens(), limits: limits)
        tokens.repair()
        var parser = QueryParser(tokens.list)
        expression = parser.parse()
        notes = lexer.notes + tokens.notes
        if expression == nil { notes.append(QueryNote(position: 0, message: "There is no word here to look for.")) }
        notes.sort { $0.position < $1.position }
        if notes.count > limits.notes {
            let more = QueryNote(position: notes[limits.notes].position, message: "There is more like this.")
            notes = notes.prefix(limits.notes) + [more]
        }
    }
}

/// A place of a query that was not understood as written.
package struct QueryNote: Sendable, Equatable {
    /// Code points from the start of the query.
    package var position: Int
    /// What was done about it: one sentence.
    package var message: String
}

/// How much of a query is read.
package struct QueryLimits: Sendable {
    /// UTF-8 bytes; the rest is cut off.
    package var bytes: Int
    /// Words; the rest is left out.
    package var words: Int
    /// Parentheses within parentheses; deeper ones are passed over.
    package var depth: Int
    /// How far apart the words of `NEAR` may be.
    package var distance: Int
    /// Notes; what is left out is said by one more.
    package var notes: Int

    /// 8 KB, 200 words, 64 levels, 100 words apart, 20 notes.
    package static let standard = QueryLimits(bytes: 8_192, words: 200, depth: 64, distance: 100, notes: 20)
}
