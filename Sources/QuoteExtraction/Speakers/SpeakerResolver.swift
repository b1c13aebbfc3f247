/// Finds whom a source refers to: "Hale", "she", "the minister" → Ann Hale.
struct SpeakerResolver {
    private let document: Document
    /// Everybody named, with what the pronouns tell.
    private(set) var roster: Roster
    /// For each sentence the places of its mentions outside quotations.
    private var mentionsOf: [[Int]]
    /// For each token the place of the mention that it is part of, or -1.
    private var mentionAt: [Int32]
    /// For each sentence who is known to act in it: the resolved source of a quote.
    private var acting: [Int: Int] = [:]
    /// How many sentences back a pronoun can refer.
    private static let memory = 10
    /// How many mentions back a description can refer.
    private static let reach = 300
    private static let the = WordKey.of("the")
    private static let this = WordKey.of("this")

    /// A resolver for one article.
    init(document: Document) {
        self.document = document
        roster = Roster(document: document)
        mentionsOf = [[Int]](repeating: [], count: document.sentences.count)
        mentionAt = [Int32](repeating: -1, count: document.tokens.count)
        for (place, mention) in roster.mentions.enumerated() {
            for index in mention.name { mentionAt[index] = Int32(place) }
            guard !mention.isQuoted else { continue }
            mentionsOf[Int(document.sentenceAt[mention.name.lowerBound])].append(place)
        }
        GenderEvidence(document: document).collect(into: &roster, mentionsOf: mentionsOf)
    }

    /// Name and role of whom `source` refers to; call it for one source after another, in text order.
    ///
    /// - Parameter source: the source of a quote.
    /// - Returns: the full name and the role, as ranges of tokens; `nil` where the article does not name anybody.
    mutating func speaker(of source: NounPhrase) -> (name: Range<Int>, role: Range<Int>?)? {
        if let body = namedBody(source.core) { return (body, nil) }
        guard let place = entity(of: source) else { return nil }
        let head = document.tokens[document.head(of: source.core)]
        if head.isAny(of: [.he, .she]) { roster.vote(head.isAny(of: .he) ? .male : .female, for: place) }
        acting[Int(document.sentenceAt[source.core.lowerBound])] = place
        let entity = roster.entities[place]
        return (entity.name, entity.role)
    }

    private func entity(of source: NounPhrase) -> Int? {
        let head = document.head(of: source.core)
        let token = document.tokens[head]
        if token.end - token.start == 1 { return nil }
        if token.isAny(of: .personal), token.shape != .upper { return pronoun(head) }
        if token.isAny(of: .it) { return latestBody(before: head, key: nil) }
        if token.isAny(of: .relative) { return antecedent(of: head) }
        if let named = entity(at: head) { return named }
        if let apposed = apposed(to: source) { return apposed }
        return described(head, in: source.core)
    }

    // MARK: Names

    /// The entity whose name covers token `index`, quoted or not.
    private func entity(at index: Int) -> Int? {
        guard index >= 0, index < document.tokens.count, mentionAt[index] >= 0 else { return nil }
        return roster.mentioned[Int(mentionAt[index])]
    }

    /// "his lawyer, Ann Hale,": the name that an apposition gives.
    private func apposed(to source: NounPhrase) -> Int? {
        let next = source.core.upperBound + 1
        guard source.range.contains(next), let place = entity(at: next) else { return nil }
        return roster.entities[place].isPerson ? place : nil
    }

    /// "who": the name right before it.
    private func antecedent(of relative: Int) -> Int? {
        entity(at: relative - 1) ?? entity(at: relative - 2)
    }

    // MARK: Descriptions

    /// "the minister": somebody whose printed role has that word; "the ministry": a body of that name.
    private func described(_ head: Int, in core: Range<Int>) -> Int? {
        let token = document.tokens[head]
        let first = document.tokens[core.lowerBound]
        let isDefinite = first.isAny(of: .determiner) && !isIndefinite(first)
        if token.isAny(of: [.role, .rank]), isDefinite || token.isCapitalised {
            return holder(of: token.key, before: head)
        }
        guard token.isAny(of: .body), isDefinite || core.count == 1 else { return nil }
        if let body = latestBody(before: head, key: token.key) { return body }
        let isPointed = first.key == Self.the || first.key == Self.this
        return isPointed && token.isAny(of: .generic) ? latestBody(before: head, key: nil) : nil
    }

    /// "The Larkstead council": a body that is named by what stands before a common noun.
    private func namedBody(_ core: Range<Int>) -> Range<Int>? {
        let head = document.head(of: core)
        let token = document.tokens[head]
        guard token.shape == .lower, token.isAny(of: .body) else { return nil }
        let start = document.tokens[core.lowerBound].isAny(of: .determiner) ? core.lowerBound + 1 : core.lowerBound
        guard start < head, document.tokens[start].isCapitalised else { return nil }
        let isPlain = (start..<head).allSatisfy { document.tokens[$0].isWord && !document.tokens[$0].isAny(of: .clock) }
        return isPlain ? start..<head + 1 : nil
    }

    private func isIndefinite(_ token: Token) -> Bool {
        // "a", "an", "some", "any", "each", "every", "another": nobody in particular.
        let length = token.end - token.start
        let byte = document.bytes[token.start] | 0x20
        return byte == 0x61 && !(length == 3 && document.bytes[token.start + 2] | 0x20 == 0x6c) || byte == 0x65
            || (byte == 0x73 && length == 4)
    }

    private func holder(of role: UInt64, before place: Int) -> Int? {
        latest(before: place) { $0.roleWords.contains(role) } ?? roster.holders[role]?.first
    }

    private func latestBody(before place: Int, key: UInt64?) -> Int? {
        latest(before: place) { entity in
            guard entity.isBody || (key == nil && !entity.isPerson) else { return false }
            return key.map { key in entity.name.contains { document.tokens[$0].key == key } } ?? true
        }
    }

    /// The entity mentioned last before token `place` that passes a test; the search goes back a bounded way.
    private func latest(before place: Int, where passes: (Entity) -> Bool) -> Int? {
        var low = 0
        var high = roster.mentions.count
        while low < high {
            let middle = (low + high) / 2
            if roster.mentions[middle].name.lowerBound < place { low = middle + 1 } else { high = middle }
        }
        let near = roster.mentioned[max(0, low - Self.reach)..<low]
        return near.last { passes(roster.entities[$0]) }
    }

    // MARK: Pronouns

    /// The person that "he" or "she" stands for: who acted last, or the first one named in the sentences before.
    private func pronoun(_ index: Int) -> Int? {
        let token = document.tokens[index]
        if token.isAny(of: .they) { return onlyPerson(before: index) }
        let gender = Gender(token.isAny(of: .he) ? .male : .female)
        let sentence = Int(document.sentenceAt[index])
        for back in 0..<min(Self.memory, sentence + 1) {
            let place = sentence - back
            if back > 0, let actor = acting[place], fits(actor, gender) { return actor }
            let candidates = mentionsOf[place].prefix(24).filter { roster.mentions[$0].name.lowerBound < index }
            if let found = candidates.first(where: { isSubject($0) && fits(roster.mentioned[$0], gender) })
                ?? candidates.first(where: { fits(roster.mentioned[$0], gender) })
            {
                return roster.mentioned[found]
            }
        }
        return nil
    }

    /// Whether a verb follows the mention, possibly behind an apposition.
    private func isSubject(_ place: Int) -> Bool {
        let end = roster.mentions[place].name.upperBound
        guard end < document.tokens.count else { return false }
        let token = document.tokens[end]
        return token.isAny(of: [.auxiliary, .verb]) || !token.facts.forms.isEmpty || token.shape == .comma
    }

    private func fits(_ place: Int, _ gender: Gender) -> Bool {
        let entity = roster.entities[place]
        guard !entity.isBody, entity.isPerson || entity.gender == gender else { return false }
        return entity.gender == .unknown || entity.gender == gender
    }

    private func onlyPerson(before index: Int) -> Int? {
        let persons = roster.entities.indices.lazy.filter { roster.entities[$0].isPerson }.prefix(2)
        guard let person = persons.first, persons.count == 1 else { return nil }
        return (roster.entities[person].mentions.first ?? index) < index ? person : nil
    }
}
