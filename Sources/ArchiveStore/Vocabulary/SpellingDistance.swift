import Glibc

/// Measures words against one word, without allocating for each.
struct SpellingDistance {
    private let letters: [UInt32]
    private var before: [Int]
    private var last: [Int]
    private var next: [Int]

    /// A measure from the word with these letters.
    init(_ letters: [UInt32]) {
        self.letters = letters
        before = [Int](repeating: 0, count: letters.count + 1)
        last = before
        next = before
    }

    /// How many letters must be inserted, left out, changed or swapped, the first letter counting double; `nil` beyond
    /// `limit`, except that a slip at the first letter alone is always within it.
    ///
    /// - Source: optimal string alignment after Damerau (1964); the double weight is Meilisearch's.
    mutating func distance(to other: [UInt32], limit: Int) -> Int? {
        guard abs(other.count - letters.count) <= limit, !other.isEmpty else { return nil }
        let isSameStart = letters[0] == other[0]
        let limit = isSameStart ? limit : max(1, limit - 1)
        for column in 0...letters.count { last[column] = column }
        for row in 1...other.count {
            next[0] = row
            var least = row
            for column in 1...letters.count {
                var best = min(last[column] + 1, next[column - 1] + 1)
                best = min(best, last[column - 1] + (other[row - 1] == letters[column - 1] ? 0 : 1))
                if row > 1, column > 1, other[row - 1] == letters[column - 2], other[row - 2] == letters[column - 1] {
                    best = min(best, before[column - 2] + 1)
                }
                next[column] = best
                least = min(least, best)
            }
            if least > limit { return nil }
            swap(&before, &last)
            swap(&last, &next)
        }
        let distance = last[letters.count]
        return distance <= limit ? distance + (isSameStart ? 0 : 1) : nil
    }

    /// The binary logarithm of a weight.
    static func logarithm(_ weight: Int) -> Double { log2(Double(1 + max(0, weight))) }
}
