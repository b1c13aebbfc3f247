/// A text as scoring sees it: code points, tokens (words and single signs) and what stands in quotation marks.
struct ScoredText {
    /// The code points.
    let points: [Unicode.Scalar]
    /// For every code point, whether it stands inside quotation marks.
    let mask: [Bool]
    /// For every code point the token it belongs to; -1 for white space.
    private let tokenAt: [Int]
    /// For every token, whether it is a word.
    private let isWord: [Bool]

    /// Takes a text apart.
    init(_ text: String) {
        points = Array(text.unicodeScalars)
        mask = QuoteMask.mask(of: points)
        (tokenAt, isWord) = Self.tokens(of: points)
    }

    /// The tokens that these ranges of code points touch.
    func tokens(_ ranges: [Range<Int>]) -> Set<Int> {
        var tokens = Set<Int>()
        for index in ranges.joined() where tokenAt[index] >= 0 { tokens.insert(tokenAt[index]) }
        return tokens
    }

    /// The words that these ranges touch.
    func words(_ ranges: [Range<Int>]) -> Set<Int> {
        tokens(ranges).filter { isWord[$0] }
    }

    /// The ranges without white space at their ends; those with nothing but white space between them are joined.
    func cleaned(_ pairs: [Range<Int>]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for pair in pairs.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
            guard let range = trimmed(pair.clamped(to: 0..<points.count), where: { $0.isPythonSpace }) else { continue }
            if let last = result.last, joins(last, range) {
                result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                result.append(range)
            }
        }
        return result
    }

    /// The range without signs and marks at its ends; the range itself where nothing else is in it.
    func withoutEdges(_ range: Range<Int>) -> Range<Int> {
        trimmed(range, where: { Self.edge.contains($0) }) ?? range
    }

    /// The range with the quotation marks right around it, and with the comma or stop before the closing one.
    func withMarks(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start > 0, Self.marks.contains(points[start - 1]) { start -= 1 }
        var last = end
        if last < points.count, Self.stops.contains(points[last]) { last += 1 }
        while last < points.count, Self.marks.contains(points[last]) { (last, end) = (last + 1, last + 1) }
        return start..<end
    }

    /// "direct", "indirect" or "mixed", by the quotation marks.
    func kind(of ranges: [Range<Int>]) -> ScoredKind {
        let letters = ranges.joined().filter { points[$0].isPythonAlphanumeric || points[$0] == "_" }
        let inside = letters.count { mask[$0] }
        return inside == 0 ? .indirect : inside == letters.count ? .direct : .mixed
    }

    // MARK: Parts

    private static let marks = Set("\"'“”‘’«»„`".unicodeScalars)
    private static let stops = Set(".,!?…;—".unicodeScalars)
    private static let edge = Set(" \t\r\n\u{a0}.,;:!?…\"'“”‘’`«»„()[]–—-".unicodeScalars)

    private func joins(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        right.lowerBound <= left.upperBound
            || points[left.upperBound..<right.lowerBound].allSatisfy { $0.isPythonSpace }
    }

    private func trimmed(_ range: Range<Int>, where isDropped: (Unicode.Scalar) -> Bool) -> Range<Int>? {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, isDropped(points[start]) { start += 1 }
        while end > start, isDropped(points[end - 1]) { end -= 1 }
        return start < end ? start..<end : nil
    }

    /// Words, in which apostrophes, dots and hyphens may stand between letters, and single signs.
    private static func tokens(of points: [Unicode.Scalar]) -> (at: [Int], isWord: [Bool]) {
        var at = [Int](repeating: -1, count: points.count)
        var isWord: [Bool] = []
        var index = 0
        while index < points.count {
            guard !points[index].isPythonSpace else {
                index += 1
                continue
            }
            let end = wordEnd(points, from: index)
            let length = max(end - index, 1)
            for place in index..<index + length { at[place] = isWord.count }
            isWord.append(points[index].isPythonAlphanumeric || points[index] == "_")
            index += length
        }
        return (at, isWord)
    }

    private static func wordEnd(_ points: [Unicode.Scalar], from start: Int) -> Int {
        let isPart = { (index: Int) in
            index < points.count && (points[index].isPythonAlphanumeric || points[index] == "_")
        }
        var end = start
        while true {
            let before = end
            while isPart(end) { end += 1 }
            guard end > before else { return end == start ? start : end - 1 }
            guard end < points.count, "'’.-".unicodeScalars.contains(points[end]), isPart(end + 1) else { return end }
            end += 1
        }
    }
}

extension Unicode.Scalar {
    /// Whether Python's `str.isspace` holds.
    var isPythonSpace: Bool {
        properties.isWhitespace || (0x1c...0x1f).contains(value)
    }

    /// Whether Python's `str.isalnum` holds.
    var isPythonAlphanumeric: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        case .decimalNumber, .letterNumber, .otherNumber: true
        default: false
        }
    }
}
