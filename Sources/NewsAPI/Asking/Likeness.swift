/// Guesses which of several names was meant.
enum Likeness {
    /// The candidate nearest to `text`, or `nil` where none is near: at most one slip in up to four letters, two beyond.
    static func nearest(to text: String, among candidates: [String]) -> String? {
        let letters = bare(text)
        guard !letters.isEmpty, letters.count <= 40 else { return nil }
        let limit = letters.count <= 4 ? 1 : 2
        var best: (name: String, distance: Int)?
        for candidate in candidates {
            let distance = distance(letters, bare(candidate))
            if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.name
    }

    /// A name without its case and its separators: `from-date`, `fromDate` and `from_date` are one.
    static func bare(_ name: String) -> [UInt8] {
        name.lowercased().utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: ".") }
    }

    /// How many letters must be inserted, deleted, replaced or swapped with their neighbour.
    ///
    /// - Source: optimal string alignment, after Damerau (1964).
    static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
        var before: [Int] = []
        var above = Array(0...right.count)
        for row in 1...left.count {
            var line = [row]
            for column in 1...right.count {
                let isSame = left[row - 1] == right[column - 1]
                var least = min(above[column] + 1, line[column - 1] + 1, above[column - 1] + (isSame ? 0 : 1))
                let isSwap =
                    row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1]
                if isSwap { least = min(least, before[column - 2] + 1) }
                line.append(least)
            }
            before = above
            above = line
        }
        return above[right.count]
    }
}
