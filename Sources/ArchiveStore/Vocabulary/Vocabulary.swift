/// Every word of the archive and in how many articles it stands, in one state of the file.
///
/// Most words are in one sorted list with their counts beside it; those that came since the list was made are in a
/// short second one. So a write changes numbers, and words move only when the file's own list is made anew.
struct Vocabulary: Sendable {
    /// Words in order, their letters and their counts.
    struct Part: Sendable {
        var words = WordList()
        var letters: [LetterSet] = []
        var counts: [WordCounts] = []

        /// Adds a word that comes after all others.
        mutating func append(_ word: UnsafeBufferPointer<UInt8>, _ count: WordCounts) {
            words.append(word)
            letters.append(LetterSet(word))
            counts.append(count)
        }

        /// The counts of a word.
        func count(of word: UnsafeBufferPointer<UInt8>) -> WordCounts? {
            let (index, isFound) = words.place(of: word)
            return isFound ? counts[index] : nil
        }
    }

    /// The words of the file's own list.
    private(set) var settled = Part()
    /// Those that came since.
    private(set) var fresh = Part()

    /// A vocabulary without words.
    init() {}

    /// The words of the file's own list.
    init(_ run: WordRun) {
        run.forEach { word, count in settled.append(word, count) }
    }

    /// In how many articles and headlines a word stands; none where it is unknown.
    func count(of word: [UInt8]) -> WordCounts {
        word.withUnsafeBufferPointer { settled.count(of: $0) ?? fresh.count(of: $0) ?? WordCounts() }
    }

    /// Adds what a write has changed.
    mutating func add(_ run: WordRun) {
        var news = Part()
        var place = 0
        run.forEach { word, count in
            let (index, isFound) = settled.words.place(of: word, from: place)
            place = index
            guard isFound else { return news.append(word, count) }
            settled.counts[index].add(count)
        }
        if news.words.count > 0 { fresh = Self.sum(fresh, news) }
    }

    /// The words of both, those whose counts add up to nothing left out.
    private static func sum(_ left: Part, _ right: Part) -> Part {
        var sum = Part()
        var next = 0
        func take(upTo end: Int) {
            while next < end {
                left.words.withWord(next) { sum.append($0, left.counts[next]) }
                next += 1
            }
        }
        for (place, change) in right.counts.enumerated() {
            right.words.withWord(place) { word in
                let (index, isFound) = left.words.place(of: word, from: next)
                take(upTo: index)
                var count = change
                if isFound {
                    count.add(left.counts[next])
                    next += 1
                }
                if count != WordCounts() { sum.append(word, count) }
            }
        }
        take(upTo: left.words.count)
        return sum
    }
}

// MARK: - Completions

extension Vocabulary {
    /// A word and its counts.
    struct Word: Sendable, Equatable {
        var text: String
        var count: WordCounts
    }

    /// The weightiest words that begin with `beginning`, at most `limit`.
    ///
    /// - Complexity: a look at the counts of all such words, a nanosecond each.
    func completions(of beginning: [UInt8], limit: Int) -> [Word] {
        let found = [settled, fresh].flatMap { part -> [Word] in
            Self.best(of: part, in: part.words.range(beginning: beginning), limit).map { place in
                Word(text: part.words[place], count: part.counts[place])
            }
        }
        return Array(found.sorted { Self.isBetter($0, $1) }.prefix(limit))
    }

    private static func isBetter(_ left: Word, _ right: Word) -> Bool {
        left.count.weight != right.count.weight ? left.count.weight > right.count.weight : left.text < right.text
    }

    private static func best(of part: Part, in range: Range<Int>, _ limit: Int) -> [Int] {
        var best: [(weight: Int, place: Int)] = []
        var least = 0
        for place in range {
            let count = part.counts[place]
            guard count.articles > 0, count.weight > least else { continue }
            let position = best.firstIndex { $0.weight < count.weight } ?? best.count
            best.insert((count.weight, place), at: position)
            if best.count > limit { best.removeLast() }
            if best.count == limit { least = best[limit - 1].weight }
        }
        return best.map(\.place)
    }
}
