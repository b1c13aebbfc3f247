/// How many spans were found, how many there are, and how many of both are the same.
package struct SpanCounts: Sendable, Equatable {
    package var found = 0
    package var annotated = 0
    package var same = 0

    /// Nothing counted.
    package init() {}

    /// The harmonic mean of precision and recall, in per cent.
    package var f1: Double {
        found + annotated == 0 ? 0 : 200 * Double(same) / Double(found + annotated)
    }

    /// Counts the spans of one kind in two labellings of the same sequence.
    mutating func add(
        _ left: [(kind: Int, range: Range<Int>)],
        _ right: [(kind: Int, range: Range<Int>)],
        kind: Int
    ) {
        let truth = Set(right.filter { $0.kind == kind }.map(\.range))
        let guesses = left.filter { $0.kind == kind }
        found += guesses.count
        annotated += truth.count
        same += guesses.count { truth.contains($0.range) }
    }
}
