/// Finds which body "the company", "the ministry" or "the court" is.
struct BodyResolver {
    let document: Document
    /// How many mentions back a description can refer.
    private static let reach = 300
    /// How many words back something can have been introduced: "a paper seen by".
    private static let introduction = 400
    private static let articles = Set(["a", "an"].map { WordKey.of($0) })

    private var tokens: [Token] { document.tokens }

    /// The body that the noun at `head` stands for.
    ///
    /// - Parameters:
    ///   - head: the noun.
    ///   - roster: everybody and everything named.
    ///   - isPointed: whether "the" or "this" stands before, so that another word than the name's own may be used.
    ///   - actors: the entities that have said something so far.
    /// - Returns: the place of the entity in the roster.
    func body(for head: Int, in roster: Roster, isPointed: Bool, actors: Set<Int>) -> Int? {
        let noun = tokens[head]
        if let named = latest(before: head, in: roster, where: { bears($0, noun.key) }) { return named }
        guard isPointed, !isIntroduced(head) else { return nil }
        let kinds = noun.facts.kinds
        let isGeneric = noun.isAny(of: .generic)
        let near = roster.near(head, reach: Self.reach).filter { roster.entities[$0].canBeIt }
        let actor = near.last { place in
            let known = roster.entities[place].kinds
            return actors.contains(place) && (known & kinds != 0 || (known == 0 && isGeneric))
        }
        // "The paper" after a firm has spoken is still a paper; "the company" may be any sort of firm.
        let ofKind = near.last { roster.entities[$0].kinds & kinds != 0 }
        return kinds & 1 == 0 ? ofKind ?? actor : actor ?? ofKind
    }

    /// The body whose name ends in the noun at `head`, whatever lists say of it: "the exchange".
    func ending(in head: Int, _ roster: Roster) -> Int? {
        guard tokens[head].shape == .lower, !tokens[head].isAny(of: [.role, .person, .paper]) else { return nil }
        return latest(before: head, in: roster) { entity in
            entity.name.count > 1 && !entity.isSure && tokens[entity.name.upperBound - 1].key == tokens[head].key
        }
    }

    /// Whether a name holds the noun itself: "the ministry" and "Ministry of Works"; or has it for an apposition.
    private func bears(_ entity: Entity, _ key: UInt64) -> Bool {
        guard entity.isBody || entity.canBeIt else { return false }
        return entity.nouns.contains(key) || entity.name.contains { tokens[$0].key == key }
    }

    /// Whether the noun has been introduced without a name: "a government paper".
    private func isIntroduced(_ head: Int) -> Bool {
        let from = max(0, head - Self.introduction)
        let before = (from..<head).last { tokens[$0].key == tokens[head].key && tokens[$0].shape == .lower }
        guard let before else { return false }
        return (max(0, before - 3)..<before).contains { Self.articles.contains(tokens[$0].key) }
    }

    private func latest(before place: Int, in roster: Roster, where passes: (Entity) -> Bool) -> Int? {
        roster.near(place, reach: Self.reach).last { passes(roster.entities[$0]) }
    }
}
