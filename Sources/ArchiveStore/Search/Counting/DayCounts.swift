import Locking

/// Numbers of rows by the day of publication.
struct DayCounts: Sendable, Equatable {
    /// The first day, counted from 1970-01-01.
    let first: Int
    /// A number for each day from the first on.
    var counts: [UInt32]

    /// No rows on any of the days.
    init(_ days: ClosedRange<Int>?) {
        first = days?.lowerBound ?? 0
        counts = [UInt32](repeating: 0, count: days?.count ?? 0)
    }

    /// The first and the last day with rows; `nil` where there are none.
    var span: ClosedRange<Int>? {
        guard let low = counts.firstIndex(where: { $0 > 0 }) else { return nil }
        return first + low...first + (counts.lastIndex { $0 > 0 } ?? low)
    }
}

/// How much was published on each day, of articles and of quotes: what shares are reckoned by.
final class DayTotals: Sendable {
    private struct Known {
        var generation: Int64
        var counts: DayCounts
    }

    private let known = Locked<[Bool: Known]>([:])

    /// The numbers of all articles or all quotes, counted once for each generation.
    func counts(of facts: FactsView, on connection: Connection) -> DayCounts {
        let generation = facts.snapshot.generation
        let found = known.withLock { $0[facts.areQuotes] }
        if let found, found.generation == generation { return found.counts }
        let everything = RowCount(rows: RowSet(allOf: facts), facts: facts, connection: connection)
        let made = Known(generation: generation, counts: everything.days())
        known.withLock { known in
            if known[facts.areQuotes]?.generation ?? .min < generation { known[facts.areQuotes] = made }
        }
        return made.counts
    }
}
