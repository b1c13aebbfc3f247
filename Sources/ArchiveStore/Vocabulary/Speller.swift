import NewsModel

/// Finds the words of the archive that a misspelt word may stand for.
struct Speller {
    let vocabulary: Vocabulary

    /// A word that was perhaps meant.
    struct Candidate: Equatable {
        var word: String
        var count: WordCounts
        /// How many letters apart, the first letter counting double.
        var distance: Int
        /// Orders candidates of one distance: bits of probability.
        var likelihood: Double
    }

    /// The words that `word`, folded, may stand for, the likeliest first; none for short words and those with digits.
    func candidates(for word: [UInt8], limit: Int) -> [Candidate] {
        let letters = Letters.of(word)
        let reach = EditDistance.tolerance(forLength: letters.count)
        guard reach > 0, word.count <= WordTable.lengths.upperBound else { return [] }
        guard !word.contains(where: { $0 &- 0x30 < 10 }) else { return [] }
        var found: [Candidate] = []
        var measure = SpellingDistance(letters)
        for (part, place) in places(near: letters, reach) {
            let count = part.counts[place]
            guard count.articles > 0 else { continue }
            let other = part.words.withWord(place) { Letters.of($0) }
            guard let distance = measure.distance(to: other, limit: reach) else { continue }
            let likelihood = Slip.likelihood(of: letters, for: other) + SpellingDistance.logarithm(count.weight)
            let text = part.words[place]
            found.append(Candidate(word: text, count: count, distance: distance, likelihood: likelihood))
        }
        let sorted = found.sorted { left, right in
            if left.distance != right.distance { return left.distance < right.distance }
            return left.likelihood != right.likelihood ? left.likelihood > right.likelihood : left.word < right.word
        }
        return Array(sorted.prefix(limit))
    }

    /// Where words stand that may be near; each once.
    private func places(near letters: [UInt32], _ reach: Int) -> [(Vocabulary.Part, Int)] {
        let set = LetterSet(letters)
        let beginning = Letters.bytes([letters[0]])
        let near = [vocabulary.settled, vocabulary.fresh].flatMap { part in
            part.words.range(beginning: beginning)
                .filter { part.letters[$0].mayBecome(set, by: reach) }
                .map { (part, $0) }
        }
        // A slip at the first letter leaves no other, so that all such words can be spelt out.
        return near + Slip.others(than: letters).compactMap { word in place(of: word) }
    }

    private func place(of word: [UInt8]) -> (Vocabulary.Part, Int)? {
        word.withUnsafeBufferPointer { word in
            for part in [vocabulary.settled, vocabulary.fresh] {
                let (place, isFound) = part.words.place(of: word)
                if isFound { return (part, place) }
            }
            return nil
        }
    }
}

/// Words as letters: a letter of any script is one number, however many bytes it has.
enum Letters {
    /// The letters of UTF-8.
    static func of(_ bytes: some Collection<UInt8>) -> [UInt32] {
        if bytes.allSatisfy({ $0 < 0x80 }) { return bytes.map { UInt32($0) } }
        return String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value)
    }

    /// The UTF-8 of letters.
    static func bytes(_ letters: [UInt32]) -> [UInt8] {
        Array(String(String.UnicodeScalarView(letters.compactMap(Unicode.Scalar.init))).utf8)
    }
}
