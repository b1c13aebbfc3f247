import NewsModel

/// The tokens of a query, made good: after ``repair()`` every parenthesis has its partner and every operator its
/// operands, so that the parser cannot fail.
struct QueryTokens {
    /// The tokens as they stand.
    private(set) var list: [QueryToken]
    /// What was done.
    private(set) var notes: [QueryNote] = []
    private let limits: QueryLimits

    /// Tokens as written.
    init(_ list: [QueryToken], limits: QueryLimits) {
        self.list = list
        self.limits = limits
    }

    /// Drops what has no partner and turns operators that lack an operand into words.
    mutating func repair() {
        dropLoneParentheses()
        repairPrefixes()
        repairConnectives()
    }

    /// How deep the parentheses may be nested: no deeper than there are of them.
    var depth: Int { list.count { $0.kind == .open } }

    private mutating func note(_ message: String, _ token: QueryToken) {
        notes.append(QueryNote(position: token.position, message: message))
    }

    // MARK: - Parentheses

    /// Drops parentheses without a partner, around nothing, and deeper than the limit.
    private mutating func dropLoneParentheses() {
        var open: [Opening] = []
        var dropped: Set<Int> = []
        for (index, token) in list.enumerated() {
            switch token.kind {
            case .open: open.append(Opening(index: index))
            case .close:
                guard let pair = open.popLast() else {
                    dropped.insert(index)
                    note("The parenthesis has no partner and was passed over.", token)
                    continue
                }
                if open.count >= limits.depth || !pair.hasContent { dropped.formUnion([pair.index, index]) }
                if open.count == limits.depth { noteDepth(list[pair.index]) }
                if pair.hasContent { open.markContent() }
            default: open.markContent()
            }
        }
        for pair in open { note("The parenthesis has no partner and was passed over.", list[pair.index]) }
        dropped.formUnion(open.map(\.index))
        list = list.enumerated().filter { !dropped.contains($0.offset) }.map(\.element)
    }

    private mutating func noteDepth(_ token: QueryToken) {
        note("Parentheses deeper than \(limits.depth) were passed over.", token)
    }

    // MARK: - Operators

    /// `-`, `NOT` and `title:` need an operand after them.
    ///
    /// From the end, so that a chain falls as a whole.
    private mutating func repairPrefixes() {
        for index in list.indices.reversed() {
            let hasOperand = index + 1 < list.count && list[index + 1].beginsOperand
            guard !hasOperand else { continue }
            switch list[index].kind {
            case .not: becomeWord(index, "not")
            case .field(let field): becomeWord(index, field.rawValue)
            case .minus: list.remove(at: index)
            default: break
            }
        }
    }

    /// `AND` and `OR` need an operand on either side.
    private mutating func repairConnectives() {
        for index in list.indices where list[index].kind == .and || list[index].kind == .or {
            let hasLeft = index > 0 && list[index - 1].endsOperand
            let hasRight = index + 1 < list.count && list[index + 1].beginsOperand
            if !(hasLeft && hasRight) { becomeWord(index, list[index].kind == .and ? "and" : "or") }
        }
    }

    private mutating func becomeWord(_ index: Int, _ word: String) {
        note("“\(word)” has nothing to work on and was read as a word.", list[index])
        list[index].kind = .leaf(.word(word))
    }
}

/// A parenthesis that waits for its partner.
private struct Opening {
    /// Where it stands among the tokens.
    let index: Int
    /// Whether anything stands after it.
    var hasContent = false
}

extension [Opening] {
    /// Notes that something stands within the innermost parenthesis.
    fileprivate mutating func markContent() {
        if !isEmpty { self[count - 1].hasContent = true }
    }
}
