/// Who is known to act in a sentence.
enum Actor: Equatable, Sendable {
    /// An entity of the roster.
    case named(Int)
    /// A person whom the text does not name: "a skipper".
    case unnamedPerson
    /// Something that the text does not name: "the court".
    case unnamedBody
}

/// Finds whom a pronoun stands for.
struct PronounResolver {
    let document: Document
    let roster: Roster
    /// For each sentence the places of its mentions outside quotations.
    let mentionsOf: [[Int]]
    /// For each sentence who is known to act in it: the resolved source of a quote.
    let acting: [Int: Actor]
    /// How many sentences back a pronoun can refer.
    private static let memory = 10

    /// The person that "he" or "she" at `index` stands for: who acted last, or the first one named before.
    func person(at index: Int) -> Int? {
        let gender = Gender(document.tokens[index].facts.classes.contains(.he) ? .male : .female)
        let sentence = Int(document.sentenceAt[index])
        for place in stride(from: sentence, through: max(0, sentence - Self.memory + 1), by: -1) {
            let actor = place < sentence ? acting[place] : nil
            if case .named(let person) = actor, fits(person, gender) { return person }
            if let found = person(in: place, before: index, gender) { return found }
            if actor == .unnamedPerson { return nil }
        }
        return nil
    }

    /// Among those named in one sentence: a certain person before a likely one, a subject before an object.
    private func person(in sentence: Int, before index: Int, _ gender: Gender) -> Int? {
        let fitting = mentionsOf[sentence].prefix(24).filter {
            roster.mentions[$0].name.lowerBound < index && fits(roster.mentioned[$0], gender)
        }
        let sure = fitting.filter { roster.entities[roster.mentioned[$0]].isSure }
        let found = sure.first(where: isSubject) ?? sure.first ?? fitting.first(where: isSubject) ?? fitting.first
        return found.map { roster.mentioned[$0] }
    }

    /// The body that "it" or "they" at `index` stands for: who spoke last, or the subject of the sentence before.
    ///
    /// - Parameters:
    ///   - index: the pronoun.
    ///   - isSpeaker: whether only a body will do that has just spoken, since "they" may be any people.
    /// - Returns: the place of the entity in the roster.
    func body(at index: Int, isSpeaker: Bool) -> Int? {
        let sentence = Int(document.sentenceAt[index])
        for place in stride(from: sentence - 1, through: max(0, sentence - 3), by: -1) {
            switch acting[place] {
            case .named(let body): return roster.entities[body].canBeHeOrShe ? nil : body
            case .unnamedBody, .unnamedPerson: return nil
            case nil: break
            }
            guard place == sentence - 1, !isSpeaker else { continue }
            let bodies = mentionsOf[place].prefix(8).filter { roster.entities[roster.mentioned[$0]].canBeIt }
            if let found = bodies.first(where: isSubject) { return roster.mentioned[found] }
        }
        return nil
    }

    /// The person that "they" stands for where the article names nobody and nothing else.
    func onlyPerson(before index: Int) -> Int? {
        guard roster.entities.count == 1, let only = roster.entities.first, only.canBeHeOrShe else { return nil }
        return (only.mentions.first ?? index) < index ? 0 : nil
    }

    /// Whether a verb follows the mention, possibly behind an apposition.
    private func isSubject(_ place: Int) -> Bool {
        let mention = roster.mentions[place]
        let end = mention.name.upperBound
        guard end < document.tokens.count else { return false }
        let before = mention.name.lowerBound > 0 ? document.tokens[mention.name.lowerBound - 1] : nil
        if mention.role == nil, let before, before.shape == .lower, before.isAny(of: .preposition) { return false }
        let token = document.tokens[end]
        return token.isAny(of: [.auxiliary, .verb]) || !token.facts.forms.isEmpty || token.shape == .comma
            || document.ends(end, in: "ed")
    }

    private func fits(_ place: Int, _ gender: Gender) -> Bool {
        let entity = roster.entities[place]
        return entity.canBeHeOrShe && (entity.gender == .unknown || entity.gender == gender)
    }
}
