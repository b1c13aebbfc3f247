/// Who is known to act in a sentence.
enum Actor: Equatable, Sendable {
    /// An entity of the roster.
    case named(Int)
    /// A person whom the text does not name: "a skipper".
    case unnamedPerson
    /// Something that the text does not name: "the court".
    case unnamedBody
}

/// A pronoun and whom it stands for.
struct Referent: Sendable {
    /// The token.
    let pronoun: Int
    /// The place in the roster.
    let person: Int
}

/// Finds whom a pronoun stands for.
struct PronounResolver {
    let document: Document
    let roster: Roster
    /// For each sentence the places of its mentions outside quotations.
    let mentionsOf: [[Int]]
    /// For each sentence who is known to act in it: the resolved source of a quote.
    let acting: [Int: Actor]
    /// For each sentence whom its pronouns stand for, as far as is known.
    let referents: [Int: [Referent]]
    /// How many sentences back a pronoun can refer.
    private static let memory = 10
    /// How far from its beginning a sentence's subject stands.
    private static let opening = 6

    /// The person that "he" or "she" at `index` stands for, by nearness, part in the sentence and what is known.
    func person(at index: Int) -> Int? {
        let gender = Gender(document.tokens[index].facts.classes.contains(.he) ? .male : .female)
        let sentence = Int(document.sentenceAt[index])
        var best: (doubt: Double, person: Int?)?
        for place in stride(from: sentence, through: max(0, sentence - Self.memory + 1), by: -1) {
            let distance = Double(sentence - place) * Doubt.sentence
            if let best, best.doubt <= distance - Doubt.sentence { break }
            let candidates = [
                actor(in: place, before: sentence, gender), unnamed(in: place, before: index, gender),
                referent(in: place, before: index, gender), person(in: place, before: index, gender),
            ]
            for found in candidates {
                guard let found, distance + found.doubt < best?.doubt ?? .infinity else { continue }
                best = (distance + found.doubt, found.person)
            }
            if place < sentence, acting[place] == .unnamedPerson { break }
        }
        return best?.person
    }

    /// How much speaks against somebody: far away, not the subject, not certainly a person, of unknown gender.
    private enum Doubt {
        static let sentence = 2.0
        static let object = 1.5
        static let unsure = 0.75
        static let gender = 1.25
        static let later = 0.25
        /// Who spoke last is likelier than who was only named.
        static let actor = -0.5
        /// Whom the same pronoun stood for.
        static let referent = 0.5
    }

    /// Who spoke in an earlier sentence; nobody where that is somebody whom the text does not name.
    private func actor(in place: Int, before sentence: Int, _ gender: Gender) -> (doubt: Double, person: Int?)? {
        guard place < sentence else { return nil }
        switch acting[place] {
        case .named(let person): return fits(person, gender) ? (Doubt.actor, person) : nil
        case .unnamedPerson: return (Doubt.actor, nil)
        default: return nil
        }
    }

    /// Whom a pronoun of the same gender stands for in an earlier sentence, or before in this one.
    private func referent(in place: Int, before index: Int, _ gender: Gender) -> (doubt: Double, person: Int?)? {
        let fitting = referents[place]?.last { $0.pronoun < index && roster.entities[$0.person].gender == gender }
        return fitting.map { (Doubt.referent, $0.person) }
    }

    /// "My mother", "The woman": somebody of that gender whom a sentence begins with, and does not name.
    private func unnamed(in place: Int, before index: Int, _ gender: Gender) -> (doubt: Double, person: Int?)? {
        let opening = document.sentences[place].tokens.prefix(Self.opening).filter { $0 < index }
        let noun = opening.first { noun in
            let token = document.tokens[noun]
            return token.shape == .lower && token.isAny(of: .person) && !token.isAny(of: .role)
                && Gender(token.facts.classes) == gender && !document.isQuoted(noun)
        }
        guard let noun, !mentionsOf[place].contains(where: { roster.mentions[$0].name.lowerBound < noun + 4 }) else {
            return nil
        }
        return (Doubt.later, nil)
    }

    /// The likeliest of those named in one sentence.
    private func person(in sentence: Int, before index: Int, _ gender: Gender) -> (doubt: Double, person: Int?)? {
        var best: (doubt: Double, person: Int?)?
        for place in mentionsOf[sentence].prefix(24) {
            guard roster.mentions[place].name.lowerBound < index, fits(roster.mentioned[place], gender) else {
                continue
            }
            let entity = roster.entities[roster.mentioned[place]]
            let doubt =
                (isSubject(place) ? 0 : Doubt.object) + (entity.isSure ? 0 : Doubt.unsure)
                + (entity.gender == gender ? 0 : Doubt.gender) + (best == nil ? 0 : Doubt.later)
            if doubt < best?.doubt ?? .infinity { best = (doubt, roster.mentioned[place]) }
        }
        return best
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

    /// Whether a verb follows the mention, possibly behind an apposition or adverb, and no preposition leads to it.
    private func isSubject(_ place: Int) -> Bool {
        let mention = roster.mentions[place]
        var end = mention.name.upperBound
        while end < document.tokens.count, document.tokens[end].isAny(of: .adverb) || document.ends(end, in: "ly") {
            end += 1
        }
        guard end < document.tokens.count, !isGoverned(mention) else { return false }
        let token = document.tokens[end]
        return token.isAny(of: [.auxiliary, .verb]) || !token.facts.forms.isEmpty || token.shape == .comma
            || document.ends(end, in: "ed")
    }

    /// "by former minister Ann Hale": whether a preposition stands before the name or the role in front of it.
    private func isGoverned(_ mention: NameMention) -> Bool {
        var start = mention.role?.lowerBound ?? mention.name.lowerBound
        while start > 0, document.tokens[start - 1].isAny(of: [.determiner, .title, .adjective]) { start -= 1 }
        guard start > 0 else { return false }
        let before = document.tokens[start - 1]
        return before.shape == .lower && before.isAny(of: .preposition)
    }

    private func fits(_ place: Int, _ gender: Gender) -> Bool {
        let entity = roster.entities[place]
        return entity.canBeHeOrShe && (entity.gender == .unknown || entity.gender == gender)
    }
}
