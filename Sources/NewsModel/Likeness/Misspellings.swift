/// Words of a text that are probably words of another, misspelt or in another form.
enum Misspellings {
    /// More words than this are not looked at on either side: a text that strange is another text.
    private static let wordLimit = 100

    /// For each such word of `asked` the word of `recorded` that is meant, by their hashes.
    ///
    /// Only words that the other text does not have can be one another's misspelling.
    static func meant(by asked: ComparableText, in recorded: ComparableText) -> [UInt64: UInt64] {
        let strangers = strange(in: asked, besides: recorded)
        guard !strangers.isEmpty else { return [:] }
        let candidates = strange(in: recorded, besides: asked)
        var meant: [UInt64: UInt64] = [:]
        for stranger in strangers {
            let tolerance = EditDistance.tolerance(forLength: stranger.letters.count)
            var nearest: (hash: UInt64, distance: Int)?
            for candidate in candidates where abs(candidate.letters.count - stranger.letters.count) <= tolerance {
                let limit = nearest.map { $0.distance - 1 } ?? tolerance
                let distance = EditDistance.distance(stranger.letters, candidate.letters, limit: limit)
                if let distance { nearest = (candidate.hash, distance) }
                if limit <= 1, distance != nil { break }
            }
            meant[stranger.hash] = nearest?.hash
        }
        return meant
    }

    private static func strange(
        in text: ComparableText,
        besides other: ComparableText
    ) -> [(hash: UInt64, letters: [UInt8])] {
        let known = Set(other.words.map(\.hash))
        // Function words are short and near to one another; shorter words than five letters are not misspelt by rule.
        return text.words.filter { !$0.isFunctionWord && $0.range.count > 3 && !known.contains($0.hash) }
            .prefix(wordLimit)
            .map { word in (word.hash, text.bytes[word.range].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }) }
    }
}
