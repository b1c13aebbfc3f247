import NewsModel

/// Guesses which of several names was meant.
enum Likeness {
    /// The candidate nearest to `text`, or `nil` where none is near.
    ///
    /// Near is one slip in up to four letters, two beyond.
    static func nearest(to text: String, among candidates: [String]) -> String? {
        let letters = bare(text)
        guard !letters.isEmpty, letters.count <= 40 else { return nil }
        let limit = letters.count <= 4 ? 1 : 2
        var best: (name: String, distance: Int)?
        for candidate in candidates {
            guard let distance = EditDistance.distance(letters, bare(candidate), limit: limit) else { continue }
            if distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.name
    }

    /// A name without its case and its separators: `from-date`, `fromDate` and `from_date` are one.
    static func bare(_ name: String) -> [UInt8] {
        name.lowercased().utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: ".") }
    }
}
