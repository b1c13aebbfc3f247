/// How well a text agrees with a recorded one, and which of their words answer to each other.
///
/// Words count by their weight. Seven tenths of the similarity is the heaviest sequence of words that both have in the
/// same order, three tenths what they have in common in any order. Both are measured against the text that was asked
/// for, and less against the recorded one: what stands before and after the part that was asked for counts a fifth, so
/// that half a sentence is still found to be half of that sentence.
public struct WordAlignment: Sendable {
    /// 0…1; 1 only where all words are the same.
    public let similarity: Double
    /// Places of words in the text asked for and the recorded one, both ascending, that are the same word.
    public let pairs: [Pair]

    /// A word of each text.
    public struct Pair: Sendable, Equatable {
        /// Its place among the words of the text asked for.
        public let asked: Int
        /// Its place among the words of the recorded text.
        public let recorded: Int
    }

    /// Aligns two texts; takes time and memory in proportion to the product of their lengths.
    public init(asked: ComparableText, recorded: ComparableText) {
        pairs = Self.longestSequence(asked.words, recorded.words)
        guard !asked.hasSameWords(as: recorded) else {
            similarity = asked.words.isEmpty ? 0 : 1
            return
        }
        let inOrder = pairs.reduce(0) { $0 + asked.words[$1.asked].weight }
        let scale = Scale(asked.words, recorded.words, pairs)
        let anyOrder = Self.common(asked.words, recorded.words)
        similarity = min(0.7 * scale.share(of: inOrder) + 0.3 * scale.share(of: anyOrder), 0.999)
    }

    /// The weights that a similarity is measured against.
    private struct Scale {
        private let asked: Int
        private let within: Int
        private let whole: Int

        init(_ asked: [ComparableText.Word], _ recorded: [ComparableText.Word], _ pairs: [Pair]) {
            self.asked = WordAlignment.weight(of: asked[...])
            whole = WordAlignment.weight(of: recorded[...])
            // A stray "the" far away does not widen the part that was asked for.
            let telling = pairs.filter { !asked[$0.asked].isFunctionWord }
            let ends = telling.isEmpty ? pairs : telling
            guard let first = ends.first, let last = ends.last else {
                within = whole
                return
            }
            let start = max(0, first.recorded - first.asked)
            let end = min(recorded.count, last.recorded + asked.count - last.asked)
            within = WordAlignment.weight(of: recorded[start..<end])
        }

        /// How much of the texts a common weight is, 0…1.
        func share(of common: Int) -> Double {
            let part = min(Double(whole), max(Double(within), Double(common)))
            let counted = part + 0.2 * (Double(whole) - part)
            let measure = 0.7 * Double(asked) + 0.3 * counted
            return measure > 0 ? min(1, Double(common) / measure) : 0
        }
    }

    private static func weight(of words: ArraySlice<ComparableText.Word>) -> Int {
        words.reduce(0) { $0 + $1.weight }
    }

    /// The weight of the words that both have, however they are ordered.
    private static func common(_ left: [ComparableText.Word], _ right: [ComparableText.Word]) -> Int {
        var counts: [UInt64: Int] = [:]
        for word in left { counts[word.hash, default: 0] += 1 }
        var sum = 0
        for word in right {
            guard let count = counts[word.hash], count > 0 else { continue }
            counts[word.hash] = count - 1
            sum += word.weight
        }
        return sum
    }
}

// MARK: - The longest common sequence

extension WordAlignment {
    /// The heaviest common sequence: what both begin and end with, and between them the table of dynamic programming.
    private static func longestSequence(
        _ left: [ComparableText.Word],
        _ right: [ComparableText.Word]
    ) -> [Pair] {
        let shorter = min(left.count, right.count)
        let head = (0..<shorter).prefix { left[$0].hash == right[$0].hash }.count
        let tail = (0..<shorter - head).prefix { left[left.count - 1 - $0].hash == right[right.count - 1 - $0].hash }
            .count
        let middle = CommonSequence(left[head..<left.count - tail], right[head..<right.count - tail])
        return (0..<head).map { Pair(asked: $0, recorded: $0) } + middle.pairs
            + (0..<tail).reversed().map { Pair(asked: left.count - 1 - $0, recorded: right.count - 1 - $0) }
    }
}

/// The heaviest sequence of words that two runs have in common.
///
/// - Source: Wagner and Fischer, "The String-to-String Correction Problem" (1974), with weights.
private struct CommonSequence {
    private let left: ArraySlice<ComparableText.Word>
    private let right: ArraySlice<ComparableText.Word>
    /// The best weight from each place on, row by row, with an empty row and column at the end.
    private var best: [Int32]
    private let width: Int

    init(_ left: ArraySlice<ComparableText.Word>, _ right: ArraySlice<ComparableText.Word>) {
        self.left = left
        self.right = right
        width = right.count + 1
        guard !left.isEmpty, !right.isEmpty else {
            best = []
            return
        }
        best = [Int32](repeating: 0, count: (left.count + 1) * width)
        let others = right.map(\.hash)
        for row in (0..<left.count).reversed() {
            let word = left[left.startIndex + row]
            fill(row, word.hash, Int32(word.weight), others)
        }
    }

    private mutating func fill(_ row: Int, _ hash: UInt64, _ weight: Int32, _ others: [UInt64]) {
        let (this, below) = (row * width, (row + 1) * width)
        for column in others.indices.reversed() {
            var found = max(best[below + column], best[this + column + 1])
            if others[column] == hash { found = max(found, best[below + column + 1] + weight) }
            best[this + column] = found
        }
    }

    /// Its words, by their places in the whole texts.
    var pairs: [WordAlignment.Pair] {
        var pairs: [WordAlignment.Pair] = []
        var (row, column) = (0, 0)
        while row < left.count, column < width - 1, !best.isEmpty {
            let (first, second) = (left.startIndex + row, right.startIndex + column)
            let here = best[row * width + column]
            if left[first].hash == right[second].hash,
                here == best[(row + 1) * width + column + 1] + Int32(left[first].weight)
            {
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
