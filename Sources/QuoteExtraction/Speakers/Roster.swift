/// Everybody and everything named in one article, with all mentions of one gathered in one entity.
struct Roster: Sendable {
    private(set) var entities: [Entity] = []
    /// The entity that each mention names, in the order of `mentions`.
    private(set) var mentioned: [Int] = []
    /// Persons by the nouns of their roles, in order of appearance.
    private(set) var holders: [UInt64: [Int]] = [:]
    /// The names as found.
    let mentions: [NameMention]
    private var index: NameIndex
    private let document: Document
    /// How many bearers of one name are told apart.
    private static let memory = 32

    /// Gathers the names of `document`.
    init(document: Document) {
        self.document = document
        mentions = NameFinder.mentions(in: document)
        index = NameIndex(document: document, mentions: mentions)
        mentioned = [Int](repeating: -1, count: mentions.count)
        for place in mentions.indices where mentions[place].name.count > 1 && mentions[place].sort != .loneWord {
            mentioned[place] = takeFull(mentions[place])
        }
        for place in mentions.indices {
            if mentioned[place] < 0 { mentioned[place] = takeShort(mentions[place]) }
            learn(place)
        }
    }

    /// Adds a vote that a pronoun casts for an entity's gender.
    mutating func vote(_ gender: Gender, for entity: Int) {
        entities[entity].vote(gender, weight: 1)
    }

    /// The entities of the mentions before token `place`, the nearest last, and no more than `reach` of them.
    func near(_ place: Int, reach: Int) -> ArraySlice<Int> {
        var low = 0
        var high = mentions.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].name.lowerBound < place { low = middle + 1 } else { high = middle }
        }
        return mentioned[max(0, low - reach)..<low]
    }

    // MARK: Gathering

    private mutating func takeFull(_ mention: NameMention) -> Int {
        if let known = index.bearer(of: mention) {
            if isFuller(mention, than: entities[known]) { entities[known].name = mention.name }
            return known
        }
        let place = add(mention)
        index.add(place, mention)
        entities[place].vote(gender(around: mention.name))
        return place
    }

    /// What nouns beside a name tell: "his wife, Ann Hale", "first lady Ann Hale".
    private func gender(around name: Range<Int>) -> Gender {
        var before = name.lowerBound - 1
        if before > 0, document.tokens[before].shape == .comma { before -= 1 }
        guard before >= 0, document.tokens[before].shape == .lower else { return .unknown }
        return Gender(document.tokens[before].facts.classes)
    }

    /// Whether a mention shows more of a person's name than is known; in quotations names are made fun of.
    private func isFuller(_ mention: NameMention, than entity: Entity) -> Bool {
        mention.name.count > entity.name.count && mention.sort == .person && !entity.isBody && !mention.isQuoted
            && !isJunior(mention.name)
    }

    private mutating func takeShort(_ mention: NameMention) -> Int {
        if let place = bearer(of: mention) { return place }
        let place = add(mention)
        index.addWord(place, mention)
        return place
    }

    private mutating func add(_ mention: NameMention) -> Int {
        let isPerson = mention.sort == .person
        entities.append(Entity(name: mention.name, isPerson: isPerson, isBody: mention.sort == .body))
        return entities.count - 1
    }

    /// Who is meant by one word: a bearer of that surname, be he named in full only later, or else somebody or
    /// something already named whose name begins with it.
    private func bearer(of mention: NameMention) -> Int? {
        let surnames = index.bearers(ofSurname: mention).suffix(Self.memory).filter { fits(entities[$0], mention) }
        if let known = prominent(among: surnames) { return known }
        if let later = surnames.first { return later }
        // "Mr. Howard" is nobody's first name.
        guard mention.sort == .loneWord else { return nil }
        let first = index.bearers(ofFirstWord: mention).suffix(Self.memory).filter { fits(entities[$0], mention) }
        return prominent(among: first)
    }

    /// Of those already mentioned the last one, unless another is spoken of far more.
    private func prominent(among candidates: [Int]) -> Int? {
        let known = candidates.filter { !entities[$0].mentions.isEmpty }
        guard let last = known.max(by: { (entities[$0].mentions.last ?? 0) < (entities[$1].mentions.last ?? 0) }),
            let most = known.max(by: { entities[$0].mentions.count < entities[$1].mentions.count })
        else { return nil }
        return entities[most].mentions.count > 2 * entities[last].mentions.count ? most : last
    }

    /// The token of an entity's name that other mentions repeat.
    func surname(of place: Int) -> Int {
        entities[place].name.last { document.tokens[$0].isCapitalised && !document.tokens[$0].isAny(of: .abbreviation) }
            ?? entities[place].name.lowerBound
    }

    /// Whom the word with this key stands for where it is no mention of its own: the last one named before `place`.
    func bearer(ofWord key: UInt64, before place: Int) -> Int? {
        index.bearers(ofWord: key).suffix(Self.memory).filter { (entities[$0].mentions.first ?? place) < place }
            .max { (entities[$0].mentions.last ?? 0) < (entities[$1].mentions.last ?? 0) }
    }

    private func fits(_ entity: Entity, _ mention: NameMention) -> Bool {
        if mention.sort == .person, entity.isBody { return false }
        switch (entity.gender, mention.gender) {
        case (.male, .female), (.female, .male): return false
        default: return true
        }
    }

    private mutating func learn(_ number: Int) {
        let mention = mentions[number]
        let place = mentioned[number]
        entities[place].mentions.append(mention.name.lowerBound)
        entities[place].vote(mention.gender)
        weigh(mention, place)
        guard let role = mention.role ?? apposedRole(number), !entities[place].isBody, !isAcronym(mention) else {
            return
        }
        give(role, to: place, isApposed: mention.role == nil)
    }

    /// Adds what stands around a mention to what is known of its bearer.
    private mutating func weigh(_ mention: NameMention, _ place: Int) {
        let setting = MentionSetting(document: document, name: mention.name)
        for index in mention.name { entities[place].kinds |= document.tokens[index].facts.kinds }
        let isSurname =
            mention.name.count == 1 && entities[place].name.count > 1
            && entities[place].isPerson && entities[place].kinds == 0
        if mention.sort == .person && (mention.gender != .unknown || mention.name.count == 1) || setting.isPersonal
            || isSurname && index.isSurname(mention, of: entities[place].name)
        {
            entities[place].isSure = entities[place].isSure || !entities[place].isBody
        }
        if setting.isLocative { entities[place].placeVotes += 1 }
        guard let noun = setting.bodyNoun, !entities[place].isSure else { return }
        entities[place].nouns.insert(document.tokens[noun].key)
        entities[place].kinds |= document.tokens[noun].facts.kinds
        entities[place].isBody = true
    }

    /// Adds a role; `isApposed` where it is printed apart from the name, so that its gender has not been counted.
    ///
    /// It is `isInferred` where it stands in another sentence than the name.
    mutating func give(_ role: Range<Int>, to place: Int, isApposed: Bool, isInferred: Bool = false) {
        entities[place].isPerson = true
        entities[place].isSure = true
        if entities[place].roles.count < Self.memory {
            entities[place].roles.append(role)
            if isInferred { entities[place].inferredRoles += 1 }
        }
        if isBetter(role, than: entities[place].role) { entities[place].role = role }
        for index in role where document.tokens[index].isAny(of: [.role, .rank, .kin]) {
            if entities[place].roleWords.insert(document.tokens[index].key).inserted {
                holders[document.tokens[index].key, default: []].append(place)
            }
            if isApposed { entities[place].vote(Gender(document.tokens[index].facts.classes)) }
        }
    }

    /// Whether a role tells more than the one known: "head of the agency" than "head", any than "brother".
    private func isBetter(_ role: Range<Int>, than known: Range<Int>?) -> Bool {
        if isKin(role) { return false }
        guard let known else { return true }
        guard known.count == 1, role.count > 1 else { return false }
        return role.contains { document.tokens[$0].key == document.tokens[known.lowerBound].key }
            || RoleCleaner.isWeak(document.tokens[known.lowerBound].key)
    }

    private func isKin(_ role: Range<Int>) -> Bool {
        document.tokens[document.head(of: role)].isAny(of: .kin)
    }

    /// "PBS" in "broadcaster PBS": capitals alone are hardly a person.
    private func isAcronym(_ mention: NameMention) -> Bool {
        mention.name.count == 1 && document.tokens[mention.name.lowerBound].shape == .upper
            && document.tokens[mention.name.lowerBound].end - document.tokens[mention.name.lowerBound].start < 6
    }

    private func apposedRole(_ number: Int) -> Range<Int>? {
        let mention = mentions[number]
        guard let limit = document.sentence(at: mention.name.lowerBound)?.tokens else { return nil }
        // "In Larkstead, the mayor said": a place has no role.
        guard !MentionSetting(document: document, name: mention.name).isLocative else { return nil }
        let cleaner = RoleCleaner(document: document)
        let end = mention.name.upperBound
        if end < limit.upperBound, let role = cleaner.apposed(behind: end, limit: limit.upperBound) {
            return isAnothers(role, than: number) ? nil : role
        }
        let predicate = PredicateRole(document: document, limit: limit.upperBound)
        if mention.sort != .body, let role = predicate.role(behind: end) { return role }
        return roleBefore(mention, floor: limit.lowerBound, limit: limit.upperBound)
    }

    /// "NPR, former mayor Ann Hale": the role belongs to the name that follows it.
    private func isAnothers(_ role: Range<Int>, than number: Int) -> Bool {
        guard number + 1 < mentions.count, let next = mentions[number + 1].role else { return false }
        return next.overlaps(role) && mentions[number + 1].name.lowerBound < role.upperBound + 1
    }

    /// The role that stands before a comma and the name: "his lawyer, Ann Hale".
    private func roleBefore(_ mention: NameMention, floor: Int, limit: Int) -> Range<Int>? {
        var comma = mention.name.lowerBound - 1
        while comma > floor, document.tokens[comma].isAny(of: .title) { comma -= 1 }
        guard comma > floor, document.tokens[comma].shape == .comma else { return nil }
        let end = mention.name.upperBound
        guard end >= limit || !document.tokens[end].isWord, mention.sort == .person else { return nil }
        let reader = PhraseBefore(document: document, floor: floor)
        guard let phrase = reader.phrase(endingAt: comma - 1, joinsWithAnd: false) else { return nil }
        let isRole = document.tokens[document.head(of: phrase)].isAny(of: [.role, .kin])
        let isOwned = phrase.contains { document.tokens[$0].shape == .clitic }
        return isRole && (isOwned || document.tokens[phrase.lowerBound].isAny(of: .determiner))
            ? RoleCleaner(document: document).cleaned(phrase) : nil
    }

    /// Whether a name ends in "Jr." or the like, which another bearer of the name may lack.
    private func isJunior(_ name: Range<Int>) -> Bool {
        document.tokens[name.upperBound - 1].isAny(of: .abbreviation)
    }
}
