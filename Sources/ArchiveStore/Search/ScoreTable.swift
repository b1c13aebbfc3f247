import Glibc

/// A score for each row that may get one and how much of the query it opens with, 0 at first.
///
/// The system gives zeroed memory only where it is written to.
final class ScoreTable {
    /// Where the score of row 0 would stand; only those of the table's rows are there.
    let start: UnsafeMutablePointer<Double>
    /// Where the opening of row 0 would stand.
    let openings: UnsafeMutablePointer<UInt16>
    private let first: Int

    /// A table for some rows: those of a week stand together, and clearing a score for each row of a large archive
    /// would take longer than all the rest.
    init(rows: Range<Int>) {
        first = rows.lowerBound
        start = Self.zeros(max(1, rows.count)) - first
        openings = Self.zeros(max(1, rows.count)) - first
    }

    deinit {
        free(start + first)
        free(openings + first)
    }

    private static func zeros<Number>(_ count: Int) -> UnsafeMutablePointer<Number> {
        let block = calloc(count, MemoryLayout<Number>.stride)
        return block?.assumingMemoryBound(to: Number.self) ?? UnsafeMutablePointer<Number>.allocate(capacity: count)
    }
}
