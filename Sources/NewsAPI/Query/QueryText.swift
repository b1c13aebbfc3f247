package import NewsModel

/// Writes a meaning as a query that has this meaning: how `q` was understood.
package enum QueryText {
    /// The query; parts of parts stand in parentheses, so that no reader needs to know what binds tighter.
    package static func of(_ expression: SearchExpression) -> String {
        switch expression {
        case .word(let word): word
        case .prefix(let beginning): beginning + "*"
        case .phrase(let words): "\"" + words.joined(separator: " ") + "\""
        case .near(let words, let distance): "NEAR(" + words.joined(separator: " ") + ", \(distance))"
        case .words(let parts): parts.map(part).joined(separator: " ")
        case .and(let parts): parts.map(part).joined(separator: " AND ")
        case .or(let parts): parts.map(part).joined(separator: " OR ")
        case .not(let inner): "-" + part(inner)
        case .field(let field, let inner): field.rawValue + ":" + operand(inner)
        }
    }

    /// What can stand right behind a colon.
    private static func operand(_ expression: SearchExpression) -> String {
        switch expression {
        case .not, .field: "(" + of(expression) + ")"
        default: part(expression)
        }
    }

    private static func part(_ expression: SearchExpression) -> String {
        switch expression {
        case .words, .and, .or: "(" + of(expression) + ")"
        default: of(expression)
        }
    }
}
