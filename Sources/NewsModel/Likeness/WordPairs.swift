/// Pairs of neighbouring words as numbers of 18 bits: what a quote is found again by when its wording has changed.
///
/// A quote is recorded by the pairs of its content words, neighbours and those with one between them: function words
/// change most easily and tell least. Words count by their first five letters. A misquotation that keeps any two
/// neighbours shares a pair with what was said; that others share it by chance is outweighed by the number of pairs.
///
/// - Source: skip-grams after Guthrie et al., "A Closer Look at Skip-gram Modelling" (LREC 2006).
public enum WordPairs {
    /// A quote with fewer content words than this is recorded by the pairs of all its words, too.
    private static let fewContentWords = 4
    /// A quote with fewer than this is recorded by pairs with a word between them, too.
    private static let manyContentWords = 8
    /// The bits of a number: short lists of quotes for each, and few enough for each list to be worth its place.
    private static let bits: UInt64 = 18

    /// The pairs that a quote is recorded by, each once, ascending; of very long ones the first 2,000 words count.
    public static func recorded(_ quote: ComparableText) -> [UInt32] {
        let words = quote.words.prefix(2_000)
        let content = words.filter { !$0.isFunctionWord }
        var pairs = pairs(of: content[...], apart: content.count < manyContentWords)
        if content.count < fewContentWords { pairs += self.pairs(of: words, apart: true) }
        if words.count <= 2 { pairs += words.map { Pair($0) } }
        return Set(pairs.map(\.number)).sorted()
    }

    /// The pairs by which a text may be found, each once, the most telling first.
    ///
    /// Words may have been dropped from or put into what was said, so that short texts are looked up in more ways than
    /// they would be recorded by.
    public static func asked(_ text: ComparableText) -> [UInt32] {
        let content = text.words.filter { !$0.isFunctionWord }
        var pairs = pairs(of: content[...], apart: content.count < manyContentWords * 2)
        if content.count < fewContentWords + 2 {
            pairs += self.pairs(of: text.words[...], apart: true) + text.words.map { Pair($0) }
        }
        var seen: Set<UInt32> = []
        return pairs.sorted { $0.weight > $1.weight }.map(\.number).filter { seen.insert($0).inserted }
    }

    private struct Pair {
        let number: UInt32
        let weight: Int

        init(_ left: ComparableText.Word, _ right: ComparableText.Word, apart: UInt64) {
            let mixed = WordHash.joined(left.beginning, right.beginning &+ apart)
            number = UInt32(mixed & ((1 << WordPairs.bits) - 1))
            weight = left.weight + right.weight
        }

        init(_ word: ComparableText.Word) {
            number = UInt32(word.beginning & ((1 << WordPairs.bits) - 1))
            weight = word.weight
        }
    }

    private static func pairs(of words: ArraySlice<ComparableText.Word>, apart: Bool) -> [Pair] {
        let neighbours = zip(words, words.dropFirst()).map { Pair($0, $1, apart: 0) }
        return apart ? neighbours + zip(words, words.dropFirst(2)).map { Pair($0, $1, apart: 1) } : neighbours
    }
}
