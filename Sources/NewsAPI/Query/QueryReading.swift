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
        // A phrase or NEAR is one token of many words; operators that become words were not counted as such.
        let size = max(tokens.list.count, lexer.wordCount)
        let isLong = lexer.scalars.count > limits.bytes / 4 || size > limits.words / 2
        if isLong || tokens.depth > limits.depth / 4 { settle(lexer.scalars.count, limits) }
        if expression == nil { notes.append(QueryNote(position: 0, message: "There is no word here to look for.")) }
        notes.sort { $0.position < $1.position }
        if notes.count > limits.notes {
            let more = QueryNote(position: notes[limits.notes].position, message: "There is more like this.")
            notes = notes.prefix(limits.notes) + [more]
        }
    }

    /// Cuts the meaning of a query near the limits to what it has when it is written down: there it takes more
    /// parentheses, of which the deepest are passed over, too, and operators without operands are words among others.
    ///
    /// What was done is noted at the `end` of the text.
    private mutating func settle(_ end: Int, _ limits: QueryLimits) {
        for _ in 0..<Self.rereadings {
            guard let meaning = expression else { return }
            var lexer = QueryLexer(QueryText.of(meaning), limits: limits)
            var tokens = QueryTokens(lexer.tokens(), limits: limits)
            tokens.repair()
            var parser = QueryParser(tokens.list)
            expression = parser.parse()
            if expression == meaning { return }
            for note in lexer.notes + tokens.notes where !notes.contains(where: { $0.message == note.message }) {
                notes.append(QueryNote(position: end, message: note.message))
            }
        }
    }

    /// Each brings a meaning closer to its limits; two or three are enough.
    private static let rereadings = 8
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
