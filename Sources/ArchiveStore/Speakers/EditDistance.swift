/// How many letters apart two words are.
enum EditDistance {
    /// Whether at most `limit` letters must be inserted, left out, changed or swapped with their neighbour.
    ///
    /// Source: optimal string alignment after Damerau (1964); rows end early where every entry is over the limit.
    static func isWithin(_ limit: Int, _ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
        if abs(left.count - right.count) > limit { return false }
        var before = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var next = [row + 1]
            next.reserveCapacity(right.count + 1)
            for (column, other) in right.enumerated() {
                var best = min(last[column + 1] + 1, next[column] + 1, last[column] + (letter == other ? 0 : 1))
                if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                    best = min(best, before[column - 1] + 1)
                }
                next.append(best)
            }
            if next.allSatisfy({ $0 > limit }) { return false }
            (before, last) = (last, next)
        }
        return last[right.count] <= limit
    }

    /// How many letters a word may be misspelt by: none up to four letters, one up to eight, else two.
    ///
    /// Source: the rule of Meilisearch, which spares short words as most of their neighbours are other words.
    static func tolerance(forLength length: Int) -> Int {
        length < 5 ? 0 : length < 9 ? 1 : 2
    }
}
