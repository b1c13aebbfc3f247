/// Pairs quotation marks, paragraph by paragraph, in one pass.
///
/// A quotation that its paragraph leaves open goes on in the next one if that begins with an opening mark, as is the
/// custom of print; else its closing mark is missing, and it ends where an attribution begins or with the paragraph.
struct QuotationFinder {
    let tokens: [Token]
    let paragraph: Range<Int>
    let singles: SingleMarks
    private(set) var found: [Quotation] = []
    private var open: Int?
    private var depth = 0
    /// How far the open quotation has been searched for an attribution; keeps the search linear.
    private var searched = 0

    /// The quotations in text order; they do not overlap, and one within another is part of it.
    static func quotations(in tokens: [Token], paragraphs: [Range<Int>]) -> [Quotation] {
        var result: [Quotation] = []
        var isOpen = false
        for (place, paragraph) in paragraphs.enumerated() {
            var finder = Self(tokens: tokens, paragraph: paragraph)
            let next = place + 1 < paragraphs.count ? paragraphs[place + 1].lowerBound : nil
            finder.run(next: next)
            if isOpen, let first = finder.found.first, first.open == paragraph.lowerBound {
                finder.found[0].isContinuation = true
            }
            isOpen = finder.found.last.map { !$0.hasCloseMark && $0.end == paragraph.upperBound } ?? false
            result += finder.found
        }
        return result
    }

    private init(tokens: [Token], paragraph: Range<Int>) {
        self.tokens = tokens
        self.paragraph = paragraph
        singles = SingleMarks(tokens: tokens, paragraph: paragraph)
    }

    private mutating func run(next: Int?) {
        var index = paragraph.lowerBound
        while index < paragraph.upperBound {
            let token = tokens[index]
            if token.shape == .mark {
                index = token.glyph.isSingle ? takeSingle(index) : takeDouble(index)
            }
            index += 1
        }
        guard let open else { return }
        let goesOn = next.map { MarkSide.canOpen(tokens, $0) && tokens[$0].glyph == tokens[open].glyph } ?? false
        finish(open, at: paragraph.upperBound, isMissing: !goesOn)
    }

    // MARK: Double marks

    private mutating func takeDouble(_ index: Int) -> Int {
        switch MarkSide.of(tokens, index, open: open) {
        case .opening: takeOpening(index)
        case .closing: takeClosing(index)
        case .neither: break
        }
        return index
    }

    private mutating func takeOpening(_ index: Int) {
        guard let start = open else {
            open = index
            searched = index + 1
            return
        }
        // An opening mark while one is open: the closing mark before it was forgotten, or this one is nested.
        let before = tokens[index - 1]
        let isForgotten = index - start > 3 && (before.shape == .terminator || before.shape == .comma)
        if isForgotten, let end = attribution(from: start + 1, to: index) {
            found.append(Quotation(open: start, end: end, hasOpenMark: true, hasCloseMark: false))
            open = index
            searched = index + 1
        } else if tokens[index].glyph == tokens[start].glyph, tokens[index].glyph != .straight {
            depth += 1
        }
    }

    private mutating func takeClosing(_ index: Int) {
        if let start = open {
            if depth > 0, closesLater(index) {
                depth -= 1
                return
            }
            found.append(Quotation(open: start, end: index, hasOpenMark: true, hasCloseMark: true))
            open = nil
            depth = 0
        } else if found.isEmpty, index > paragraph.lowerBound, MarkSide.endsSpeech(tokens[index - 1]) {
            let start = paragraph.lowerBound
            found.append(Quotation(open: start, end: index, hasOpenMark: false, hasCloseMark: true))
        }
    }

    /// Whether another closing mark of this sort comes within reach before the paragraph ends.
    private func closesLater(_ index: Int) -> Bool {
        let limit = min(paragraph.upperBound, index + 200)
        return (index + 1..<max(limit, index + 1)).contains { tokens[$0].glyph == tokens[index].glyph }
    }

    private mutating func finish(_ start: Int, at end: Int, isMissing: Bool) {
        let cut = isMissing ? attribution(from: start + 1, to: end) : nil
        found.append(Quotation(open: start, end: cut ?? end, hasOpenMark: true, hasCloseMark: false))
        open = nil
        depth = 0
    }

    /// Where within a quotation that was never closed an attribution begins: behind the comma of "…, Lopez said".
    private mutating func attribution(from start: Int, to end: Int) -> Int? {
        let start = max(start, searched)
        guard start < end else { return nil }
        searched = end
        return (start..<end).first { index in
            MarkSide.endsSpeech(tokens[index]) && index + 1 < end
                && AttributionGlance.follows(tokens, at: index + 1, isShort: false)
        }.map { $0 + 1 }
    }

    // MARK: Single marks

    private mutating func takeSingle(_ index: Int) -> Int {
        guard open == nil, let end = singles.closing(for: index) else { return index }
        found.append(
            Quotation(
                open: index,
                end: end,
                hasOpenMark: true,
                hasCloseMark: true,
                isContinuation: false,
                isSingle: true
            )
        )
        return end
    }
}
