/// Finds who "the deputy mayor" is among those whose roles the article prints, or whom it has just spoken of.
struct RoleHolder {
    let document: Document
    private static let former = Set(["former", "ex", "outgoing", "late", "retired"].map { WordKey.of($0) })
    private static let fresh = Set(["new", "acting", "incoming", "current"].map { WordKey.of($0) })
    private static let second = Set(["deputy", "vice", "assistant", "associate"].map { WordKey.of($0) })

    private var tokens: [Token] { document.tokens }

    /// The holder of the role that `core` describes, whose head is token `head`; former holders only where asked for.
    func holder(of head: Int, in core: Range<Int>, _ roster: Roster, evenFormer: Bool = false) -> Int? {
        let wanted = Set((core.lowerBound..<head).map { tokens[$0].key })
        let known = roster.holders[tokens[head].key] ?? []
        let graded = known.suffix(32).compactMap { place in
            grade(roster.entities[place], tokens[head].key, wanted).flatMap { grade in
                grade > 0 || evenFormer ? (place: place, grade: grade) : nil
            }
        }
        return graded.max { ($0.grade, latest(roster, $0.place, head)) < ($1.grade, latest(roster, $1.place, head)) }?
            .place
    }

    /// How well the roles of an entity fit; `nil` where they contradict.
    private func grade(_ entity: Entity, _ role: UInt64, _ wanted: Set<UInt64>) -> Int? {
        entity.roles.compactMap { range in
            let words = Set(range.map { tokens[$0].key })
            return words.contains(role) ? grade(words, wanted) : nil
        }.max()
    }

    private func grade(_ words: Set<UInt64>, _ wanted: Set<UInt64>) -> Int? {
        if words.isDisjoint(with: Self.second) != wanted.isDisjoint(with: Self.second) { return nil }
        let (party, asked) = (NameWords.parties(words), NameWords.parties(wanted))
        if !party.isEmpty, !asked.isEmpty, party.isDisjoint(with: asked) { return nil }
        let wasFormer = !words.isDisjoint(with: Self.former)
        let isFormer = !wanted.isDisjoint(with: Self.former)
        if wasFormer, !isFormer { return wanted.isDisjoint(with: Self.fresh) ? 0 : nil }
        return words.intersection(wanted).count * 2 + (wasFormer == isFormer ? 3 : 1)
    }

    /// Where an entity was mentioned last before token `before`, or -1; by bisection.
    private func latest(_ roster: Roster, _ place: Int, _ before: Int) -> Int {
        let mentions = roster.entities[place].mentions
        var low = 0
        var high = mentions.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle] < before { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? mentions[low - 1] : -1
    }

    // MARK: Roles that no name carries

    /// Whether somebody without a printed role, or with a kindred one, can be meant: "hydrology" and "the hydrologist".
    func canBe(_ entity: Entity, the head: Int) -> Bool {
        guard entity.canBeHeOrShe else { return false }
        return entity.roles.count == entity.inferredRoles
            || entity.roles.contains { range in range.contains { areKindred($0, head) } }
    }

    /// Somebody with a kindred role, the last one named before token `head`.
    func kindred(_ head: Int, _ roster: Roster) -> Int? {
        roster.near(head, reach: 60).last { place in
            let entity = roster.entities[place]
            return entity.canBeHeOrShe && entity.roles.contains { range in range.contains { areKindred($0, head) } }
        }
    }

    /// Whether two words share their first six letters.
    private func areKindred(_ one: Int, _ other: Int) -> Bool {
        let (first, second) = (tokens[one], tokens[other])
        guard first.end - first.start >= 6, second.end - second.start >= 6 else { return false }
        return (0..<6).allSatisfy {
            document.bytes[first.start + $0] | 0x20 == document.bytes[second.start + $0] | 0x20
        }
    }
}
