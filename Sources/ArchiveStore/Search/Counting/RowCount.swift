import CSearchRank
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
        totals: DayTotals
    ) throws(ArchiveError) -> Counts {
        var counts = Counts()
        let coded = counting.facets.compactMap { Self.kind(of: $0) }
        let tallies = tally(Set(coded), days: counting.histogram != nil)
        for facet in counting.facets {
            if let kind = Self.kind(of: facet) {
                counts.facets[facet] = try values(of: kind, tallies.codes[kind.rawValue], counting.facetLimit)
            } else {
                let names = NameCount(rows: rows, facts: facts, connection: connection)
                counts.facets[facet] = try names.counts(facet, limit: counting.facetLimit)
            }
        }
        if let choice = counting.histogram {
            let all = totals.counts(of: facts, on: connection)
            let shape = HistogramShape(choice, period: period, facts.snapshot.days)
            let made = shape.histogram(of: tallies.days, all)
            counts.histogram = made.histogram
            if let limit = made.limit { counts.limits.append(limit) }
        }
        return counts
    }

    /// The rows of each day.
    func days() -> DayCounts {
        tally([], days: true).days
    }

    // MARK: - One pass

    /// Counts by code and by day in one pass over the rows.
    private func tally(_ kinds: Set<FactsDesk.Kind>, days: Bool) -> (codes: [[UInt32]], days: DayCounts) {
        let counts = facts.snapshot.codeCounts
        let zeros = { (kind: FactsDesk.Kind) in
            [UInt32](repeating: 0, count: kinds.contains(kind) ? counts[kind.rawValue] : 0)
        }
        var (sources, sections, languages) = (zeros(.source), zeros(.section), zeros(.language))
        var dated = DayCounts(days ? facts.snapshot.days : nil)
        var tally = saidline_tally()
        tally.first_day = Int64(dated.first)
        tally.day_count = Int64(dated.counts.count)
        tally.code_count = (UInt32(sources.count), UInt32(sections.count), UInt32(languages.count))
        sources.withUnsafeMutableBufferPointer { source in
            sections.withUnsafeMutableBufferPointer { section in
                languages.withUnsafeMutableBufferPointer { language in
                    dated.counts.withUnsafeMutableBufferPointer { days in
                        tally.codes = (source.start, section.start, language.start)
                        tally.days = days.start
                        facts.read { saidline_rows_tally(rows.words, Int64(rows.words.count), $0, &tally) }
                    }
                }
            }
        }
        return ([sources, sections, languages], dated)
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

extension UnsafeMutableBufferPointer {
    /// Where it begins; `nil` where it is empty, which asks for no counts.
    fileprivate var start: UnsafeMutablePointer<Element>? { isEmpty ? nil : baseAddress }
}
