import NewsModel

/// Turns a search expression into FTS5's language.
///
/// Every word is quoted, so nothing in it can be taken for syntax. What holds no letter or digit is dropped, as FTS5
/// would take it for a phrase that nothing matches.
struct MatchCompiler {
    /// Brackets nested deeper than this are dropped: FTS5's parser would refuse the whole query.
    static let maximumDepth = 24

    /// How words that stand side by side are joined: all or any.
    let mode: MatchMode
    /// How those within a `not` are joined.
    let negatedMode: MatchMode
    /// The columns to look in; empty: all.
    let columns: [String]

    /// The rows that match; `nil` where the expression demands nothing.
    func compile(_ expression: SearchExpression) -> MatchQuery? {
        compile(expression, depth: 0)
    }

    private func compile(_ expression: SearchExpression, depth: Int) -> MatchQuery? {
        guard depth < Self.maximumDepth else { return nil }
        switch expression {
        case .word(let word): return term(quoted([word]))
        case .prefix(let word): return term(quoted([word]).map { $0 + "*" })
        case .phrase(let words): return term(quoted(words))
        case .near(let words, let distance): return near(words, distance)
        case .words(let parts): return words(parts, depth: depth + 1)
        case .and(let parts): return joined(parts, depth: depth + 1) { MatchQuery.intersection($0) }
        case .or(let parts): return joined(parts, depth: depth + 1) { MatchQuery.union($0) }
        case .not(let part):
            let inner = MatchCompiler(mode: negatedMode, negatedMode: negatedMode, columns: columns)
            return inner.compile(part, depth: depth + 1)?.complement
        case .field(let field, let part):
            let column = SearchIndex.column(of: field)
            let inner = MatchCompiler(mode: mode, negatedMode: negatedMode, columns: [column])
            return inner.compile(part, depth: depth + 1)
        }
    }

    // MARK: - Joining

    private func joined(
        _ parts: [SearchExpression],
        depth: Int,
        _ join: ([MatchQuery]) -> MatchQuery
    ) -> MatchQuery? {
        let sets = parts.compactMap { compile($0, depth: depth) }
        return sets.isEmpty ? nil : join(sets)
    }

    /// Words side by side: a `not` among them takes from the others, however those are joined.
    private func words(_ parts: [SearchExpression], depth: Int) -> MatchQuery? {
        guard mode == .any else { return joined(parts, depth: depth) { MatchQuery.intersection($0) } }
        let sets = parts.compactMap { compile($0, depth: depth) }
        let wanted = sets.filter { !$0.isComplement }
        let rest = sets.filter(\.isComplement)
        guard !wanted.isEmpty else { return sets.isEmpty ? nil : MatchQuery.intersection(rest) }
        return MatchQuery.intersection([MatchQuery.union(wanted)] + rest)
    }

    // MARK: - Terms

    private func near(_ words: [String], _ distance: Int) -> MatchQuery? {
        let terms = words.compactMap { quoted([$0]) }
        guard terms.count > 1 else { return term(terms.first) }
        return term("NEAR(\(terms.joined(separator: " ")), \(min(max(distance, 0), 1_000)))")
    }

    private func term(_ text: String?) -> MatchQuery? {
        guard let text else { return nil }
        return MatchQuery(term: columns.isEmpty ? text : "{\(columns.joined(separator: " "))} : \(text)")
    }

    /// The words as one FTS5 string; `nil` where the tokenizer would find nothing in them.
    private func quoted(_ words: [String]) -> String? {
        guard words.contains(where: { $0.unicodeScalars.contains(where: Self.isTokenPart) }) else { return nil }
        var text = "\""
        for scalar in words.joined(separator: " ").unicodeScalars {
            // FTS5 reads the query up to the first NUL.
            text.unicodeScalars.append(scalar == "\0" ? " " : scalar)
            if scalar == "\"" { text.unicodeScalars.append(scalar) }
        }
        return text + "\""
    }

    /// Whether the `unicode61` tokenizer counts the scalar to a word: categories L*, N* and Co (fts5.html, 4.3.1).
    private static func isTokenPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .privateUse:
            true
        default: false
        }
    }
}
