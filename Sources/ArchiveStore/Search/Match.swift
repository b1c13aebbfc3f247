import NewsModel

/// A place in a text that a query matched.
struct Match: Equatable {
    /// UTF-8 bytes of the text.
    var range: Range<Int>
    /// Which part of the query, from 0.
    var phrase: Int

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
