/// Tells the apostrophe of "the farmers' union" from a closing mark, once the quotations are known.
enum PluralPossessive {
    /// Turns every single mark that stands behind a plural and closes nothing into a clitic.
    static func settle(_ tokens: inout [Token], besides quotations: [Quotation]) {
        var next = 0
        for index in tokens.indices where tokens[index].shape == .mark {
            while next < quotations.count, quotations[next].tokens.upperBound <= index { next += 1 }
            let isBoundary = next < quotations.count && closes(quotations[next], at: index)
            guard !isBoundary, isApostrophe(index, in: tokens) else { continue }
            var clitic = Token(start: tokens[index].start, end: tokens[index].end, shape: .clitic)
            clitic.isBeforeSpace = true
            tokens[index] = clitic
        }
    }

    private static func closes(_ quotation: Quotation, at index: Int) -> Bool {
        quotation.open == index || (quotation.hasCloseMark && quotation.end == index)
    }

    /// Whether the mark at `index` hugs a word before it and has another word behind its space.
    private static func isApostrophe(_ index: Int, in tokens: [Token]) -> Bool {
        let token = tokens[index]
        guard token.glyph == .single || token.glyph == .singleClose, !token.isAfterSpace, token.isBeforeSpace else {
            return false
        }
        guard index > 0, index + 1 < tokens.count, tokens[index + 1].isWord else { return false }
        return tokens[index - 1].isWord && tokens[index - 1].endsInS
    }
}
