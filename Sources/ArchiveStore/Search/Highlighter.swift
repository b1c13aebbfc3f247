import NewsModel

/// Marks in a text what a query looks for, by cutting it into the words that the index has.
struct Highlighter {
    private let tokenizer: SearchTokenizer
    /// The phrases that are looked for, by their first terms.
    private var phrases: [[UInt8]: [Phrase]] = [:]
    private var prefixes: [Phrase] = []
    private var groups: [Group] = []
    /// Whether any of them begins with a byte: most words of a text need no second look.
    private var starts = [Bool](repeating: false, count: 256)

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
            if let first = phrase.terms[0].first { starts[Int(first)] = true }
        }
    }

    /// What is to be marked in a text that stands in the given column of the index, in order.
    func matches(in text: String, column: Int) -> [Match] {
        let tokens = tokenizer.tokens(of: text)
        let bit = UInt32(1) << UInt32(column)
        var matches: [Match] = []
        var members = groups.map { [[Range<Int>]](repeating: [], count: $0.count) }
        for index in 0..<tokens.count where starts[Int(tokens.firstByte(of: index))] {
            for phrase in phrases[Array(tokens[index])] ?? [] where phrase.columns & bit != 0 {
                guard let range = range(of: phrase, in: tokens, at: index) else { continue }
                if let member = phrase.member {
                    members[member.group][member.place].append(range)
                } else {
                    matches.append(Self.match(range, tokens, phrase.leaf))
                }
            }
            for phrase in prefixes where phrase.columns & bit != 0 {
                guard let range = range(of: phrase, in: tokens, at: index, isPrefix: true) else { continue }
                matches.append(Self.match(range, tokens, phrase.leaf))
            }
        }
        for (group, ranges) in zip(groups, members) {
            matches += near(ranges, group.distance).map { Self.match($0, tokens, group.leaf) }
        }
        return matches.sorted { ($0.range.lowerBound, $0.phrase) < ($1.range.lowerBound, $1.phrase) }
    }

    // MARK: - Parts

    /// The tokens from `index` on that are the phrase; `nil` where they are not.
    private func range(
        of phrase: Phrase,
        in tokens: TokenizedText,
        at index: Int,
        isPrefix: Bool = false
    ) -> Range<Int>? {
        guard index + phrase.terms.count <= tokens.count else { return nil }
        for (place, term) in phrase.terms.enumerated() {
            let token = tokens[index + place]
            let isLast = place == phrase.terms.count - 1
            guard isPrefix && isLast ? token.starts(with: term) : token.elementsEqual(term) else { return nil }
        }
        return index..<index + phrase.terms.count
    }

    /// The places of phrases that have one of each other phrase near enough.
    private func near(_ ranges: [[Range<Int>]], _ distance: Int) -> [Range<Int>] {
        ranges.enumerated().flatMap { place, own in
            own.filter { range in
                ranges.enumerated().allSatisfy { other, places in
                    other == place || places.contains { Self.gap($0, range) <= distance }
                }
            }
        }
    }

    private static func gap(_ left: Range<Int>, _ right: Range<Int>) -> Int {
        max(left.lowerBound, right.lowerBound) - min(left.upperBound, right.upperBound)
    }

    private static func match(_ range: Range<Int>, _ tokens: TokenizedText, _ leaf: Int) -> Match {
        let begin = tokens.ranges[range.lowerBound].lowerBound
        return Match(range: begin..<tokens.ranges[range.upperBound - 1].upperBound, phrase: leaf)
    }
}
