import Glibc

/// A score for each row that may get one, 0 at first.
final class ScoreTable {
    /// Where the score of row 0 would stand; only those of the table's rows are there.
    let start: UnsafeMutablePointer<Double>
    private let block: UnsafeMutablePointer<Double>

    /// A table for some rows: those of a week stand together, and clearing a score for each row of a large archive
    /// would take longer than all the rest.
    init(rows: Range<Int>) {
        let count = max(1, rows.count)
        let bytes = calloc(count, MemoryLayout<Double>.stride)
        block =
            bytes?.assumingMemoryBound(to: Double.self) ?? UnsafeMutablePointer<Double>.allocate(capacity: count)
        start = block - rows.lowerBound
    }

    deinit {
        free(block)
    }
}
