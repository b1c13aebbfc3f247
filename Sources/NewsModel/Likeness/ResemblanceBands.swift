/// A text's set of shingles in ten numbers of 20 bits: texts that resemble one another share some of them.
///
/// Each number joins two minima, so that two texts share it with the probability of their resemblance squared; one of
/// the ten is shared with a probability of .94 at a resemblance of .5, .999 at .7, .1 at .1, and .0002 at .005, which
/// is what texts about different things have.
///
/// - Source: MinHash and its bands after Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets" (2014), 3.3–3.4;
///   all minima from one hash a shingle after Li, Owen and Zhang, "One Permutation Hashing" (NIPS 2012), empty bins
///   filled after Shrivastava, "Optimal Densification for Fast and Accurate Minwise Hashing" (ICML 2017).
public enum ResemblanceBands {
    private static let bands = 10
    private static let rows = 2
    private static let bits: UInt64 = 20

    /// The numbers of a text, each once, ascending; none for a text without words.
    public static func numbers(of shingles: TextShingles) -> [UInt32] {
        var minima = Minima()
        for hash in shingles.hashes { minima.add(hash) }
        return numbers(of: minima)
    }

    /// The same of a text whose shingles nobody else needs: they are neither kept nor put in order.
    public static func numbers(of text: String) -> [UInt32] {
        var text = text
        return text.withUTF8 { bytes in
            var words: [UInt64] = []
            words.reserveCapacity(bytes.count / 5)
            WordReader.read(bytes) { word, _ in
                words.append(word.whole)
                return true
            }
            var minima = Minima()
            TextShingles.forEachRun(of: words) { minima.add($0) }
            return numbers(of: minima)
        }
    }

    private static func numbers(of minima: Minima) -> [UInt32] {
        guard !minima.isEmpty else { return [] }
        let minima = minima.settled
        let numbers = (0..<bands).map { band in
            let mixed = minima[band * rows..<(band + 1) * rows].reduce(UInt64(band)) { WordHash.joined($0, $1) }
            return UInt32(mixed & ((1 << bits) - 1))
        }
        return Set(numbers).sorted()
    }

    /// The least hash of each bin.
    private struct Minima {
        private var least = [UInt64](repeating: .max, count: bands * rows)
        private(set) var isEmpty = true

        mutating func add(_ hash: UInt64) {
            let (bin, rest) = hash.multipliedFullWidth(by: UInt64(least.count))
            if rest < least[Int(bin)] { least[Int(bin)] = rest }
            isEmpty = false
        }

        /// A bin that no hash fell into borrows from one that both of two equal texts choose.
        var settled: [UInt64] {
            let bins = UInt64(least.count)
            return least.indices.map { bin in
                var donor = bin
                var attempt: UInt64 = 0
                while least[donor] == .max {
                    attempt += 1
                    donor = Int(WordHash.joined(UInt64(bin), attempt) % bins)
                }
                return least[donor]
            }
        }
    }
}
