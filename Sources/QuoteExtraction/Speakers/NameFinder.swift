/// Finds the names in a text: runs of capitalised words, split into what is a title or role and what is the name.
struct NameFinder {
    let document: Document

    private var tokens: [Token] { document.tokens }
    /// Small words that do not begin or go on with a name, capitalised or not.
    private static let small: WordClass = [
        .determiner, .pronoun, .auxiliary, .preposition, .subordinator, .conjunction, .adverb, .relative, .clock,
    ]

    /// The names in text order.
    static func mentions(in document: Document) -> [NameMention] {
        let finder = Self(document: document)
        var result: [NameMention] = []
        for sentence in document.sentences {
            var index = sentence.tokens.lowerBound
            while index < sentence.tokens.upperBound {
                guard finder.begins(at: index, sentence: sentence.tokens) else {
                    index += 1
                    continue
                }
                let run = finder.run(from: index, limit: sentence.tokens.upperBound)
                if let mention = finder.mention(run, sentence: sentence.tokens) { result.append(mention) }
                index = max(run.upperBound, index + 1)
            }
        }
        return result
    }

    private func isNameWord(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.isCapitalised && (!token.isAny(of: Self.small) || token.isAny(of: .abbreviation))
            && !(token.isAny(of: .clock) && token.isAny(of: .abbreviation))
    }

    private func begins(at index: Int, sentence: Range<Int>) -> Bool {
        guard isNameWord(index) else { return false }
        let isFirst = index == sentence.lowerBound || document.quotation(at: index)?.inner.first == index
        guard isFirst else { return true }
        // The capital of a sentence's first word says nothing: "Officials said", "Asked about it".
        let next = index + 1 < sentence.upperBound ? tokens[index + 1] : nil
        let isAlone = !(next?.isCapitalised ?? false)
        let token = tokens[index]
        guard isAlone else { return true }
        if token.isAny(of: [.role, .body]), let next, next.isAny(of: .joiner), next.shape == .lower {
            // "Secretary of State Ana Ruiz", "Ministry of Works".
            return index + 2 < sentence.upperBound && tokens[index + 2].isCapitalised
        }
        if token.isAny(of: [.agent, .adjective]) || !token.facts.forms.isEmpty { return false }
        return token.shape == .upper || (next.map { acts($0) } ?? false)
    }

    /// Whether a token shows that the word before it is a name: a verb, an adverb before one, or "'s".
    private func acts(_ next: Token) -> Bool {
        next.shape == .clitic || next.isAny(of: [.auxiliary, .verb, .adverb, .conjunction]) || !next.facts.forms.isEmpty
            || next.shape == .comma || next.shape == .openBracket || next.shape == .colon
    }

    /// The words from `start` on that make up one name with what stands before it.
    private func run(from start: Int, limit: Int) -> Range<Int> {
        var end = start + 1
        while end < limit, let next = step(from: end, start: start, limit: limit) { end = next }
        return start..<end
    }

    private func step(from end: Int, start: Int, limit: Int) -> Int? {
        if isNameWord(end) { return end + 1 }
        if let quotation = document.quotation(at: end), quotation.open == end {
            let next = quotation.tokens.upperBound
            let isNickname = quotation.tokens.count <= 5 && next < limit && isNameWord(next)
            return isNickname && !tokens[end - 1].isAny(of: .role) ? next + 1 : nil
        }
        let token = tokens[end]
        guard token.shape == .lower else { return nil }
        var next = end + 1
        if token.isAny(of: .lowName) {
            while next < limit, tokens[next].shape == .lower, tokens[next].isAny(of: .lowName) { next += 1 }
            if next < limit, isNameWord(next) { return next + 1 }
        }
        guard token.isAny(of: .joiner), (start..<end).contains(where: { tokens[$0].isAny(of: [.body, .role]) }) else {
            return nil
        }
        while next < limit, next - end < 3, tokens[next].isAny(of: .joiner), tokens[next].shape == .lower { next += 1 }
        return next < limit && isNameWord(next) && !tokens[end].isAny(of: .conjunction) ? next + 1 : nil
    }

    // MARK: Titles, roles, names

    private func mention(_ run: Range<Int>, sentence: Range<Int>) -> NameMention? {
        let split = split(run)
        guard !split.name.isEmpty, split.name.count <= 12 else { return nil }
        var role = split.role
        if role == nil { role = roleBefore(run.lowerBound, sentence: sentence) }
        let before = run.lowerBound..<split.name.lowerBound
        let classes = (role.map(Array.init) ?? []) + Array(before)
        let gender = Gender(classes.reduce(into: WordClass()) { $0.formUnion(tokens[$1].facts.classes) })
        let isTitled = role != nil || !before.isEmpty
        return NameMention(
            name: split.name,
            role: role.flatMap { RoleCleaner(document: document).cleaned($0) },
            gender: gender,
            sort: sort(split.name, isTitled: isTitled),
            isQuoted: document.isQuoted(split.name.lowerBound)
        )
    }

    /// Parts "Foreign Minister Ann Hale" behind the last word that is a title or role.
    private func split(_ run: Range<Int>) -> (role: Range<Int>?, name: Range<Int>) {
        let isQuoted = document.isQuoted(run.lowerBound)
        let last = run.dropLast().last {
            tokens[$0].isAny(of: [.title, .rank, .role]) && document.isQuoted($0) == isQuoted
        }
        guard let last else { return (nil, run) }
        var start = last + 1
        if tokens[start].shape == .lower {
            // "Secretary of State Ann Hale", but "President of Northway University".
            let capitals = (start..<run.upperBound).filter { tokens[$0].isCapitalised }
            guard tokens[last].isAny(of: .role), capitals.count >= 3 else {
                return (nil, run.lowerBound..<run.lowerBound)
            }
            start = capitals[capitals.count - 2]
        }
        let isRole = (run.lowerBound..<start).contains { tokens[$0].isAny(of: [.rank, .role]) }
        return (isRole ? withAdjectives(run.lowerBound)..<start : nil, start..<run.upperBound)
    }

    private func withAdjectives(_ start: Int) -> Int {
        var start = start
        while start > 0, tokens[start - 1].shape == .lower, tokens[start - 1].isAny(of: .adjective) { start -= 1 }
        return start
    }

    /// "campaign manager" of "campaign manager Jon Hale".
    private func roleBefore(_ start: Int, sentence: Range<Int>) -> Range<Int>? {
        guard start > sentence.lowerBound, tokens[start - 1].shape == .lower else { return nil }
        guard tokens[start - 1].isAny(of: [.role, .rank, .male, .female]), !document.isQuoted(start - 1) else {
            return nil
        }
        return PhraseBefore(document: document, floor: sentence.lowerBound)
            .phrase(endingAt: start - 1, joinsWithAnd: false)
    }

    /// "spokesman for Northway Steel": what follows a role and its preposition is hardly a person.
    private func isObjectOfRole(_ start: Int) -> Bool {
        guard start > 1, tokens[start - 1].shape == .lower, tokens[start - 1].isAny(of: .link) else { return false }
        return tokens[start - 2].isAny(of: .role) && tokens[start - 2].shape == .lower
    }

    private func sort(_ name: Range<Int>, isTitled: Bool) -> NameMention.Sort {
        let words = name.filter { tokens[$0].isWord }
        let isBody = words.contains { tokens[$0].isAny(of: .body) || tokens[$0].isAny(of: .joiner) }
        if isBody, words.count > 1, !isTitled { return .body }
        if isTitled { return .person }
        if words.count > 1, isObjectOfRole(name.lowerBound) { return .body }
        guard words.count > 1 else { return tokens[name.lowerBound].isAny(of: .body) ? .body : .loneWord }
        let isOdd = words.contains { tokens[$0].shape == .number || tokens[$0].isAny(of: .place) }
        return isOdd || words.count > 4 || tokens[words[0]].shape == .upper ? .body : .person
    }
}
