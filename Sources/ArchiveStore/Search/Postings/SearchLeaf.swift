/// What a search looks up in an index: the smallest part of a query.
struct SearchLeaf: Hashable {
    /// What is looked for; terms are tokens as they are indexed.
    enum Shape: Hashable {
        /// Terms side by side; of the last one perhaps only the beginning.
        case phrase([[UInt8]], isPrefix: Bool)
        /// Phrases that stand within so many words of one another.
        case near([[[UInt8]]], distance: Int)
    }

    /// What is looked for.
    var shape: Shape
    /// The columns that are looked in, a bit each.
    var columns: UInt32
    /// Whether it is a word that sentences are held together by, beside others that tell more.
    var isFunctionWord = false

    /// Whether it can be told where it stands: the beginnings of words are only counted.
    var isExact: Bool {
        switch shape {
        case .phrase(_, let isPrefix): !isPrefix
        case .near: false
        }
    }

    /// Whether it is one word, or the beginning of one.
    var isSingleTerm: Bool {
        if case .phrase(let terms, _) = shape { return terms.count == 1 }
        return false
    }

    /// How many words it spans.
    var size: Int {
        switch shape {
        case .phrase(let terms, _): terms.count
        case .near: 1
        }
    }
}

/// A query as rows are found by it.
indirect enum SearchTree: Equatable, Sendable {
    /// The rows of a leaf, by its place in the list of leaves.
    case leaf(Int)
    case all([SearchTree])
    case any([SearchTree])
    case not(SearchTree)

    /// Whether it says only what rows must not have, so that there is nothing to rank them by.
    var isComplement: Bool {
        switch self {
        case .leaf: false
        case .all(let parts): parts.allSatisfy(\.isComplement)
        case .any(let parts): parts.contains(where: \.isComplement)
        case .not(let part): !part.isComplement
        }
    }

    /// The rows that all of the parts find.
    static func all(of parts: [SearchTree]) -> SearchTree {
        parts.count == 1 ? parts[0] : .all(parts)
    }

    /// The rows that any of the parts finds.
    static func any(of parts: [SearchTree]) -> SearchTree {
        parts.count == 1 ? parts[0] : .any(parts)
    }
}
