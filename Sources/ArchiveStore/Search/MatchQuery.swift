/// A set of rows as FTS5 can find it: those that match a query, or all but those.
///
/// FTS5 knows `NOT` only between two queries. With the complement kept aside until the end, every expression has an
/// answer, "not this" alone and "this or not that" included.
struct MatchQuery: Equatable {
    /// The query in FTS5's language; `nil` matches nothing.
    let query: String?
    /// Whether the set is all rows but those.
    let isComplement: Bool
    /// Whether the query can stand beside others without brackets.
    private let isAtom: Bool

    /// All rows.
    static let everything = MatchQuery(query: nil, isComplement: true, isAtom: true)

    /// The rows that match one term.
    init(term: String) {
        self.init(query: term, isComplement: false, isAtom: true)
    }

    private init(query: String?, isComplement: Bool, isAtom: Bool) {
        self.query = query
        self.isComplement = isComplement
        self.isAtom = isAtom
    }

    /// All other rows.
    var complement: MatchQuery {
        MatchQuery(query: query, isComplement: !isComplement, isAtom: isAtom)
    }

    /// The rows that are in all of the sets.
    static func intersection(_ sets: [MatchQuery]) -> MatchQuery {
        let without = union(plain: sets.filter(\.isComplement))
        let plain = sets.filter { !$0.isComplement }
        guard !plain.isEmpty else { return without.complement }
        guard !plain.contains(where: { $0.query == nil }) else { return everything.complement }
        let within = plain.count == 1 ? plain[0] : joined(plain, " AND ")
        guard without.query != nil else { return within }
        return joined([within, without], " NOT ")
    }

    /// The rows that are in any of the sets: by De Morgan, those not outside all of them.
    static func union(_ sets: [MatchQuery]) -> MatchQuery {
        if sets.allSatisfy({ !$0.isComplement }) { return union(plain: sets) }
        return intersection(sets.map(\.complement)).complement
    }

    // MARK: - Text

    /// The union of the queries, whether complements or not.
    private static func union(plain sets: [MatchQuery]) -> MatchQuery {
        let sets = sets.filter { $0.query != nil }
        switch sets.count {
        case 0: return everything.complement
        case 1: return MatchQuery(query: sets[0].query, isComplement: false, isAtom: sets[0].isAtom)
        default: return joined(sets, " OR ")
        }
    }

    /// Flat, whatever the number: FTS5's parser has no room for a hundred nested brackets.
    private static func joined(_ sets: [MatchQuery], _ sign: String) -> MatchQuery {
        let parts = sets.compactMap { set in set.query.map { set.isAtom ? $0 : "(\($0))" } }
        return MatchQuery(query: parts.joined(separator: sign), isComplement: false, isAtom: false)
    }
}
