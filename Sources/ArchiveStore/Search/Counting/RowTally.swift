import CSearchRank

/// How many rows there are of each code and on each day.
struct RowTally: Sendable {
    /// For each kind of codes a number a code; empty where it was not asked for.
    private(set) var codes: [[UInt32]]
    /// A number a day; none where they were not asked for.
    private(set) var days: DayCounts

    /// Counts in one pass over the rows.
    init(_ rows: RowSet, _ facts: FactsView, _ kinds: Set<FactsDesk.Kind>, days isDated: Bool) {
        let counts = facts.snapshot.codeCounts
        codes = FactsDesk.Kind.allCases.map { kind in
            [UInt32](repeating: 0, count: kinds.contains(kind) ? counts[kind.rawValue] : 0)
        }
        days = DayCounts(isDated ? facts.snapshot.days : nil)
        var tally = saidline_tally()
        tally.first_day = Int64(days.first)
        tally.day_count = Int64(days.counts.count)
        tally.code_count = (UInt32(codes[0].count), UInt32(codes[1].count), UInt32(codes[2].count))
        var (source, section, language) = (codes[0], codes[1], codes[2])
        source.withUnsafeMutableBufferPointer { source in
            section.withUnsafeMutableBufferPointer { section in
                language.withUnsafeMutableBufferPointer { language in
                    days.counts.withUnsafeMutableBufferPointer { days in
                        tally.codes = (source.start, section.start, language.start)
                        tally.days = days.start
                        facts.read { saidline_rows_tally(rows.words, Int64(rows.words.count), $0, &tally) }
                    }
                }
            }
        }
        codes = [source, section, language]
    }

    /// Takes what another one counted away from what this one did.
    mutating func subtract(_ other: RowTally) {
        for kind in codes.indices {
            guard other.codes[kind].count == codes[kind].count else {
                codes[kind] = []
                continue
            }
            for code in codes[kind].indices { codes[kind][code] -= other.codes[kind][code] }
        }
        guard other.days.counts.count == days.counts.count else { return }
        for day in days.counts.indices { days.counts[day] -= other.days.counts[day] }
    }
}

extension UnsafeMutableBufferPointer {
    /// Where it begins; `nil` where it is empty, which asks for no counts.
    fileprivate var start: UnsafeMutablePointer<Element>? { isEmpty ? nil : baseAddress }
}
