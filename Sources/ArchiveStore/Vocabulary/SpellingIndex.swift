/// Finds words by their misspellings: an index of deletions.
///
/// A word and its misspelling become the same by leaving a letter or two out of each. So each word is entered under
/// what is left of its beginning without one letter, without two, and whole; a misspelt word is looked up under the
/// same. Keys are hashed, so what comes out are candidates to be measured. The first letter always stays: slips there
/// count double and are looked up otherwise.
/// - Source: W. Garbe's SymSpell (2012), with its prefixes of seven letters.
struct SpellingIndex: Sendable {
    /// Where the places of each bucket begin in `places`.
    private var starts: [UInt32]
    private var places: [UInt32]
    private let mask: Int

    /// How many letters of a word are looked at.
    private static let prefix = 7
    /// Of a greater vocabulary only the commoner words are entered: most of the others are slips themselves.
    private static let capacity = 400_000

    /// An index of the words of a list.
    init(_ part: Vocabulary.Part) {
        let words = Self.words(of: part)
        var size = 1_024
        while size < words.count * 8 { size *= 2 }
        mask = size - 1
        starts = [UInt32](repeating: 0, count: size + 1)
        places = []
        // Twice over the words: once to see how much room each bucket takes, once to fill it.
        for place in words { forEachBucket(of: place, in: part) { starts[$0 + 1] += 1 } }
        for bucket in 1...size { starts[bucket] += starts[bucket - 1] }
        places = [UInt32](repeating: 0, count: Int(starts[size]))
        var next = starts
        for place in words {
            forEachBucket(of: place, in: part) { bucket in
                places[Int(next[bucket])] = UInt32(place)
                next[bucket] += 1
            }
        }
    }

    /// The places in the list of words that may be near one, each once, in order.
    func places(near letters: [UInt32], _ reach: Int) -> [Int] {
        var found: [UInt32] = []
        Self.forEachKey(of: letters, deleting: reach) { key in
            let bucket = Int(key) & mask
            found += places[Int(starts[bucket])..<Int(starts[bucket + 1])]
        }
        found.sort()
        var distinct: [Int] = []
        for place in found where distinct.last != Int(place) { distinct.append(Int(place)) }
        return distinct
    }

    // MARK: - Making

    /// The places of the words to enter.
    private static func words(of part: Vocabulary.Part) -> [Int] {
        var least: Int32 = 1
        while true {
            let words = part.counts.indices.filter { part.counts[$0].articles >= least }
            if words.count <= capacity { return words }
            least += 1
        }
    }

    private func forEachBucket(of place: Int, in part: Vocabulary.Part, _ body: (Int) -> Void) {
        let letters = part.words.withWord(place) { Letters.of($0) }
        // A word of seven letters may be asked for by nine, which may have two slips.
        guard letters.count >= 4 else { return }
        Self.forEachKey(of: letters, deleting: letters.count < 7 ? 1 : 2) { body(Int($0) & mask) }
    }

    /// Calls `body` with the hashes of a word's beginning without up to so many letters, the first always in it.
    private static func forEachKey(of letters: [UInt32], deleting count: Int, _ body: (UInt32) -> Void) {
        letters.withUnsafeBufferPointer { letters in
            let beginning = UnsafeBufferPointer(rebasing: letters.prefix(prefix))
            body(hash(beginning, prefix, prefix))
            for first in beginning.indices.dropFirst() {
                body(hash(beginning, first, prefix))
                guard count > 1 else { continue }
                for second in first + 1..<max(first + 1, beginning.count) { body(hash(beginning, first, second)) }
            }
        }
    }

    /// FNV-1a of letters without two of them.
    private static func hash(_ letters: UnsafeBufferPointer<UInt32>, _ first: Int, _ second: Int) -> UInt32 {
        var hash: UInt32 = 0x811C_9DC5
        for place in letters.indices where place != first && place != second {
            hash = (hash ^ letters[place]) &* 0x0100_0193
        }
        return hash ^ hash >> 15
    }
}
