/// How well a text agrees with a recorded one, and which of their words answer to each other.
///
/// Words count by their weight, misspelt ones four fifths of it. Seven tenths of the similarity is the heaviest
/// sequence of words that both have in the same order, three tenths what they have in common in any order. Both are
/// measured against the text that was asked for, and less against the recorded one: what stands before and after the
/// part that was asked for counts a fifth, so that half a sentence is still found to be half of that sentence.
public struct WordAlignment: Sendable {
    /// 0…1; 1 only where all words are the same.
    public let similarity: Double
    /// Words that are the same in both texts and in the same order.
    public let pairs: [Pair]

    /// A word of each text.
    public struct Pair: Sendable, Equatable {
        /// Its place among the words of the text asked for.
        public let asked: Int
        /// Its place among the words of the recorded text.
        public let recorded: Int
    }

    /// Below this similarity nobody would take a word for the misspelling of another.
    private static let doubt = 0.25

    /// Aligns two texts; takes time and memory in proportion to the product of their lengths.
    public init(asked: ComparableText, recorded: ComparableText) {
        let plain = Self.align(asked, recorded, meant: [:])
        pairs = plain.pairs
        guard !asked.hasSameWords(as: recorded) else {
            similarity = asked.words.isEmpty ? 0 : 1
            return
        }
        let meant = plain.similarity < Self.doubt ? [:] : Misspellings.meant(by: asked, in: recorded)
        let better = meant.isEmpty ? plain : Self.align(asked, recorded, meant: meant)
        similarity = min(max(plain.similarity, better.similarity), 0.999)
    }

    private static func align(
        _ asked: ComparableText,
        _ recorded: ComparableText,
        meant: [UInt64: UInt64]
    ) -> (similarity: Double, pairs: [Pair]) {
        let left = asked.words.map { word in
            let other = meant[word.hash]
            return CommonSequence.Unit(hash: other ?? word.hash, weight: word.weight * (other == nil ? 5 : 4) / 5)
        }
        let right = recorded.words.map { CommonSequence.Unit(hash: $0.hash, weight: $0.weight) }
        let pairs = CommonSequence(left, right).pairs
        let scale = Scale(asked.words, recorded.words, pairs)
        let inOrder = pairs.reduce(0) { $0 + left[$1.asked].weight }
        return (0.7 * scale.share(of: inOrder) + 0.3 * scale.share(of: common(left, right)), pairs)
    }

    /// The weight of the words that both have, however they are ordered.
    private static func common(_ left: [CommonSequence.Unit], _ right: [CommonSequence.Unit]) -> Int {
        var counts: [UInt64: Int] = [:]
        for word in right { counts[word.hash, default: 0] += 1 }
        var sum = 0
        for word in left {
            guard let count = counts[word.hash], count > 0 else { continue }
            counts[word.hash] = count - 1
            sum += word.weight
        }
        return sum
    }

    /// The weights that a similarity is measured against.
    private struct Scale {
        private let asked: Int
        private let within: Int
        private let whole: Int

        init(_ asked: [ComparableText.Word], _ recorded: [ComparableText.Word], _ pairs: [Pair]) {
            self.asked = Self.weight(of: asked[...])
            whole = Self.weight(of: recorded[...])
            // A stray "the" far away does not widen the part that was asked for.
            let telling = pairs.filter { !asked[$0.asked].isFunctionWord }
            let ends = telling.isEmpty ? pairs : telling
            guard let first = ends.first, let last = ends.last else {
                within = whole
                return
            }
            let start = max(0, first.recorded - first.asked)
            let end = min(recorded.count, last.recorded + asked.count - last.asked)
            within = Self.weight(of: recorded[start..<end])
        }

        /// How much of the texts a common weight is, 0…1.
        func share(of common: Int) -> Double {
            let part = min(Double(whole), max(Double(within), Double(common)))
            let counted = part + 0.2 * (Double(whole) - part)
            let measure = 0.7 * Double(asked) + 0.3 * counted
            return measure > 0 ? min(1, Double(common) / measure) : 0
        }

        private static func weight(of words: ArraySlice<ComparableText.Word>) -> Int {
            words.reduce(0) { $0 + $1.weight }
        }
    }
}
