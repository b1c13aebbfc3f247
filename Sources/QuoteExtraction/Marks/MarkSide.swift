/// Which side of a quotation a double mark stands on.
enum MarkSide {
    case opening, closing, neither

    /// The side of the mark at `index`, where a quotation stands open since token `open` or none does.
    static func of(_ tokens: [Token], _ index: Int, open: Int?) -> Self {
        let isOpen = open != nil
        switch tokens[index].glyph {
        case .curlyOpen:
            return isOpen && (tokens[open ?? 0].glyph == .lowOpen || isTurned(tokens, index)) ? .closing : .opening
        case .lowOpen: return .opening
        case .curlyClose: return !isOpen && hugsNext(tokens, index) ? .opening : .closing
        case .guillemetLeft: return isOpen && open.map { tokens[$0].glyph } == .guillemetRight ? .closing : .opening
        case .guillemetRight: return isOpen || !hugsNext(tokens, index) ? .closing : .opening
        case .straight: return straight(tokens, index, isOpen: isOpen)
        default: return .neither
        }
    }

    /// Whether the token at `index` is a mark that can open a quotation.
    static func canOpen(_ tokens: [Token], _ index: Int) -> Bool {
        switch tokens[index].glyph {
        case .curlyOpen, .lowOpen, .guillemetLeft: true
        case .straight, .single, .singleOpen, .guillemetRight: !tokens[index].isBeforeSpace
        default: false
        }
    }

    /// Whether a token is a sign such as stands before a closing mark.
    static func endsSpeech(_ token: Token) -> Bool {
        token.shape == .comma || token.shape == .terminator
    }

    /// Whether a mark is turned the wrong way, as in '“It is late,“ she said'.
    private static func isTurned(_ tokens: [Token], _ index: Int) -> Bool {
        !tokens[index].isAfterSpace && tokens[index].isBeforeSpace && index > 0 && endsSpeech(tokens[index - 1])
    }

    private static func hugsNext(_ tokens: [Token], _ index: Int) -> Bool {
        tokens[index].isAfterSpace && !tokens[index].isBeforeSpace
    }

    private static func straight(_ tokens: [Token], _ index: Int, isOpen: Bool) -> Self {
        let before = index > 0 && !tokens[index].isAfterSpace ? tokens[index - 1].shape : nil
        let after = index + 1 < tokens.count && !tokens[index].isBeforeSpace ? tokens[index + 1].shape : nil
        let looksOpening = before.map { leads($0) } ?? true
        let looksClosing = after.map { trails($0) } ?? true
        if before == .number, looksClosing, !isOpen || isInch(tokens, index) { return .neither }
        if looksOpening, !looksClosing { return .opening }
        if looksClosing, !looksOpening { return .closing }
        return isOpen ? .closing : .opening
    }

    /// 'A 6" pipe burst."': a mark behind a number and before a small letter, with another closing mark to come.
    private static func isInch(_ tokens: [Token], _ index: Int) -> Bool {
        guard index + 1 < tokens.count, tokens[index + 1].shape == .lower else { return false }
        let near = tokens[(index + 1)..<min(tokens.count, index + 40)]
        guard let next = near.first(where: { $0.glyph == .straight }) else { return false }
        return !next.isAfterSpace && next.isBeforeSpace
    }

    /// Whether a sign of this shape, without a space, can stand before an opening mark.
    private static func leads(_ shape: Shape) -> Bool {
        shape == .openBracket || shape == .dash || shape == .colon || shape == .mark || shape == .symbol
    }

    /// Whether a sign of this shape, without a space, can stand behind a closing mark.
    private static func trails(_ shape: Shape) -> Bool {
        switch shape {
        case .closeBracket, .dash, .comma, .terminator, .colon, .semicolon, .mark, .clitic: true
        default: false
        }
    }
}
