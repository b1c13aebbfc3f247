/// What the whole text tells about words with capitals: a name keeps its capital in the middle of a sentence.
struct NameEvidence {
    private let document: Document
    /// Words that keep their capital within a sentence that has small words too.
    private var capitalised: Set<UInt64> = []
    /// Those of them that end a run of capitals, as surnames and lone names do.
    private var ending: Set<UInt64> = []
    /// Those of them that stand behind another capital.
    private var following: Set<UInt64> = []
    private var lower: Set<UInt64> = []
    /// Whether a sentence is printed as headlines are: "Mayor Calls Vote a Farce".
    private var isHeadline: [Bool] = []

    /// Looks through the text once.
    init(document: Document) {
        self.document = document
        isHeadline = document.sentences.map { Self.isHeadline($0.tokens, of: document) }
        for (place, sentence) in document.sentences.enumerated() where !isHeadline[place] {
            for index in sentence.tokens { learn(index, sentence.tokens) }
        }
        if capitalised.isEmpty { isHeadline = isHeadline.map { _ in false } }
    }

    private mutating func learn(_ index: Int, _ sentence: Range<Int>) {
        let token = document.tokens[index]
        if token.shape == .lower {
            // Listed words are no names at the beginning of a sentence anyway.
            if token.facts.classes.isEmpty { lower.insert(token.key) }
        } else if token.isCapitalised, !Self.isFirst(index, in: sentence, of: document) {
            capitalised.insert(token.key)
            if index + 1 == sentence.upperBound || !document.tokens[index + 1].isCapitalised {
                ending.insert(token.key)
            }
        }
        guard index > sentence.lowerBound, token.isCapitalised, document.tokens[index - 1].isCapitalised else { return }
        if document.tokens[index - 1].facts.classes.isEmpty { following.insert(token.key) }
    }

    /// Words that headlines print in small letters.
    private static let minor: WordClass = [
        .determiner, .preposition, .conjunction, .joiner, .lowName, .subordinator,
    ]
    private static let to = WordKey.of("to")

    /// Whether a sentence has four capitals or more, and nothing but articles and the like without.
    private static func isHeadline(_ sentence: Range<Int>, of document: Document) -> Bool {
        var capitals = 0
        for index in sentence where document.tokens[index].isWord && !document.isQuoted(index) {
            let token = document.tokens[index]
            if token.isCapitalised { capitals += 1 }
            if token.shape == .lower, !token.isAny(of: minor), token.key != to { return false }
        }
        return capitals > 3
    }

    /// Whether the capital of a word means that it is a name; in a headline only where the text has it elsewhere too.
    func keepsCapital(_ index: Int) -> Bool {
        let place = Int(document.sentenceAt[index])
        return !isHeadline[place] || capitalised.contains(document.tokens[index].key)
    }

    /// Whether a word ends names within sentences elsewhere, and never has a small letter.
    func isKnown(_ index: Int) -> Bool {
        let key = document.tokens[index].key
        return ending.contains(key) && !lower.contains(key)
    }

    /// Whether a word has no digit and no sign such as "&" or "@" in it.
    func hasOnlyLetters(_ index: Int) -> Bool {
        let token = document.tokens[index]
        return document.bytes[token.start..<token.end].allSatisfy {
            $0 > 0x40 || $0 == 0x2d || $0 == 0x2e || $0 == 0x27
        }
    }

    /// Whether a word stands behind another capital somewhere, as surnames do.
    func isSurname(_ index: Int) -> Bool { following.contains(document.tokens[index].key) }

    /// Whether a word that stands alone at the beginning of a sentence can be a name for all that the text tells.
    func allowsName(_ index: Int) -> Bool {
        let token = document.tokens[index]
        if capitalised.contains(token.key) { return true }
        return !lower.contains(token.key) && !token.endsInS
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
        // "I'd": nobody's name begins with an "I" and an apostrophe.
        let second = document.bytes[token.start + (token.end - token.start > 1 ? 1 : 0)]
        if document.bytes[token.start] == 0x49, second == 0x27 || second == 0xe2 { return true }
        return tail.contains { index in
            let byte = document.bytes[index]
            return byte == 0x27 || (byte == 0x99 && document.bytes[index - 1] == 0x80 && index - 2 > token.start)
        }
    }
}
