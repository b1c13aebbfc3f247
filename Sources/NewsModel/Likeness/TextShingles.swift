/// Every five neighbouring words of a text as a set of numbers, by which copies of it are known.
///
/// - Source: Broder, "On the resemblance and containment of documents" (1997).
public struct TextShingles: Sendable {
    private static let length = 5

    /// One number for each run of five words, ascending; a shorter text is one run.
    let hashes: [UInt64]

    /// The runs of `text`.
    public init(_ text: ComparableText) {
        let words = text.words
        let runs = words.isEmpty ? 0 : max(1, words.count - Self.length + 1)
        let hashes = (0..<runs).map { start in
            words[start..<min(start + Self.length, words.count)].reduce(0) { WordHash.joined($0, $1.hash) }
        }
        var unique: [UInt64] = []
        unique.reserveCapacity(hashes.count)
        for hash in hashes.sorted() where unique.last != hash { unique.append(hash) }
        self.hashes = unique
    }

    /// How many of the runs of both texts are in both, 0…1; two texts without words have nothing in common.
    public func resemblance(to other: TextShingles) -> Double {
        var shared = 0
        var rest = other.hashes[...]
        for hash in hashes {
            while let first = rest.first, first < hash { rest.removeFirst() }
            if rest.first == hash { shared += 1 }
        }
        let all = hashes.count + other.hashes.count - shared
        return all == 0 ? 0 : Double(shared) / Double(all)
    }
}
