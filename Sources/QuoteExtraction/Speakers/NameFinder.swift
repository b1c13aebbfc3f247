/// Finds the names in a text: runs of capitalised words, split into what is a title or role and what is the name.
struct NameFinder {
    let document: Document
    private let evidence: NameEvidence

    private var tokens: [Token] { document.tokens }
    private let words: NameWords
    /// Links that the name of a body can go on with: "Commission on Debates".
    private static let links = Set(["on", "against", "without"].map { WordKey.of($0) })
    private static let `for` = WordKey.of("for")
    private static let to = WordKey.of("to")
    private static let said = Set(["said", "says", "told"].map { WordKey.of($0) })

    /// The names in text order.
    static func mentions(in document: Document) -> [NameMention] {
        let finder = Self(document: document)
        var result: [NameMention] = []
        for sentence in document.sentences {
            var index = Dateline.bodyStart(of: sentence, in: document)
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

    private init(document: Document) {
        self.document = document
        evidence = NameEvidence(document: document)
        words = NameWords(document: document, evidence: evidence)
    }

    private func isNameWord(_ index: Int) -> Bool { words.isNameWord(index) }

    private func begins(at index: Int, sentence: Range<Int>) -> Bool {
        guard isNameWord(index), tokens[index].end - tokens[index].start > 1 else { return false }
        guard NameEvidence.isFirst(index, in: sentence, of: document) else { return true }
        // The capital of a sentence's first word says nothing: "Officials said", "Asked about it".
        let next = index + 1 < sentence.upperBound ? tokens[index + 1] : nil
        let isAlone =
            !(next.map { $0.isCapitalised || ($0.isAny(of: .lowName) && $0.shape == .lower) } ?? false)
            && !isNicknamed(index, limit: sentence.upperBound)
        let token = tokens[index]
        if token.isAny(of: .filler) || NameEvidence.isContraction(token, in: document) { return false }
        guard isAlone else { return !words.isVerb(index) }
        if token.isAny(of: [.role, .body]), let next, next.isAny(of: .joiner), next.shape == .lower {
            // "Secretary of State Ana Ruiz", "Ministry of Works".
            return index + 2 < sentence.upperBound && tokens[index + 2].isCapitalised
        }
        let isLinked = index + 2 < sentence.upperBound && links(index + 1, start: index) && isNameWord(index + 2)
        if words.isAgency(index) || isLinked { return true }
        if token.isAny(of: [.agent, .adjective]) || !token.facts.forms.isEmpty { return false }
        guard evidence.allowsName(index) else { return false }
        return token.shape == .upper || evidence.isKnown(index) || (next.map { acts($0) } ?? false)
    }

    /// 'Ann "Red" Hale': whether a name in marks follows.
    private func isNicknamed(_ index: Int, limit: Int) -> Bool {
        index + 1 < limit && document.quotation(at: index + 1) != nil
            && step(from: index + 1, start: index, limit: limit) != nil
    }

    /// Whether a token shows that the word before it is a name: a verb, an adverb before one, or "'s".
    private func acts(_ next: Token) -> Bool {
        let isCue = next.facts.forms.contains { document.lexicon.forms[$0].inflection != .progressive }
        return next.shape == .clitic || next.isAny(of: [.auxiliary, .verb, .adverb, .conjunction]) || isCue
            || next.isAny(of: .link) || next.shape == .comma || next.shape == .openBracket || next.shape == .colon
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
        if token.shape == .clitic { return possessed(end, start: start, limit: limit) }
        // "Hale & Brandt"
        let isAmpersand = token.shape == .symbol && document.bytes[token.start] == 0x26
        if isAmpersand, end + 1 < limit, isNameWord(end + 1) { return end + 2 }
        guard token.shape == .lower else { return nil }
        if token.isAny(of: .conjunction) {
            return partner(end, limit: limit) ?? secondTask(end, start: start, limit: limit)
        }
        var next = end + 1
        if token.isAny(of: .lowName) {
            while next < limit, tokens[next].shape == .lower, tokens[next].isAny(of: .lowName) { next += 1 }
            if next < limit, isNameWord(next) { return next + 1 }
        }
        // "Ambassador to Norland Ann Hale", "Senator from Norland Ann Hale"
        let isRoleBefore = tokens[end - 1].isAny(of: .role)
        if hasAcronym(behind: end + 1, limit: limit), token.isAny(of: .joiner) { return end + 2 }
        if links(end, start: start), next < limit, isNameWord(next) { return next + 1 }
        let isJoiner = token.isAny(of: .joiner) || isRoleBefore && (token.isAny(of: .link) || token.key == Self.to)
        let isOfBody = (start..<end).contains { tokens[$0].isAny(of: .body) }
        guard isJoiner, token.key != WordKey.the, isRoleBefore || isOfBody else { return nil }
        while next < limit, next - end < 3, tokens[next].isAny(of: .joiner), tokens[next].shape == .lower { next += 1 }
        return next < limit && isNameWord(next) && !tokens[end].isAny(of: .conjunction) ? next + 1 : nil
    }

    /// "Commission on Debates", "Citizens for Fair Rents": what a body's name goes on with.
    private func links(_ index: Int, start: Int) -> Bool {
        let before = tokens[index - 1]
        if Self.links.contains(tokens[index].key) { return before.isCapitalised && before.isAny(of: .body) }
        return tokens[index].key == Self.for && before.endsInS && index - 1 == start
            && !before.isAny(of: [.role, .rank, .title]) && before.facts.kinds == 0
    }

    /// "Transport for Norland (TfN)": the bracket tells that the words before it are one name.
    private func hasAcronym(behind word: Int, limit: Int) -> Bool {
        guard word + 3 < limit, isNameWord(word), tokens[word + 1].shape == .openBracket else { return false }
        return tokens[word + 2].isCapitalised && tokens[word + 3].shape == .closeBracket
    }

    /// "Farmers' Union", "St Anselm's": what follows an apostrophe within a name.
    private func possessed(_ clitic: Int, start: Int, limit: Int) -> Int? {
        let next = clitic + 1
        let isPlural = tokens[clitic].end - tokens[clitic].start < 2 || tokens[clitic - 1].isAny(of: .person)
        let words = (next..<min(limit, next + 4)).prefix { isNameWord($0) }
        let isBody = isPlural && words.contains { tokens[$0].isAny(of: .body) || tokens[$0].facts.kinds != 0 }
        if next < limit, isNameWord(next), isBody || tokens[clitic - 1].isAny(of: .rank) { return next + 1 }
        let isSaint = tokens[start].isAny(of: .place) && tokens[start].end - tokens[start].start < 4
        guard isSaint else { return nil }
        return next < limit && isNameWord(next) && tokens[next].isAny(of: .body) ? next + 1 : next
    }

    /// "Hale and Brandt Inc": the end of a firm's name that has partners in it.
    private func partner(_ and: Int, limit: Int) -> Int? {
        let words = (and + 1..<min(limit, and + 5)).prefix { isNameWord($0) || tokens[$0].shape == .clitic }
        return words.first { self.words.isLegalForm($0) && $0 > and + 1 }.map { $0 + 1 }
    }

    /// "Ministry for Water and Energy": one capitalised word or two behind "and", within the name of a body.
    private func secondTask(_ and: Int, start: Int, limit: Int) -> Int? {
        guard tokens[start].isAny(of: [.body, .role]) || tokens[and - 1].isAny(of: .abbreviation) else { return nil }
        guard (start..<and).contains(where: { tokens[$0].shape == .lower && tokens[$0].isAny(of: .joiner) }),
            and + 1 < limit, isNameWord(and + 1), !tokens[and + 1].isAny(of: [.title, .rank, .role, .body])
        else { return nil }
        return and + 2
    }

    // MARK: Titles, roles, names

    private func mention(_ run: Range<Int>, sentence: Range<Int>) -> NameMention? {
        // "The Water Minister, Ann Hale,": an office under its article is nobody's name.
        let isOffice = tokens[run.upperBound - 1].isAny(of: .role) && !tokens[run.upperBound - 1].isAny(of: .body)
        guard !isOffice || !hasArticle(run.lowerBound) else { return nil }
        let splitter = NameSplitter(words: words)
        let split = splitter.split(run)
        guard !split.name.isEmpty, split.name.count <= 12 else { return nil }
        guard split.name != run || !words.isPeople(run) else { return nil }
        var role = split.role
        if role == nil { role = splitter.roleBefore(run.lowerBound, sentence: sentence) }
        let before = run.lowerBound..<split.name.lowerBound
        let classes = (role.map(Array.init) ?? []) + Array(before)
        let gender = Gender(classes.reduce(into: WordClass()) { $0.formUnion(tokens[$1].facts.classes) })
        let isTitled = role != nil || !before.isEmpty
        return NameMention(
            name: branded(split.name),
            role: role.flatMap { RoleCleaner(document: document).cleaned($0) },
            gender: gender,
            sort: sort(split.name, isTitled: isTitled),
            isQuoted: document.isQuoted(split.name.lowerBound)
        )
    }

    /// "Karsk's said": a name that ends in "'s" of itself, for it is what speaks.
    private func branded(_ name: Range<Int>) -> Range<Int> {
        let end = name.upperBound
        guard end + 1 < tokens.count, tokens[end].shape == .clitic, Self.said.contains(tokens[end + 1].key) else {
            return name
        }
        return name.lowerBound..<end + 1
    }

    /// "spokesman for Northway Steel": what follows a role and its preposition is hardly a person.
    private func isObjectOfRole(_ start: Int) -> Bool {
        guard start > 1, tokens[start - 1].shape == .lower, tokens[start - 1].isAny(of: .link) else { return false }
        return tokens[start - 2].isAny(of: .role) || tokens[start - 2].isCapitalised
    }

    /// "the Velna Nature League": persons stand without an article, unless a role comes between.
    private func hasArticle(_ start: Int) -> Bool {
        start > 0 && tokens[start - 1].isAny(of: .determiner) && tokens[start - 1].shape != .upper
    }

    private func sort(_ name: Range<Int>, isTitled: Bool) -> NameMention.Sort {
        let words = name.filter { tokens[$0].isWord }
        let isBody = words.contains {
            tokens[$0].isAny(of: .body) || tokens[$0].isAny(of: .joiner) && !tokens[$0].isAny(of: .lowName)
        }
        if isBody, words.count > 1, !isTitled { return .body }
        if isTitled { return .person }
        if words.count > 1, isObjectOfRole(name.lowerBound) || hasArticle(name.lowerBound) { return .body }
        guard words.count > 1 else { return tokens[name.lowerBound].isAny(of: .body) ? .body : .loneWord }
        let isOdd = words.contains {
            tokens[$0].shape == .number || tokens[$0].isAny(of: .place) || !evidence.hasOnlyLetters($0)
        }
        return isOdd || words.count > 4 || tokens[words[0]].shape == .upper ? .body : .person
    }
}
