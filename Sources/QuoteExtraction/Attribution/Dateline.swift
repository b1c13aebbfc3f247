/// Finds the place and agency before a report's first words: "LARKSTEAD (Norpress) —".
enum Dateline {
    /// The first token of a sentence that is neither part of a dateline nor of a byline such as "By Ann Hale".
    static func bodyStart(of sentence: Sentence, in document: Document) -> Int {
        let paragraph = document.paragraphs[sentence.paragraph]
        let start = sentence.tokens.lowerBound
        guard paragraph.lowerBound == start else { return start }
        let isByline =
            document.tokens[start].key == by && paragraph.count < 12
            && !document.tokens[paragraph.upperBound - 1].isStop
        return isByline
            ? sentence.tokens.upperBound : min(end(in: document, paragraph: paragraph), sentence.tokens.upperBound)
    }

    private static let by = WordKey.of("by")
    private static let reach = 12

    /// The first token behind the dateline that a paragraph begins with; the paragraph's first one where there is none.
    static func end(in document: Document, paragraph: Range<Int>) -> Int {
        let start = paragraph.lowerBound
        let near = paragraph.prefix(reach)
        guard let dash = near.first(where: { document.tokens[$0].shape == .dash }), dash > start else { return start }
        let label = start..<dash
        let isPlain = label.allSatisfy { index in
            let token = document.tokens[index]
            let isSign = [.comma, .openBracket, .closeBracket, .symbol, .number].contains(token.shape)
            return (token.isCapitalised || isSign) && !document.isQuoted(index)
        }
        let isMarked = label.contains { index in
            let token = document.tokens[index]
            return token.shape == .openBracket || token.isAny(of: .clock) || (index == start && token.shape == .upper)
        }
        return isPlain && isMarked ? dash + 1 : start
    }
}
