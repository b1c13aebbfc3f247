/// How many of the examples' quotes an engine finds, and how many of those it finds are theirs.
struct ExampleScore {
    private(set) var expected = 0
    private(set) var found = 0
    /// Quotes whose content and source both overlap what is expected.
    private(set) var attributed = 0
    /// Quotes whose content overlaps and whose speaker is the right one, or rightly nobody.
    private(set) var spoken = 0
    /// The examples that were not found as they stand, with what was found instead.
    private(set) var misses: [String] = []

    /// The harmonic mean of precision and recall of attributed quotes, in percent.
    var attributedF1: Double { f1(attributed) }
    /// The same for their speakers.
    var speakerF1: Double { f1(spoken) }

    private func f1(_ hits: Int) -> Double {
        expected + found == 0 ? 100 : 200 * Double(hits) / Double(expected + found)
    }

    /// Counts what was found in one example.
    mutating func count(_ example: Example, found said: [Said]) {
        expected += example.said.count
        found += said.count
        var open = said
        var isWhole = said.count == example.said.count
        for gold in example.said {
            guard let place = open.indices.max(by: { gold.overlap(open[$0]) < gold.overlap(open[$1]) }),
                gold.overlap(open[place]) > 0
            else {
                isWhole = false
                continue
            }
            let quote = open.remove(at: place)
            if gold.sharesSource(with: quote) { attributed += 1 } else { isWhole = false }
            if gold.speaker == quote.speaker { spoken += 1 } else { isWhole = false }
        }
        if !isWhole {
            misses.append("# \(example.testDescription)\n\(example.text)\nexpected\(example.said)\nfound\(said)")
        }
    }
}

extension Said {
    /// The share of words that the contents of two quotes have in common; below a third it is chance.
    fileprivate func overlap(_ other: Said) -> Double {
        let (mine, theirs) = (Self.words(content), Self.words(other.content))
        let share = Double(mine.intersection(theirs).count) / Double(max(1, min(mine.count, theirs.count)))
        return share < 1 / 3 ? 0 : share
    }

    /// Whether the sources share a word, or neither quote has one.
    fileprivate func sharesSource(with other: Said) -> Bool {
        guard let source, let theirs = other.source else { return source == nil && other.source == nil }
        return !Self.words([source]).isDisjoint(with: Self.words([theirs]))
    }

    private static func words(_ pieces: [String]) -> Set<String> {
        let words = pieces.flatMap { $0.lowercased().split { !$0.isLetter && !$0.isNumber } }
        // Signs alone, such as the colon of a transcript, are words here.
        return words.isEmpty ? Set(pieces) : Set(words.map(String.init))
    }
}
