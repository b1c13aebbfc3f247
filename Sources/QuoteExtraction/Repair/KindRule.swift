import NewsModel

/// Computes a quote's kind from the quotation marks around its words.
struct KindRule {
    let document: Document

    /// The kind of a quote with these ranges of tokens.
    func kind(of ranges: [Range<Int>]) -> QuoteKind {
        var inside = 0
        var words = 0
        for range in ranges {
            for index in range where document.tokens[index].isWord {
                words += 1
                if document.isQuoted(index) { inside += 1 }
            }
        }
        if inside == 0 { return .indirect }
        return inside == words ? .direct : .mixed
    }
}
