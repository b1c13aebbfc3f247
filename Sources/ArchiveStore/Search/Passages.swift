import NewsModel

/// Cuts the best passages out of a text.
struct Passages {
    private let bytes: [UInt8]
    private let matches: [Match]

    /// How many words a passage has, about.
    private static let words = 30
    /// How many bytes a passage may have where no spaces part its words.
    private static let byteLimit = 400
    /// How many passages a text gives at most.
    private static let count = 3
    /// How many matches are looked at; a text that holds the words more often is cut from its beginning.
    private static let matchLimit = 500

    /// The passages of `text`, which matched at `matches`, given in order.
    init(_ text: String, _ matches: [Match]) {
        bytes = Array(text.utf8)
        self.matches = Array(matches.prefix(Self.matchLimit))
    }

    /// The best passages in text order: those with the most different words first, then those with the most matches.
    func best() -> [Passage] {
        var chosen: [Range<Int>] = []
        var seen: Set<Int> = []
        var candidates = matches.indices.map { window(from: $0) }
        while chosen.count < Self.count {
            let best = candidates.max { worth($0, beyond: seen) < worth($1, beyond: seen) }
            guard let best else { break }
            // A further passage must show a word that those before do not, except for a second look at one word.
            if chosen.count >= 2, best.phrases.isSubset(of: seen) { break }
            let range = widened(best.range)
            chosen.append(range)
            seen.formUnion(best.phrases)
            candidates.removeAll { $0.range.overlaps(range) }
        }
        return chosen.sorted { $0.lowerBound < $1.lowerBound }.map { passage($0) }
    }

    // MARK: - Choosing

    /// Matches that stand close together.
    private struct Window {
        var range: Range<Int>
        var phrases: Set<Int>
        var matches: Int
    }

    /// The matches from the given one on that fit into one passage of one paragraph.
    private func window(from first: Int) -> Window {
        let start = matches[first].range.lowerBound
        var window = Window(range: matches[first].range, phrases: [matches[first].phrase], matches: 1)
        var spaces = 0
        var position = start
        for match in matches[(first + 1)...] {
            while position < match.range.lowerBound {
                if bytes[position] == 0x0A { return window }
                if bytes[position] == 0x20 { spaces += 1 }
                position += 1
            }
            if spaces >= Self.words - 5 || match.range.upperBound - start > Self.byteLimit { break }
            window.range = start..<max(window.range.upperBound, match.range.upperBound)
            window.phrases.insert(match.phrase)
            window.matches += 1
        }
        return window
    }

    private func worth(_ window: Window, beyond seen: Set<Int>) -> Int {
        let fresh = window.phrases.subtracting(seen).count
        return fresh * 1_000 + window.phrases.count * 50 + min(window.matches, 20)
    }

    // MARK: - Cutting

    /// The range with as many words around it as make a passage, cut between words and within its paragraph.
    private func widened(_ range: Range<Int>) -> Range<Int> {
        let inner = bytes[range].reduce(1) { $1 == 0x20 ? $0 + 1 : $0 }
        var missing = max(0, Self.words - inner)
        var start = range.lowerBound
        var end = range.upperBound
        let before = missing / 3
        (start, missing) = (left(of: start, words: before), missing - before)
        end = right(of: end, words: missing)
        return start..<end
    }

    private func left(of offset: Int, words: Int) -> Int {
        var words = words
        var position = offset
        while position > 0, bytes[position - 1] != 0x0A, offset - position < Self.byteLimit {
            if bytes[position - 1] == 0x20 {
                if words == 0 { return position }
                words -= 1
            }
            position -= 1
        }
        while position < offset, bytes[position] & 0xC0 == 0x80 { position += 1 }
        return position
    }

    private func right(of offset: Int, words: Int) -> Int {
        var words = words
        var position = offset
        while position < bytes.count, bytes[position] != 0x0A, position - offset < Self.byteLimit {
            if bytes[position] == 0x20 {
                if words == 0 { return position }
                words -= 1
            }
            position += 1
        }
        while position > offset, position < bytes.count, bytes[position] & 0xC0 == 0x80 { position -= 1 }
        return position
    }

    /// The piece with its matches; an ellipsis stands where it is cut within a paragraph.
    private func passage(_ range: Range<Int>) -> Passage {
        let opens = range.lowerBound == 0 || bytes[range.lowerBound - 1] == 0x0A
        let closes = range.upperBound == bytes.count || bytes[range.upperBound] == 0x0A
        let shift = (opens ? 0 : "…".utf8.count) - range.lowerBound
        let text = String(decoding: bytes[range], as: UTF8.self)
        let inside = Match.merged(matches).filter { range.contains($0.lowerBound) && $0.upperBound <= range.upperBound }
        return Passage(
            text: (opens ? "" : "…") + text + (closes ? "" : "…"),
            matches: inside.map { $0.lowerBound + shift..<$0.upperBound + shift }
        )
    }
}
