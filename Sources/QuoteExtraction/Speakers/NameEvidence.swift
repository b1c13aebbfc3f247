/// What the whole text tells about words with capitals: a name keeps its capital in the middle of a sentence.
struct NameEvidence {
    private let document: Document
    private var capitalised: Set<UInt64> = []
    private var lower: Set<UInt64> = []

    /// Looks through the text once.
    init(document: Document) {
        self.document = document
        for sentence in document.sentences {
            for index in sentence.tokens {
                let token = document.tokens[index]
                if token.shape == .lower {
                    // Listed words are no names at the beginning of a sentence anyway.
                    if token.facts.classes.isEmpty { lower.insert(token.key) }
                } else if token.isCapitalised, !Self.isFirst(index, in: sentence.tokens, of: document) {
                    capitalised.insert(token.key)
                }
            }
        }
    }

    /// Whether a word that stands alone at the beginning of a sentence can be a name for all that the text tells.
    func allowsName(_ index: Int) -> Bool {
        let token = document.tokens[index]
        if capitalised.contains(token.key) { return true }
        return !lower.contains(token.key) && !isPlural(index)
    }

    /// Whether a token begins a sentence or what is said, so that its capital means nothing.
    static func isFirst(_ index: Int, in sentence: Range<Int>, of document: Document) -> Bool {
        guard index > sentence.lowerBound else { return true }
        let before = document.tokens[index - 1]
        if before.shape == .terminator || before.shape == .colon || before.shape == .dash { return true }
        return before.shape == .mark && document.quotation(at: index)?.inner.first == index
    }

    /// "There'll", "Don't": a word with the short form of another one behind its apostrophe.
    static func isContraction(_ token: Token, in document: Document) -> Bool {
        let tail = max(token.start + 2, token.end - 3)..<max(token.start + 2, token.end - 1)
        return tail.contains { index in
            let byte = document.bytes[index]
            return byte == 0x27 || (byte == 0x99 && document.bytes[index - 1] == 0x80 && index - 2 > token.start)
        }
    }

    /// "Islanders", "Analysts": people, not somebody.
    private func isPlural(_ index: Int) -> Bool {
        document.ends(index, in: "ers") || document.ends(index, in: "ists") || document.ends(index, in: "ents")
            || document.ends(index, in: "ants") || document.ends(index, in: "ors") || document.ends(index, in: "ies")
    }
}
