/// The heaviest sequence of words that two runs of words have in common.
///
/// What both begin and end with is taken as it is; between them stands the table of dynamic programming.
/// - Source: Wagner and Fischer, "The String-to-String Correction Problem" (1974), with weights.
struct CommonSequence {
    /// A word by its number, and how much it counts where both runs have it.
    struct Unit {
        var hash: UInt64
        var weight: Int
    }

    /// The places of the common words in both runs, ascending.
    let pairs: [WordAlignment.Pair]

    /// Compares two runs; takes time and memory in proportion to the product of their lengths.
    init(_ left: [Unit], _ right: [Unit]) {
        let shorter = min(left.count, right.count)
        let head = (0..<shorter).prefix { left[$0].hash == right[$0].hash }.count
        let tail = (0..<shorter - head)
            .prefix { left[left.count - 1 - $0].hash == right[right.count - 1 - $0].hash }.count
        let table = Table(left[head..<left.count - tail], right[head..<right.count - tail])
        pairs =
            (0..<head).map { WordAlignment.Pair(asked: $0, recorded: $0) } + table.pairs
            + (0..<tail).reversed().map {
                WordAlignment.Pair(asked: left.count - 1 - $0, recorded: right.count - 1 - $0)
            }
    }

    private struct Table {
        private let left: ArraySlice<Unit>
        private let right: ArraySlice<Unit>
        /// The best weight from each place on, row by row, with an empty row and column at the end.
        private var best: [Int32] = []
        private let width: Int

        init(_ left: ArraySlice<Unit>, _ right: ArraySlice<Unit>) {
            self.left = left
            self.right = right
            width = right.count + 1
            guard !left.isEmpty, !right.isEmpty else { return }
            best = [Int32](repeating: 0, count: (left.count + 1) * width)
            let others = right.map(\.hash)
            for row in (0..<left.count).reversed() { fill(row, left[left.startIndex + row], others) }
        }

        private mutating func fill(_ row: Int, _ word: Unit, _ others: [UInt64]) {
            let (this, below) = (row * width, (row + 1) * width)
            let weight = Int32(word.weight)
            for column in others.indices.reversed() {
                var found = max(best[below + column], best[this + column + 1])
                if others[column] == word.hash { found = max(found, best[below + column + 1] + weight) }
                best[this + column] = found
            }
        }

        /// The words of the best sequence, by their places in the whole runs.
        var pairs: [WordAlignment.Pair] {
            var pairs: [WordAlignment.Pair] = []
            var (row, column) = (0, 0)
            while !best.isEmpty, row < left.count, column < width - 1 {
                let (first, second) = (left.startIndex + row, right.startIndex + column)
                let here = best[row * width + column]
                let after = best[(row + 1) * width + column + 1]
                if left[first].hash == right[second].hash, here == after + Int32(left[first].weight) {
                    pairs.append(WordAlignment.Pair(asked: first, recorded: second))
                    (row, column) = (row + 1, column + 1)
                } else if best[(row + 1) * width + column] == here {
                    row += 1
                } else {
                    column += 1
                }
            }
            return pairs
        }
    }
}
