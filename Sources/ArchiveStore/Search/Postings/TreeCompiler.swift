import NewsModel

/// Turns search expressions into trees over one list of leaves, in which each leaf stands once.
struct TreeCompiler {
    /// Brackets nested deeper than this are dropped: more than any query has that clients can write (`QueryLimits`).
    static let maximumDepth = 512

    /// A leaf at its place in a query, as the ranking counts it.
    struct Use: Equatable {
        var leaf: Int
        /// Whether the next use stands beside it in the query.
        var isPaired = false
    }

    private let tokenizer: SearchTokenizer
    private let index: SearchIndex
    /// All that is to be looked up.
    private(set) var leaves: [SearchLeaf] = []
    private var places: [SearchLeaf: Int] = [:]
    /// The leaves that rows may hold, in the order of the query compiled last.
    private(set) var uses: [Use] = []

    /// A compiler for one index.
    init(_ index: SearchIndex, _ tokenizer: SearchTokenizer) {
        self.index = index
        self.tokenizer = tokenizer
    }

    /// The tree of an expression; `nil` where it demands nothing.
    mutating func compile(_ expression: SearchExpression, _ mode: MatchMode, negated: MatchMode) -> SearchTree? {
        uses = []
        let scope = Scope(mode: mode, negatedMode: negated, columns: index.defaultMask)
        return compile(expression, scope)
    }

    /// What the parts of a query inherit from those around them.
    private struct Scope {
        var mode: MatchMode
        var negatedMode: MatchMode
        var columns: UInt32
        var depth = 0
        var isNegated = false

        /// One level further in.
        var inner: Scope {
            var inner = self
            inner.depth += 1
            return inner
        }
    }

    private mutating func compile(_ expression: SearchExpression, _ scope: Scope) -> SearchTree? {
        guard scope.depth < Self.maximumDepth else { return nil }
        switch expression {
        case .word(let word): return phrase([word], scope)
        case .prefix(let word): return phrase([word], scope, isPrefix: true)
        case .phrase(let words): return phrase(words, scope)
        case .near(let words, let distance): return near(words, distance, scope)
        case .words(let parts): return words(parts, scope.inner)
        case .and(let parts):
            let trees = compile(all: parts, scope.inner)
            return trees.isEmpty ? nil : .all(of: trees)
        case .or(let parts):
            let trees = compile(all: parts, scope.inner)
            return trees.isEmpty ? nil : .any(of: trees)
        case .not(let part):
            var inner = scope.inner
            inner.mode = scope.negatedMode
            inner.isNegated.toggle()
            return compile(part, inner).map { .not($0) }
        case .field(let field, let part):
            var inner = scope.inner
            inner.columns = SearchIndex.mask(of: [SearchIndex.column(of: field)])
            return compile(part, inner)
        }
    }

    // MARK: - Joining

    private mutating func compile(all parts: [SearchExpression], _ scope: Scope) -> [SearchTree] {
        parts.compactMap { compile($0, scope) }
    }

    /// Words side by side: a `not` among them takes from the others, however those are joined.
    private mutating func words(_ parts: [SearchExpression], _ scope: Scope) -> SearchTree? {
        var trees: [SearchTree] = []
        var last: Int?
        for part in parts {
            guard let tree = compile(part, scope) else { continue }
            trees.append(tree)
            guard case .leaf = tree, !scope.isNegated else {
                last = nil
                continue
            }
            if let last { pair(last) }
            last = uses.count - 1
        }
        guard !trees.isEmpty else { return nil }
        guard scope.mode == .any else { return .all(of: trees) }
        let wanted = trees.filter { !$0.isComplement }
        let rest = trees.filter(\.isComplement)
        return .all(of: wanted.isEmpty ? rest : [.any(of: wanted)] + rest)
    }

    /// Notes that a use and the next one stand beside one another.
    private mutating func pair(_ use: Int) {
        let (left, right) = (leaves[uses[use].leaf], leaves[uses[use + 1].leaf])
        uses[use].isPaired = left.isExact && right.isExact && left.columns == right.columns
    }

    // MARK: - Leaves

    private mutating func phrase(_ words: [String], _ scope: Scope, isPrefix: Bool = false) -> SearchTree? {
        let terms = tokenizer.words(of: words.joined(separator: " "))
        guard !terms.isEmpty else { return nil }
        var leaf = SearchLeaf(shape: .phrase(terms, isPrefix: isPrefix), columns: scope.columns)
        leaf.isFunctionWord = words.count == 1 && !isPrefix && FunctionWords.contains(words[0])
        return self.leaf(leaf, scope)
    }

    private mutating func near(_ words: [String], _ distance: Int, _ scope: Scope) -> SearchTree? {
        // A word is near itself: named again it asks for nothing more, and each is compared with all others.
        var seen: Set<[[UInt8]]> = []
        let phrases = words.map { tokenizer.words(of: $0) }.filter { !$0.isEmpty && seen.insert($0).inserted }
        guard let first = phrases.first else { return nil }
        let shape: SearchLeaf.Shape =
            phrases.count == 1
            ? .phrase(first, isPrefix: false) : .near(phrases, distance: min(max(distance, 0), 1_000))
        return leaf(SearchLeaf(shape: shape, columns: scope.columns), scope)
    }

    private mutating func leaf(_ leaf: SearchLeaf, _ scope: Scope) -> SearchTree {
        let place = places[leaf] ?? leaves.count
        if place == leaves.count {
            leaves.append(leaf)
            places[leaf] = place
        }
        if !scope.isNegated { uses.append(Use(leaf: place)) }
        return .leaf(place)
    }
}
