/// How many letters apart two words are.
public enum EditDistance {
    /// How many letters must be inserted, left out, changed or swapped with their neighbour; `nil` beyond `limit`.
    ///
    /// - Source: optimal string alignment after Damerau (1964); it ends early where a whole row is over the limit.
    public static func distance<Letter: Equatable>(_ left: [Letter], _ right: [Letter], limit: Int) -> Int? {
        if abs(left.count - right.count) > limit { return nil }
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
            if next.allSatisfy({ $0 > limit }) { return nil }
            (before, last) = (last, next)
        }
        return last[right.count] <= limit ? last[right.count] : nil
    }

    /// How many letters a word may be misspelt by: none up to four letters, one up to eight, else two.
    ///
    /// - Source: the rule of Meilisearch, which spares short words as most of their neighbours are other words.
    public static func tolerance(forLength length: Int) -> Int {
        length < 5 ? 0 : length < 9 ? 1 : 2
    }
}
