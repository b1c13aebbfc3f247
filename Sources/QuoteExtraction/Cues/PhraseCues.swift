/// Finds the phrases that attribute without a verb: "according to", "in the words of".
struct PhraseCues {
    let document: Document

    /// A finder of phrases in `document`.
    init(document: Document) {
        self.document = document
    }

    /// The tokens of the phrase that begins at `index`; `nil` where none does.
    func phrase(at index: Int, limit: Int) -> Range<Int>? {
        let token = document.tokens[index]
        guard token.isWord, document.lexicon.beginsPhrase(token.key) else { return nil }
        for phrase in document.lexicon.leadingPhrases where index + phrase.count < limit {
            let matches = phrase.indices.allSatisfy { document.tokens[index + $0].key == phrase[$0] }
            if matches { return index..<index + phrase.count }
        }
        return nil
    }
}
