/// Every five neighbouring words of a text as a set of numbers, by which copies of it are known.
///
/// - Source: Broder, "On the resemblance and containment of documents" (1997).
public struct TextShingles: Sendable {
    private static let length = 5

    /// One number for each run of five words, ascending; a shorter text is one run.
    let hashes: [UInt64]

    /// The runs of `text`.
    public init(_ text: ComparableText) {
        var hashes: [UInt64] = []
        hashes.reserveCapacity(text.words.count)
        Self.forEachRun(of: text.words.map(\.hash)) { hashes.append($0) }
        var unique: [UInt64] = []
        unique.reserveCapacity(hashes.count)
        for hash in hashes.sorted() where unique.last != hash { unique.append(hash) }
        self.hashes = unique
    }

    /// Calls `body` with the number of each run of five of these words, in order; fewer are one run.
    @inline(__always)
    static func forEachRun(of words: [UInt64], _ body: (UInt64) -> Void) {
        guard !words.isEmpty else { return }
        let length = min(Self.length, words.count)
        words.withUnsafeBufferPointer { words in
            for start in 0...words.count - length {
                var run: UInt64 = 0
                for place in start..<start + length { run = WordHash.joined(run, words[place]) }
                body(run)
            }
        }
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
