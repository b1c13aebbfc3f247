/// Words that name somebody: "Greg Hale, chief executive of Northway,".
struct NounPhrase: Sendable, Equatable {
    /// All of it, appositions included, without the comma that ends it.
    var range: Range<Int>
    /// The phrase proper: "Greg Hale".
    var core: Range<Int>
}

extension Document {
    /// The word that says what a phrase names: "spokesman" in "a spokesman for the ministry".
    func head(of core: Range<Int>) -> Int {
        var head = core.lowerBound
        for index in core {
            let token = tokens[index]
            let isLink = token.shape == .lower && token.isAny(of: .preposition) && !token.isAny(of: .lowName)
            if index > core.lowerBound, isLink || token.shape == .openBracket || token.shape == .comma { break }
            if token.isWord { head = index }
        }
        return head
    }

    /// Whether a token can be part of a noun phrase, as a noun, name, adjective or number.
    func isNominal(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.isWord else { return false }
        let small: WordClass = [.auxiliary, .verb, .subordinator, .conjunction, .relative, .adverb, .preposition]
        if token.isAny(of: small) { return token.isAny(of: .lowName) && token.shape == .lower }
        return true
    }

    /// Whether a token ends in these bytes: "ed", "ing", "ly".
    func ends(_ index: Int, in suffix: StaticString) -> Bool {
        let token = tokens[index]
        let count = suffix.utf8CodeUnitCount
        guard token.isWord, token.end - token.start > count + 1 else { return false }
        return (0..<count).allSatisfy { bytes[token.end - count + $0] | 0x20 == suffix.utf8Start[$0] }
    }

    /// Whether a word is an adverb, by list or by its ending.
    func isAdverb(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.isAny(of: [.adverb, .negation]) || (token.shape == .lower && ends(index, in: "ly"))
    }
}
