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
