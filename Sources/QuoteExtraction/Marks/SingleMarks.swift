/// Tells single quotation marks from apostrophes within one paragraph.
///
/// An apostrophe inside a word is part of the word's token and never comes here. What is left may open a quotation if
/// it stands before a word and behind a space, and close one if it stands behind a word or sign and before a space.
struct SingleMarks {
    private let tokens: [Token]
    /// The places that can close a quotation, and whether a comma or stop stands before them.
    private var closers: [(index: Int, isSure: Bool)] = []

    /// Looks through a paragraph once.
    init(tokens: [Token], paragraph: Range<Int>) {
        self.tokens = tokens
        for index in paragraph where tokens[index].glyph.isSingle && index > paragraph.lowerBound {
            let token = tokens[index]
            guard token.glyph != .singleOpen, !token.isAfterSpace else { continue }
            let next = index + 1 < paragraph.upperBound && !token.isBeforeSpace ? tokens[index + 1] : nil
            guard !(next?.isWord ?? false) else { continue }
            closers.append((index, MarkSide.endsSpeech(tokens[index - 1])))
        }
    }

    /// The mark that closes the quotation which the mark at `index` opens; `nil` where it is no opening mark.
    ///
    /// A plural's apostrophe ("the voters' choice") can stand inside, so a mark behind a comma or stop is preferred.
    func closing(for index: Int) -> Int? {
        guard opens(index) else { return nil }
        let first = firstCloser(behind: index)
        guard first < closers.count else { return nil }
        let near = closers[first..<min(closers.count, first + 6)]
        return (near.first(where: \.isSure) ?? near.first)?.index
    }

    private func opens(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.glyph != .singleClose, !token.isBeforeSpace, index + 1 < tokens.count else { return false }
        let hasRoom = token.isAfterSpace || [.openBracket, .dash, .colon].contains(tokens[index - 1].shape)
        return hasRoom && (tokens[index + 1].isWord || tokens[index + 1].shape == .terminator)
    }

    /// The place in `closers` of the first one behind token `index`, by bisection.
    private func firstCloser(behind index: Int) -> Int {
        var low = 0
        var high = closers.count
        while low < high {
            let middle = (low + high) / 2
            if closers[middle].index > index { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
