/// Tells whether words between commas describe the name before them: ", a teacher,", ", who is 43,", ", of Larkstead,".
struct Apposition {
    let document: Document
    private static let reach = 45

    private var tokens: [Token] { document.tokens }

    /// A judge of appositions in `document`.
    init(document: Document) {
        self.document = document
    }

    /// Whether an apposition behind a name can begin at `index`.
    func canBegin(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.isWord else { return false }
        if token.isAny(of: .relative) { return true }
        if token.shape == .number { return isAge(index) }
        if token.isAny(of: [.pronoun, .conjunction, .clock]) { return false }
        if token.isAny(of: .determiner) { return isIndefinite(token) || hasAgent(from: index) }
        if token.isCapitalised { return hasAgent(from: index) || isPlace(index) }
        return token.isAny(of: [.agent, .adjective]) || token.facts.forms.isEmpty && hasAgent(from: index, within: 4)
    }

    /// Whether the words of `segment`, between two commas, describe what stands before them.
    func describes(_ segment: Range<Int>) -> Bool {
        guard let first = segment.first, segment.count <= Self.reach else { return false }
        let token = tokens[first]
        guard token.isWord, !token.isAny(of: [.pronoun, .conjunction]) else { return false }
        if token.isAny(of: [.relative, .subordinator]) { return true }
        if token.isCapitalised, !segment.allSatisfy({ !tokens[$0].isAny(of: .auxiliary) }) { return false }
        return !hasVerb(segment)
    }

    private func hasVerb(_ segment: Range<Int>) -> Bool {
        for index in segment {
            if tokens[index].isAny(of: [.relative, .subordinator]) { return false }
            if tokens[index].isAny(of: .auxiliary), tokens[index].shape == .lower { return true }
        }
        return false
    }

    /// ", 43," and ", 43 years old,", but not ", 340 jobs depend on it,".
    private func isAge(_ index: Int) -> Bool {
        guard index + 1 < tokens.count, tokens[index + 1].isWord else { return true }
        return tokens[index + 1].isAny(of: .clock) || tokens[index].end - tokens[index].start > 3
    }

    /// Whether a token is "a" or "an".
    private func isIndefinite(_ token: Token) -> Bool {
        let last = document.bytes[token.end - 1] | 0x20
        return document.bytes[token.start] | 0x20 == 0x61 && token.end - token.start <= 2
            && (last == 0x61 || last == 0x6e)
    }

    /// Whether a noun for a person or body comes before the next sign.
    private func hasAgent(from first: Int, within reach: Int = 8) -> Bool {
        for index in first..<min(tokens.count, first + reach) {
            guard tokens[index].isWord || tokens[index].shape == .clitic else { return false }
            if tokens[index].isAny(of: .agent) { return true }
            if tokens[index].isAny(of: [.auxiliary, .subordinator]) { return false }
        }
        return false
    }

    /// ", Ohio," and ", R-Ariz.": one or two capitalised words and then a sign.
    private func isPlace(_ index: Int) -> Bool {
        let behind = (index + 1..<min(tokens.count, index + 3)).first { !tokens[$0].isCapitalised }
        return behind.map { tokens[$0].shape == .comma } ?? false
    }
}
