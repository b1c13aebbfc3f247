import Locking

/// What is counted of all articles and of all quotes, once for each generation.
///
/// Shares are reckoned by it; and what most rows have is counted by what the others have, who are fewer.
final class RowTotals: Sendable {
    /// The counts of one generation.
    struct Known: Sendable {
        var generation: Int64
        /// All rows, and how many they are.
        var rows: RowSet
        var count: Int
        var tally: RowTally
    }

    private let known = Locked<[Bool: Known]>([:])

    /// The counts of all articles or all quotes.
    func counts(of facts: FactsView) -> Known {
        let generation = facts.snapshot.generation
        let found = known.withLock { $0[facts.areQuotes] }
        if let found, found.generation == generation { return found }
        let rows = RowSet(allOf: facts)
        let tally = RowTally(rows, facts, Set(FactsDesk.Kind.allCases), days: true)
        let made = Known(generation: generation, rows: rows, count: rows.count, tally: tally)
        known.withLock { known in
            if known[facts.areQuotes]?.generation ?? .min < generation { known[facts.areQuotes] = made }
        }
        return made
    }

    /// Counts rows; where they are most of all, the rest of them.
    func tally(_ rows: RowSet, _ facts: FactsView, _ kinds: Set<FactsDesk.Kind>, days: Bool) -> RowTally {
        let all = counts(of: facts)
        guard rows.count * 2 > all.count else { return RowTally(rows, facts, kinds, days: days) }
        var rest = all.rows
        rest.subtract(rows)
        var tally = all.tally
        tally.subtract(RowTally(rest, facts, kinds, days: days))
        return tally
    }
}
