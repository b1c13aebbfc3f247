import NewsModel

/// Marks in a text what a query looks for, by cutting it into the words that the index has.
struct Highlighter {
    private let tokenizer: SearchTokenizer
    /// The phrases that are looked for, by their first terms.
    private var phrases: [[UInt8]: [Phrase]] = [:]
    private var prefixes: [Phrase] = []
    private var groups: [Group] = []
    /// Which words need a second look; most don't.
    private var likely = LikelyWords()
    /// How many words the longest phrase has.
    private var reach = 1

    private struct Phrase {
        var leaf: Int
        var terms: [[UInt8]]
        var columns: UInt32
        /// The group of phrases that must stand near one another, and its place there.
        var member: (group: Int, place: Int)?
    }

    private struct Group {
        var leaf: Int
        var count: Int
        var distance: Int
    }

    /// Marks for the leaves of a query.
    init(_ leaves: [SearchLeaf], _ tokenizer: SearchTokenizer) {
        self.tokenizer = tokenizer
        for (place, leaf) in leaves.enumerated() {
            switch leaf.shape {
            case .phrase(let terms, let isPrefix):
                let phrase = Phrase(leaf: place, terms: terms, columns: leaf.columns)
                if isPrefix { prefixes.append(phrase) } else { phrases[terms[0], default: []].append(phrase) }
            case .near(let parts, let distance):
                for (part, terms) in parts.enumerated() {
                    let member = (group: groups.count, place: part)
                    let phrase = Phrase(leaf: place, terms: terms, columns: leaf.columns, member: member)
                    phrases[terms[0], default: []].append(phrase)
                }
                groups.append(Group(leaf: place, count: parts.count, distance: distance))
            }
        }
        for phrase in phrases.values.joined() + prefixes {
            likely.insert(phrase.terms[0])
            reach = max(reach, phrase.terms.count)
        }
    }

    /// What is to be marked in a text that stands in the given column of the index, in order.
    func matches(in text: String, column: Int) -> [Match] {
        var found = Found(members: groups.map { [[Place]](repeating: [], count: $0.count) })
        var text = text
        // How far words stand apart is told only by all that are between them.
        let places = groups.isEmpty ? text.withUTF8 { likely.places(in: $0) } : nil
        if let places {
            for place in places { look(at: place, of: &text, column, &found) }
        } else {
            let tokens = tokenizer.tokens(of: text)
            for index in 0..<tokens.count where likely.canBegin(with: tokens.firstByte(of: index)) {
                look(at: index, of: tokens, column, &found)
            }
        }
        for (group, places) in zip(groups, found.members) {
            found.matches += near(places, group.distance).map { Match(range: $0.range, phrase: group.leaf) }
        }
        return found.matches.sorted { ($0.range.lowerBound, $0.phrase) < ($1.range.lowerBound, $1.phrase) }
    }

    // MARK: - Looking

    /// What was found so far.
    private struct Found {
        var matches: [Match] = []
        /// For each group the places of each of its phrases.
        var members: [[[Place]]]
    }

    /// Where a phrase stands: its tokens, and its bytes.
    private struct Place {
        var tokens: Range<Int>
        var range: Range<Int>
    }

    /// Looks at the words that begin in a run of letters, and as many behind them as a phrase may have.
    private func look(at run: Range<Int>, of text: inout String, _ column: Int, _ found: inout Found) {
        var more = reach - 1
        while true {
            let piece = text.withUTF8 { bytes in
                let end = LikelyWords.end(of: run, and: more, in: bytes)
                return (text: String(decoding: bytes[run.lowerBound..<end], as: UTF8.self), isLast: end == bytes.count)
            }
            let tokens = tokenizer.tokens(of: piece.text, from: run.lowerBound)
            let count = tokens.ranges.count { $0.lowerBound < run.upperBound }
            // Some runs behind it have no word at all: signs of other scripts.
            if count > 0, !piece.isLast, tokens.count < count + reach - 1 {
                more = 2 * more + 1
                continue
            }
            for index in 0..<count { look(at: index, of: tokens, column, &found) }
            return
        }
    }

    /// Looks for all that begins with a token.
    private func look(at index: Int, of tokens: TokenizedText, _ column: Int, _ found: inout Found) {
        let bit = UInt32(1) << UInt32(column)
        for phrase in phrases[Array(tokens[index])] ?? [] where phrase.columns & bit != 0 {
            guard let place = place(of: phrase, in: tokens, at: index) else { continue }
            if let member = phrase.member {
                found.members[member.group][member.place].append(place)
            } else {
                found.matches.append(Match(range: place.range, phrase: phrase.leaf))
            }
        }
        for phrase in prefixes where phrase.columns & bit != 0 {
            guard let place = place(of: phrase, in: tokens, at: index, isPrefix: true) else { continue }
            found.matches.append(Match(range: place.range, phrase: phrase.leaf))
        }
    }

    /// The tokens from `index` on that are the phrase; `nil` where they are not.
    private func place(
        of phrase: Phrase,
        in tokens: TokenizedText,
        at index: Int,
        isPrefix: Bool = false
    ) -> Place? {
        let end = index + phrase.terms.count
        guard end <= tokens.count else { return nil }
        for (place, term) in phrase.terms.enumerated() {
            let token = tokens[index + place]
            let isLast = place == phrase.terms.count - 1
            guard isPrefix && isLast ? token.starts(with: term) : token.elementsEqual(term) else { return nil }
        }
        let range = tokens.ranges[index].lowerBound..<tokens.ranges[end - 1].upperBound
        return Place(tokens: index..<end, range: range)
    }

    /// The places of phrases that have one of each other phrase near enough.
    private func near(_ places: [[Place]], _ distance: Int) -> [Place] {
        places.enumerated().flatMap { index, own in
            own.filter { place in
                places.enumerated().allSatisfy { other, places in
                    other == index || places.contains { Self.gap($0.tokens, place.tokens) <= distance }
                }
            }
        }
    }

    private static func gap(_ left: Range<Int>, _ right: Range<Int>) -> Int {
        max(left.lowerBound, right.lowerBound) - min(left.upperBound, right.upperBound)
    }
}

extension SearchTokenizer {
    /// The words of a piece of a text that begins at `start`, with their places in the whole.
    fileprivate func tokens(of piece: String, from start: Int) -> TokenizedText {
        var tokens = tokens(of: piece)
        tokens.move(by: start)
        return tokens
    }
}
