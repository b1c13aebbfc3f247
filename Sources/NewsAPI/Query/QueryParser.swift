import NewsModel

/// Builds the meaning of repaired tokens by recursive descent; the depth is bounded by the tokens' own.
struct QueryParser {
    private let tokens: [QueryToken]
    private var index = 0

    /// A parser of tokens that ``QueryTokens/repair()`` made good.
    init(_ tokens: [QueryToken]) {
        self.tokens = tokens
    }

    /// The meaning of all tokens; `nil` where there are none.
    mutating func parse() -> SearchExpression? {
        alternatives()
    }

    private var next: QueryToken.Kind? { index < tokens.count ? tokens[index].kind : nil }

    private mutating func skip(_ kind: QueryToken.Kind) -> Bool {
        guard next == kind else { return false }
        index += 1
        return true
    }

    /// Reads `conjunction (OR conjunction)*`.
    private mutating func alternatives() -> SearchExpression? {
        var parts: [SearchExpression] = []
        repeat {
            if let part = conjunction() { parts.append(part) }
        } while skip(.or)
        return parts.count > 1 ? .or(parts) : parts.first
    }

    /// Reads `juxtaposition (AND juxtaposition)*`.
    private mutating func conjunction() -> SearchExpression? {
        var parts: [SearchExpression] = []
        repeat {
            if let part = juxtaposition() { parts.append(part) }
        } while skip(.and)
        return parts.count > 1 ? .and(parts) : parts.first
    }

    /// `operand+`; words within a pair of parentheses that stands among words are of the same list.
    private mutating func juxtaposition() -> SearchExpression? {
        var parts: [SearchExpression] = []
        while index < tokens.count, tokens[index].beginsOperand {
            switch operand() {
            case .words(let more)?: parts += more
            case let part?: parts.append(part)
            case nil: break
            }
        }
        return parts.count > 1 ? .words(parts) : parts.first
    }

    /// Reads `(- | NOT | field:)* (leaf | "(" alternatives ")")`.
    private mutating func operand() -> SearchExpression? {
        var isNegated = false
        while next == .minus || next == .not {
            isNegated.toggle()
            index += 1
        }
        let part: SearchExpression?
        if case .field(let field)? = next {
            index += 1
            part = operand().map { .field(field, $0) }
        } else {
            part = primary()
        }
        guard isNegated, let part else { return part }
        if case .not(let inner) = part { return inner }
        return .not(part)
    }

    private mutating func primary() -> SearchExpression? {
        if case .leaf(let leaf)? = next {
            index += 1
            return leaf
        }
        guard skip(.open) else { return nil }
        let inner = alternatives()
        _ = skip(.close)
        return inner
    }
}
