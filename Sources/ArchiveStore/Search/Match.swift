import NewsModel

/// A place in a text that a query matched.
struct Match: Equatable {
    /// UTF-8 bytes of the text.
    var range: Range<Int>
    /// Which phrase of the query, from 0.
    var phrase: Int

    /// Reads the triples of 32-bit numbers that `saidline_matches` gives.
    static func unpack(_ bytes: [UInt8]) -> [Match] {
        bytes.withUnsafeBytes { bytes in
            (0..<bytes.count / 12).compactMap { index in
                let number = { bytes.loadUnaligned(fromByteOffset: index * 12 + $0 * 4, as: Int32.self) }
                let (begin, end) = (Int(number(0)), Int(number(1)))
                return begin < end ? Match(range: begin..<end, phrase: Int(number(2))) : nil
            }
        }
    }

    /// The ranges in order, those that touch or overlap as one.
    static func merged(_ matches: [Match]) -> [Range<Int>] {
        var merged: [Range<Int>] = []
        for range in matches.map(\.range).sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last, range.lowerBound <= last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        return merged
    }
}
