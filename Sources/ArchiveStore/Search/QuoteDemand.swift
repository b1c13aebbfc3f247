import NewsModel

/// What an expression demands of quotes where it names fields of their articles: a condition on the rows `q`.
///
/// One query of FTS5 can't ask two indexes, so each word becomes a condition of its own.
struct QuoteDemand {
    /// The condition, in brackets.
    let condition: SQL
    /// Whether it says only what quotes must not have.
    let isComplement: Bool

    /// Whether an expression names a field that only articles have.
    static func asksOfArticles(_ expression: SearchExpression) -> Bool {
        switch expression {
        case .word, .prefix, .phrase, .near: false
        case .words(let parts), .and(let parts), .or(let parts): parts.contains(where: asksOfArticles)
        case .not(let part): asksOfArticles(part)
        case .field(let field, let part): !isOwn(field) || asksOfArticles(part)
        }
    }

    /// The demand of an expression, words that stand side by side joined as `mode` says; `nil` where there is none.
    init?(_ expression: SearchExpression, _ mode: MatchMode) {
        self.init(expression, mode, field: nil, depth: 0)
    }

    private init?(_ expression: SearchExpression, _ mode: MatchMode, field: SearchField?, depth: Int) {
        guard depth < MatchCompiler.maximumDepth else { return nil }
        let inner = { (part: SearchExpression) in QuoteDemand(part, mode, field: field, depth: depth + 1) }
        switch expression {
        case .word, .prefix, .phrase, .near: self.init(leaf: expression, field)
        case .field(let field, let part): self.init(part, mode, field: field, depth: depth + 1)
        case .not(let part):
            guard let part = inner(part) else { return nil }
            self.init(condition: "(NOT \(part.condition))", isComplement: !part.isComplement)
        case .and(let parts): self.init(all: parts.compactMap(inner))
        case .or(let parts): self.init(any: parts.compactMap(inner))
        case .words(let parts):
            let demands = parts.compactMap(inner)
            let wanted = demands.filter { !$0.isComplement }
            // A `not` among words takes from the others, however those are joined.
            guard mode == .any, let some = QuoteDemand(any: wanted) else {
                self.init(all: demands)
                return
            }
            self.init(all: [some] + demands.filter(\.isComplement))
        }
    }

    // MARK: - Parts

    private init(condition: SQL, isComplement: Bool) {
        self.condition = condition
        self.isComplement = isComplement
    }

    private init?(all demands: [QuoteDemand]) {
        guard !demands.isEmpty else { return nil }
        condition = "(\(SQL.joined(demands.map(\.condition), " AND ")))"
        isComplement = demands.allSatisfy(\.isComplement)
    }

    private init?(any demands: [QuoteDemand]) {
        guard !demands.isEmpty else { return nil }
        condition = "(\(SQL.joined(demands.map(\.condition), " OR ")))"
        isComplement = demands.contains(where: \.isComplement)
    }

    private init?(leaf: SearchExpression, _ field: SearchField?) {
        let isOwn = field.map(Self.isOwn) ?? true
        let index = isOwn ? SearchIndex.quotes : .articles
        let columns = field.map { [SearchIndex.column(of: $0)] } ?? index.defaultColumns
        let compiler = MatchCompiler(mode: .all, negatedMode: .all, columns: columns)
        guard let set = compiler.compile(leaf), set.query != nil else { return nil }
        let column = SQL(stringLiteral: isOwn ? "q.seq" : "q.article_seq")
        self.init(condition: "(\(column) IN (\(index.rows(matching: set))))", isComplement: false)
    }

    private static func isOwn(_ field: SearchField) -> Bool {
        SearchIndex.quotes.has(SearchIndex.mask(of: [SearchIndex.column(of: field)]))
    }
}
