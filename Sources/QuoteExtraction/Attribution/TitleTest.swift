/// Tells titles of works in quotation marks from speech: 'wrote "The Lamp and the Sea"'.
struct TitleTest {
    let document: Document

    /// Whether all words of a short quotation but the small ones are capitalised.
    func isTitle(_ quotation: Quotation) -> Bool {
        let words = quotation.inner.filter { document.tokens[$0].isWord }
        guard words.count <= 10, let first = words.first, document.tokens[first].isCapitalised else { return false }
        if let last = quotation.inner.last, document.tokens[last].shape == .terminator { return false }
        return words.count > 1
            && words.allSatisfy { index in
                let token = document.tokens[index]
                return token.shape != .lower || token.isAny(of: [.determiner, .preposition, .conjunction, .joiner])
            }
    }
}
