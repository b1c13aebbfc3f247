/// Trims a range of tokens to what was said: without enclosing marks and without the signs of the sentence around it.
struct SpanTrimmer {
    let document: Document

    private var tokens: [Token] { document.tokens }

    /// The trimmed range; `nil` where no word is left.
    func trimmed(_ range: Range<Int>) -> Range<Int>? {
        var range = range
        var isChanged = true
        while isChanged, !range.isEmpty {
            let before = range
            range = withoutMarks(withoutSigns(range))
            isChanged = range != before
        }
        return range.contains { tokens[$0].isWord } ? range : nil
    }

    /// Drops commas, stops and dashes at the edges; a question mark or an ellipsis is part of what was said.
    private func withoutSigns(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, dropsAtStart(start) { start += 1 }
        while end > start, dropsAtEnd(end - 1) { end -= 1 }
        return start..<end
    }

    private func dropsAtStart(_ index: Int) -> Bool {
        let token = tokens[index]
        switch token.shape {
        case .comma, .semicolon, .colon, .dash, .closeBracket: return true
        case .terminator: return token.isStop
        default: return false
        }
    }

    private func dropsAtEnd(_ index: Int) -> Bool {
        let token = tokens[index]
        switch token.shape {
        case .comma, .semicolon, .colon, .dash, .openBracket: return true
        case .terminator: return token.isStop
        case .lower: return token.isAny(of: .conjunction) && !document.isQuoted(index)
        default: return false
        }
    }

    /// Drops a pair of marks that encloses all of it, or the one mark that is left of a pair.
    private func withoutMarks(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        guard start < end, let first = document.quotation(at: start) else { return range }
        if first.hasOpenMark, first.open == start, first.tokens.upperBound >= end { start += 1 }
        if let last = document.quotation(at: end - 1), last.hasCloseMark, last.end == end - 1,
            last.open <= range.lowerBound
        {
            end -= 1
        }
        return start..<max(start, end)
    }
}
