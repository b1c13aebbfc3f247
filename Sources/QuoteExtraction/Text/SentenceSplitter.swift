/// One sentence: a range of tokens within a paragraph.
struct Sentence: Sendable, Equatable {
    /// Its tokens, closing sign included.
    let tokens: Range<Int>
    /// Its paragraph.
    let paragraph: Int
}

/// Cuts paragraphs into sentences; a quotation is opaque, so that what is said stays together with who said it.
struct SentenceSplitter {
    let tokens: [Token]
    let paragraphs: [Range<Int>]
    let quotations: [Quotation]
    let quotationAt: [Int32]
    /// No sentence of print is longer; the bound keeps every later stage linear on hostile texts.
    static let longest = 400

    /// The sentences in text order.
    func sentences() -> [Sentence] {
        var result: [Sentence] = []
        for (place, paragraph) in paragraphs.enumerated() {
            var start = paragraph.lowerBound
            var index = start
            var units = 0
            while index < paragraph.upperBound {
                let last = unitEnd(at: index)
                units += 1
                if units == Self.longest || endsSentence(index, last: last, in: paragraph) {
                    result.append(Sentence(tokens: start..<last, paragraph: place))
                    start = last
                    units = 0
                }
                index = last
            }
            if start < paragraph.upperBound {
                result.append(Sentence(tokens: start..<paragraph.upperBound, paragraph: place))
            }
        }
        return result
    }

    /// The end of the token, or of the whole quotation that begins here.
    private func unitEnd(at index: Int) -> Int {
        let place = quotationAt[index]
        return place < 0 ? index + 1 : max(quotations[Int(place)].tokens.upperBound, index + 1)
    }

    private func endsSentence(_ index: Int, last: Int, in paragraph: Range<Int>) -> Bool {
        guard last < paragraph.upperBound else { return false }
        if quotationAt[index] >= 0 { return quotationEnds(quotations[Int(quotationAt[index])], next: last) }
        if tokens[index].shape == .terminator { return startsSentence(last) }
        if tokens[index].isAny(of: .abbreviation) { return abbreviationEnds(index, next: last) }
        return false
    }

    private func startsSentence(_ next: Int) -> Bool {
        switch tokens[next].shape {
        case .lower, .comma, .semicolon, .colon, .terminator, .closeBracket, .clitic: false
        case .mark: quotationAt[next] >= 0 && tokens[next].isAfterSpace
        default: tokens[next].isAfterSpace
        }
    }

    /// Whether an abbreviation ends a sentence too: a small word with a capital begins the next one.
    private func abbreviationEnds(_ index: Int, next: Int) -> Bool {
        guard !tokens[index].isAny(of: [.title, .rank]), tokens[next].shape == .capital else {
            return !tokens[index].isAny(of: [.title, .rank]) && tokens[next].shape == .mark && quotationAt[next] >= 0
                && tokens[next].isAfterSpace && tokens[index].end - tokens[index].start > 2
        }
        return tokens[next].isAny(of: [.determiner, .pronoun, .subordinator, .conjunction])
            || (tokens[next].isAny(of: .preposition) && !tokens[next].isAny(of: .lowName))
    }

    /// Whether a quotation that ends in a stop ends the sentence around it too.
    private func quotationEnds(_ quotation: Quotation, next: Int) -> Bool {
        let inner = quotation.inner
        guard let last = inner.last, tokens[last].shape == .terminator, startsSentence(next) else { return false }
        return !AttributionGlance.follows(tokens, at: next, isShort: tokens[last].isStop)
    }
}
