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
        guard !shingles.hashes.isEmpty else { return [] }
        let minima = minima(of: shingles)
        let numbers = (0..<bands).map { band in
            let mixed = minima[band * rows..<(band + 1) * rows].reduce(UInt64(band)) { WordHash.joined($0, $1) }
            return UInt32(mixed & ((1 << bits) - 1))
        }
        return Set(numbers).sorted()
    }

    /// The least hash of each bin; a bin that no hash fell into borrows from one that both of two equal texts choose.
    private static func minima(of shingles: TextShingles) -> [UInt64] {
        let bins = bands * rows
        var minima = [UInt64](repeating: .max, count: bins)
        for hash in shingles.hashes {
            let (bin, rest) = hash.multipliedFullWidth(by: UInt64(bins))
            minima[Int(bin)] = min(minima[Int(bin)], rest)
        }
        return minima.indices.map { bin in
            var donor = bin
            var attempt: UInt64 = 0
            while minima[donor] == .max {
                attempt += 1
                donor = Int(WordHash.joined(UInt64(bin), attempt) % UInt64(bins))
            }
            return minima[donor]
        }
    }
}
