/// Finds whom a source refers to: "Hale", "she", "the minister" → Ann Hale.
struct SpeakerResolver {
    let document: Document
    /// Everybody named, with what the pronouns tell.
    private(set) var roster: Roster
    /// For each sentence the places of its mentions outside quotations.
    private(set) var mentionsOf: [[Int]]
    /// For each token the place of the mention that it is part of, or -1.
    private(set) var mentionAt: [Int32]
    /// For each sentence who is known to act in it.
    private var acting: [Int: Actor] = [:]
    /// The entities that have said something so far.
    private var actors: Set<Int> = []
    /// Who of each surname spoke last.
    private var lastToSpeak: [UInt64: Int] = [:]
    /// For each sentence whom its first "he" and first "she" stand for.
    private var referents: [Int: [Referent]] = [:]
    /// How many sentences back a description without a holder can refer.
    private static let memory = 3
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
        bindOpenings()
        followPronouns()
    }

    /// Name and role of whom `source` refers to; call it for one source after another, in text order.
    ///
    /// - Parameter source: the source of a quote.
    /// - Returns: the full name and the role, as ranges of tokens; `nil` where the article does not name anybody.
    mutating func speaker(of source: NounPhrase) -> (name: Range<Int>, role: Range<Int>?)? {
        let source = whole(source)
        let sentence = Int(document.sentenceAt[source.core.lowerBound])
        if let body = Description(document: document).namedBody(source.core), isNamed(body.lowerBound) {
            acting[sentence] = .unnamedBody
            return (body, nil)
        }
        guard let place = entity(of: source) else {
            acting[sentence] = unnamed(source)
            return nil
        }
        let head = document.tokens[document.head(of: source.core)]
        if head.isAny(of: [.he, .she]) {
            roster.vote(head.isAny(of: .he) ? .male : .female, for: place)
            referents[sentence] = [Referent(pronoun: source.core.lowerBound, person: place)]
        }
        acting[sentence] = .named(place)
        actors.insert(place)
        lastToSpeak[document.tokens[roster.surname(of: place)].key] = place
        let entity = roster.entities[place]
        return (entity.name, entity.isBody && !entity.isSure ? nil : entity.role)
    }

    private func unnamed(_ source: NounPhrase) -> Actor? {
        let head = document.tokens[document.head(of: source.core)]
        if head.isAny(of: .pronoun) { return nil }
        return head.isAny(of: [.role, .rank, .person]) ? .unnamedPerson : .unnamedBody
    }

    private mutating func entity(of source: NounPhrase) -> Int? {
        let head = document.head(of: source.core)
        let token = document.tokens[head]
        if token.end - token.start == 1 {
            return TranscriptLabels.isAnswer(token.key) ? interviewee(before: head) : nil
        }
        if token.isAny(of: [.personal, .it]), token.shape != .upper { return pronoun(head) }
        if token.isAny(of: .relative) { return antecedent(of: head) }
        if token.isAny(of: [.nobody, .speaker]) { return nil }
        if let first = firstOfSeveral(source.core) ?? titled(source.core, head) { return first }
        if let bearer = lastToSpeak(ofSurnameAt: head) { return bearer }
        if let named = entity(at: head) ?? apposed(to: source) ?? described(head, in: source.core) { return named }
        if let bearer = bearer(ofRole: head, in: source.range) { return bearer }
        let isName = token.isCapitalised && token.facts.classes.isEmpty && head == source.core.upperBound - 1
        return isName ? roster.bearer(ofWord: token.key, before: head) : nil
    }

    /// Whoever spoke last of those whose surname stands alone at `index`: papers go on with whom they quote.
    private func lastToSpeak(ofSurnameAt index: Int) -> Int? {
        guard mentionAt[index] >= 0 else { return nil }
        let mention = roster.mentions[Int(mentionAt[index])]
        guard mention.name.count == 1, mention.role == nil, let place = lastToSpeak[document.tokens[index].key] else {
            return nil
        }
        let gender = roster.entities[place].gender
        return mention.gender == .unknown || gender == .unknown || gender == mention.gender ? place : nil
    }

    /// The source with all of its core; a person's name is whole as it is.
    private func whole(_ source: NounPhrase) -> NounPhrase {
        if let place = entity(at: source.core.upperBound - 1), roster.entities[place].isSure { return source }
        return SourcePhrase(document: document).whole(source)
    }

    /// Keeps whom the pronouns of each sentence stand for, so that "she" can go on from "she".
    private mutating func followPronouns() {
        for (place, sentence) in document.sentences.enumerated() {
            for gender in [WordClass.he, .she] {
                let first = sentence.tokens.first {
                    document.tokens[$0].isAny(of: gender) && document.tokens[$0].shape != .upper
                        && !document.isQuoted($0)
                }
                guard let first, let person = pronounResolver.person(at: first) else { continue }
                referents[place, default: []].append(Referent(pronoun: first, person: person))
            }
        }
    }

    private var pronounResolver: PronounResolver {
        PronounResolver(
            document: document,
            roster: roster,
            mentionsOf: mentionsOf,
            acting: acting,
            referents: referents
        )
    }

    private mutating func pronoun(_ index: Int) -> Int? {
        let resolver = pronounResolver
        if document.tokens[index].isAny(of: .they) {
            return resolver.body(at: index, isSpeaker: true) ?? resolver.onlyPerson(before: index)
        }
        guard document.tokens[index].isAny(of: .it) else {
            if let role = describedSubject(before: index) { return described(document.head(of: role), in: role) }
            return resolver.person(at: index)
        }
        return resolver.body(at: index, isSpeaker: false) ?? subject(before: index)
    }

    // MARK: Descriptions

    /// "the minister": somebody whose printed role has that word; "the ministry": a body of that name.
    private mutating func described(_ head: Int, in core: Range<Int>) -> Int? {
        let token = document.tokens[head]
        let first = document.tokens[core.lowerBound]
        let isDefinite = Description(document: document).isDefinite(core)
        if token.isAny(of: [.role, .rank]), isDefinite || (token.isCapitalised && core.count == 1) {
            let holder = RoleHolder(document: document)
            return holder.holder(of: head, in: core, roster) ?? holder.kindred(head, roster) ?? bridged(head, in: core)
                ?? holder.holder(of: head, in: core, roster, evenFormer: true)
        }
        let isPointed = first.key == WordKey.the || first.key == Self.this
        guard token.isAny(of: .body), isDefinite || core.count == 1 else {
            return isPointed && core.count == 2 ? BodyResolver(document: document).ending(in: head, roster) : nil
        }
        return BodyResolver(document: document).body(for: head, in: roster, isPointed: isPointed, actors: actors)
    }

    /// What the sentence before is about, where that is a body under another word, as in "the guild".
    private func subject(before index: Int) -> Int? {
        let place = Int(document.sentenceAt[index]) - 1
        guard place >= 0, mentionsOf[place].isEmpty || !document.isQuoted(document.sentences[place].tokens.lowerBound)
        else { return nil }
        let sentence = document.sentences[place].tokens
        let finder = SubjectFinder(document: document)
        guard let subject = finder.firstSubject(in: sentence, before: sentence.upperBound) else { return nil }
        let head = document.head(of: subject.core)
        guard document.tokens[head].isAny(of: .body), document.tokens[subject.core.lowerBound].isAny(of: .determiner)
        else {
            return nil
        }
        return BodyResolver(document: document).body(for: head, in: roster, isPointed: true, actors: actors)
    }

    /// "The foundation's director laughed." before "she said": then it is the director, named or not.
    private func describedSubject(before index: Int) -> Range<Int>? {
        let place = Int(document.sentenceAt[index]) - 1
        guard place >= 0, acting[place] == nil, mentionsOf[place].isEmpty, mentionsOf[place + 1].isEmpty else {
            return nil
        }
        return Description(document: document).openingRole(of: document.sentences[place].tokens)
    }

    // MARK: Roles that no name carries

    /// Takes in roles that open sentences about somebody just named: "Ann Hale smiled. The mayor has ten months left."
    private mutating func bindOpenings() {
        for sentence in document.sentences {
            guard let role = Description(document: document).openingRole(of: sentence.tokens),
                role.upperBound < sentence.tokens.upperBound
            else {
                continue
            }
            let next = document.tokens[role.upperBound]
            guard next.facts.forms.isEmpty, next.shape != .clitic, !next.isCapitalised else { continue }
            let first = mentionsOf[Int(document.sentenceAt[role.lowerBound])].first
            guard first.map({ !follows($0, role) }) ?? true else { continue }
            let holder = RoleHolder(document: document)
            guard holder.holder(of: role.upperBound - 1, in: role, roster) == nil else { continue }
            _ = bridged(role.upperBound - 1, in: role)
        }
    }

    /// Whether a mention gives the phrase a name of its own: "The baker Ann Hale", "The mayor, Ann Hale,".
    private func follows(_ mention: Int, _ role: Range<Int>) -> Bool {
        roster.mentions[mention].name.lowerBound <= role.upperBound + 1
    }

    /// The person the text was just about, if nothing printed speaks against the role; who gets it from now on.
    private mutating func bridged(_ head: Int, in core: Range<Int>) -> Int? {
        let holder = RoleHolder(document: document)
        guard document.tokens[core.lowerBound].key == WordKey.the, document.tokens[head].shape == .lower,
            let person = latestPerson(before: head, core),
            holder.canBe(roster.entities[person], the: head), !names(person, in: core),
            !core.contains(where: { document.tokens[$0].shape == .clitic })
        else { return nil }
        if let role = RoleCleaner(document: document).cleaned(core) {
            roster.give(role, to: person, isApposed: true, isInferred: true)
        }
        return person
    }

    /// "the Northway spokesman" is not Northway.
    private func names(_ place: Int, in core: Range<Int>) -> Bool {
        let words = Set(roster.entities[place].name.map { document.tokens[$0].key })
        return core.contains { document.tokens[$0].isCapitalised && words.contains(document.tokens[$0].key) }
    }

    /// Who spoke in the last sentences, or the only person named there.
    ///
    /// For an office, which somebody unnamed may hold, being named is not enough: "Hale came. The minister said".
    private func latestPerson(before head: Int, _ core: Range<Int>) -> Int? {
        let sentence = Int(document.sentenceAt[head])
        let isSource = core.upperBound < document.tokens.count && !document.tokens[core.upperBound].facts.forms.isEmpty
        let isOffice =
            document.tokens[head].isAny(of: .office) && isSource
            && !(core.lowerBound..<head).contains { document.tokens[$0].isAny(of: .adjective) }
        for place in stride(from: sentence - 1, through: max(0, sentence - Self.memory), by: -1) {
            switch acting[place] {
            case .named(let person): return person
            case .unnamedPerson, .unnamedBody: return nil
            case nil: break
            }
            let persons = Set(
                mentionsOf[place].map { roster.mentioned[$0] }.filter { roster.entities[$0].canBeHeOrShe }
            )
            if !persons.isEmpty { return persons.count == 1 && !isOffice ? persons.first : nil }
        }
        return nil
    }
}
