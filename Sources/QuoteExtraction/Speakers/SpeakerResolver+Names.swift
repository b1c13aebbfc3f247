/// Sources that hold a name of their own.
extension SpeakerResolver {
    private static let who = WordKey.of("who")
    /// How long an apposition between a name and its "who" may be.
    private static let apposition = 30

    /// The entity whose name covers token `index`, quoted or not.
    func entity(at index: Int) -> Int? {
        guard index >= 0, index < document.tokens.count, mentionAt[index] >= 0 else { return nil }
        return roster.mentioned[Int(mentionAt[index])]
    }

    /// The first name of "Hale and Lopez": a joint statement is filed under whom the text names first.
    func firstOfSeveral(_ core: Range<Int>) -> Int? {
        let joint = core.dropFirst().first { index in
            document.tokens[index].isAny(of: .conjunction) && index + 1 < core.upperBound && mentionAt[index] < 0
        }
        guard let joint, let first = entity(at: joint - 1) else { return nil }
        let one = roster.mentions[Int(mentionAt[joint - 1])]
        let other = mentionAt[core.upperBound - 1]
        if other >= 0 {
            guard entity(at: document.head(of: core)) != nil else { return nil }
            if roster.mentions[Int(other)].role?.contains(joint) ?? false { return nil }
        } else if one.name.lowerBound > core.lowerBound || isOfSeveral(core, behind: joint) {
            return nil
        }
        // "Norland's Emergency and Rescue Service" is one body.
        let before = one.name.lowerBound - 1
        return before >= core.lowerBound && document.tokens[before].shape == .clitic ? nil : first
    }

    /// "Larkstead and Millbrook officials": whether what stands behind the names is what they say of others.
    private func isOfSeveral(_ core: Range<Int>, behind joint: Int) -> Bool {
        let last = core.upperBound - 1
        guard document.tokens[last].shape == .lower, last - 1 > joint else { return false }
        return document.tokens[last - 1].isCapitalised || document.tokens[last - 1].shape == .clitic
    }

    /// Whether the first word of a body named by a common noun is a name, and not only the first of its sentence.
    func isNamed(_ index: Int) -> Bool {
        let sentence = document.sentence(at: index)?.tokens ?? index..<index + 1
        guard NameEvidence.isFirst(index, in: sentence, of: document) else { return true }
        return roster.bearer(ofWord: document.tokens[index].key, before: .max) != nil
    }

    /// "Bank of Norland governor Ann Hale": the name at the end, where what stands before it is its role.
    func titled(_ core: Range<Int>, _ head: Int) -> Int? {
        let last = Int(mentionAt[core.upperBound - 1])
        guard last >= 0, document.tokens[head].isCapitalised || roster.mentions[last].role != nil else { return nil }
        if roster.mentions[last].role?.contains(head) ?? false { return roster.mentioned[last] }
        // "Norland Department of Works official Ann Hale"
        let before = roster.mentions[last].name.lowerBound - 1
        let isCalled =
            before > head && document.tokens[before].shape == .lower
            && document.tokens[before].isAny(of: [.role, .person])
        return isCalled && roster.entities[roster.mentioned[last]].canBeHeOrShe ? roster.mentioned[last] : nil
    }

    /// "his lawyer, Ann Hale,", "the minister, Mrs Hale,": the name that an apposition gives.
    func apposed(to source: NounPhrase) -> Int? {
        let comma = source.core.upperBound
        guard comma + 1 < source.range.upperBound, document.tokens[comma].shape == .comma else { return nil }
        let titles = (comma + 1..<source.range.upperBound).prefix {
            document.tokens[$0].isAny(of: [.title, .rank, .role]) && mentionAt[$0] < 0
        }
        guard let place = entity(at: comma + 1 + titles.count) else { return nil }
        return roster.entities[place].isPerson || !titles.isEmpty ? place : nil
    }

    /// "who", "which": the name right before it, or the one that an apposition between them describes.
    func antecedent(of relative: Int) -> Int? {
        let isPersonal = document.tokens[relative].key == Self.who
        let fits = { (place: Int) in !isPersonal || self.roster.entities[place].canBeHeOrShe }
        if let near = entity(at: relative - 1) { return near }
        guard relative > 1, document.tokens[relative - 1].shape == .comma else { return nil }
        if let near = entity(at: relative - 2), fits(near) { return near }
        guard isPersonal else { return nil }
        return mentionsOf[Int(document.sentenceAt[relative])].last { mention in
            let end = roster.mentions[mention].name.upperBound
            return end < relative && relative - end < Self.apposition && document.tokens[end].shape == .comma
                && fits(roster.mentioned[mention])
        }.map { roster.mentioned[$0] }
    }

    /// "Ambassador to Norland Ann Hale": the name within a source whose role the noun at `head` is.
    func bearer(ofRole head: Int, in source: Range<Int>) -> Int? {
        guard document.tokens[head].isAny(of: [.role, .rank]) else { return nil }
        let found = source.first { index in
            mentionAt[index] >= 0 && roster.mentions[Int(mentionAt[index])].role?.contains(head) ?? false
        }
        return found.flatMap { entity(at: $0) }
    }

    /// Whoever answers in an interview: the one person whom the text names before it.
    func interviewee(before label: Int) -> Int? {
        let persons = Set(roster.near(label, reach: 40).filter { roster.entities[$0].canBeHeOrShe })
        return persons.count == 1 ? persons.first : nil
    }
}
