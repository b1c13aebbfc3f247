/// Everybody and everything named in one article, with all mentions of one gathered in one entity.
struct Roster: Sendable {
    private(set) var entities: [Entity] = []
    /// The entity that each mention names, in the order of `mentions`.
    private(set) var mentioned: [Int] = []
    /// Persons by the nouns of their roles, in order of appearance.
    private(set) var holders: [UInt64: [Int]] = [:]
    /// The names as found.
    let mentions: [NameMention]
    /// Names of persons by first and last word.
    private var full: [UInt64: Int] = [:]
    /// Entities by any one word of their names that can stand for them, in order of appearance.
    private var short: [UInt64: [Int]] = [:]
    private let document: Document
    /// How many bearers of one name are told apart.
    private static let memory = 32

    /// Gathers the names of `document`.
    init(document: Document) {
        self.document = document
        mentions = NameFinder.mentions(in: document)
        mentioned = [Int](repeating: -1, count: mentions.count)
        for place in mentions.indices where mentions[place].name.count > 1 && mentions[place].sort != .loneWord {
            mentioned[place] = takeFull(mentions[place])
        }
        for place in mentions.indices {
            if mentioned[place] < 0 { mentioned[place] = takeShort(mentions[place]) }
            learn(mentions[place], by: mentioned[place])
        }
    }

    /// Adds a vote that a pronoun casts for an entity's gender.
    mutating func vote(_ gender: Gender, for entity: Int) {
        entities[entity].vote(gender, weight: 1)
    }

    // MARK: Gathering

    private mutating func takeFull(_ mention: NameMention) -> Int {
        let ends = edges(of: mention.name)
        let key = mention.sort == .body ? nameKey(mention.name) : ends.first &* 31 &+ ends.last
        if let known = full[key] {
            if mention.name.count > entities[known].name.count, mention.sort == .person {
                entities[known].name = mention.name
            }
            return known
        }
        let place = add(mention)
        full[key] = place
        short[ends.last, default: []].append(place)
        if ends.first != ends.last { short[ends.first, default: []].append(place) }
        if let acronym = acronym(behind: mention.name) { short[acronym, default: []].append(place) }
        return place
    }

    private mutating func takeShort(_ mention: NameMention) -> Int {
        let key = edges(of: mention.name).last
        if let place = nearest(of: short[key] ?? [], to: mention) { return place }
        let place = add(mention)
        short[key, default: []].append(place)
        return place
    }

    private mutating func add(_ mention: NameMention) -> Int {
        let isPerson = mention.sort == .person
        entities.append(Entity(name: mention.name, isPerson: isPerson, isBody: mention.sort == .body))
        return entities.count - 1
    }

    /// Among bearers of a surname the one last mentioned whose gender fits, else the first to come.
    private func nearest(of candidates: [Int], to mention: NameMention) -> Int? {
        let fitting = candidates.suffix(Self.memory).filter { fits(entities[$0], mention) }
        let before = fitting.filter { entities[$0].mentions.last.map { $0 < mention.name.lowerBound } ?? false }
        return before.max { (entities[$0].mentions.last ?? 0) < (entities[$1].mentions.last ?? 0) } ?? fitting.first
    }

    private func fits(_ entity: Entity, _ mention: NameMention) -> Bool {
        if mention.sort == .person, entity.isBody { return false }
        switch (entity.gender, mention.gender) {
        case (.male, .female), (.female, .male): return false
        default: return true
        }
    }

    private mutating func learn(_ mention: NameMention, by place: Int) {
        entities[place].mentions.append(mention.name.lowerBound)
        entities[place].vote(mention.gender)
        let role = mention.role ?? apposedRole(mention)
        guard let role, !entities[place].isBody else { return }
        entities[place].isPerson = true
        if entities[place].role == nil { entities[place].role = role }
        for index in role where document.tokens[index].isAny(of: [.role, .rank]) {
            if entities[place].roleWords.insert(document.tokens[index].key).inserted {
                holders[document.tokens[index].key, default: []].append(place)
            }
            if mention.role == nil { entities[place].vote(Gender(document.tokens[index].facts.classes)) }
        }
    }

    private func apposedRole(_ mention: NameMention) -> Range<Int>? {
        guard let limit = document.sentence(at: mention.name.lowerBound)?.tokens else { return nil }
        let cleaner = RoleCleaner(document: document)
        let end = mention.name.upperBound
        if end < limit.upperBound, let role = cleaner.apposed(behind: end, limit: limit.upperBound) { return role }
        // "his lawyer, Ann Hale,"
        let comma = mention.name.lowerBound - 1
        guard comma > limit.lowerBound, document.tokens[comma].shape == .comma else { return nil }
        guard end >= limit.upperBound || !document.tokens[end].isWord, mention.sort == .person else { return nil }
        let reader = PhraseBefore(document: document, floor: limit.lowerBound)
        guard let phrase = reader.phrase(endingAt: comma - 1, joinsWithAnd: false) else { return nil }
        let isRole = document.tokens[document.head(of: phrase)].isAny(of: .role)
        let isOwned = phrase.contains { document.tokens[$0].shape == .clitic }
        return isRole && (isOwned || document.tokens[phrase.lowerBound].isAny(of: .determiner))
            ? cleaner.cleaned(phrase) : nil
    }

    // MARK: Keys

    /// The keys of the first and the last word that tell one name from another; "Jr." does not.
    private func edges(of name: Range<Int>) -> (first: UInt64, last: UInt64) {
        let words = name.filter { document.tokens[$0].isCapitalised }
        let last = words.last { !document.tokens[$0].isAny(of: .abbreviation) } ?? words.last ?? name.lowerBound
        return (document.tokens[words.first ?? name.lowerBound].key, document.tokens[last].key)
    }

    private func nameKey(_ name: Range<Int>) -> UInt64 {
        name.reduce(7) { $0 &* 1_000_003 &+ document.tokens[$1].key }
    }

    /// The key of "OIC" in "Organisation of Island Councils (OIC)".
    private func acronym(behind name: Range<Int>) -> UInt64? {
        let end = name.upperBound
        guard end + 2 < document.tokens.count, document.tokens[end].shape == .openBracket else { return nil }
        guard document.tokens[end + 1].shape == .upper, document.tokens[end + 2].shape == .closeBracket else {
            return nil
        }
        let initial = document.bytes[document.tokens[name.lowerBound].start]
        return document.bytes[document.tokens[end + 1].start] == initial ? document.tokens[end + 1].key : nil
    }
}
