import NewsModel

/// Counts over the rows that a search found.
struct RowCount {
    let rows: RowSet
    let facts: FactsView
    let connection: Connection

    /// What is asked for; `period` is the time that the question looks at, in seconds since 1970.
    func counts(
        _ counting: Counting,
        period: (from: Int64?, to: Int64?),
        totals: RowTotals
    ) throws(ArchiveError) -> Counts {
        var counts = Counts()
        let coded = counting.facets.compactMap { Self.kind(of: $0) }
        let tally = totals.tally(rows, facts, Set(coded), days: counting.histogram != nil)
        for facet in counting.facets {
            if let kind = Self.kind(of: facet) {
                counts.facets[facet] = try values(of: kind, tally.codes[kind.rawValue], counting.facetLimit)
            } else {
                let names = NameCount(
                    rows: rows,
                    all: totals.counts(of: facts).count,
                    facts: facts,
                    connection: connection
                )
                counts.facets[facet] = try names.counts(facet, limit: counting.facetLimit)
            }
        }
        if let choice = counting.histogram {
            let all = totals.counts(of: facts).tally.days
            let shape = HistogramShape(choice, period: period, facts.snapshot.days)
            let made = shape.histogram(of: tally.days, all)
            counts.histogram = made.histogram
            if let limit = made.limit { counts.limits.append(limit) }
        }
        return counts
    }

    /// The values with the most rows, and how they are printed.
    private func values(
        of kind: FactsDesk.Kind,
        _ counts: [UInt32],
        _ limit: Int
    ) throws(ArchiveError) -> [FacetCount] {
        let codes = counts.indices.dropFirst().filter { counts[$0] > 0 }
        let best = codes.sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(limit)
        var values: [FacetCount] = []
        for code in best {
            let sql: SQL = "SELECT value FROM fact_values WHERE kind = \(kind.rawValue) AND code = \(code)"
            let value = try connection.first(sql) { row throws(ArchiveError) in row.text(0) }
            values.append(FacetCount(value: value ?? "", count: Int(counts[code])))
        }
        return values
    }

    private static func kind(of facet: Facet) -> FactsDesk.Kind? {
        switch facet {
        case .source: .source
        case .section: .section
        case .language: .language
        case .author, .speaker: nil
        }
    }
}
