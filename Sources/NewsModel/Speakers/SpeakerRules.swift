/// What a newsroom knows of its speakers' names: which of them are one person, and which are several.
public struct SpeakerRules: Sendable, Equatable {
    /// Names that all mean one person.
    public struct Alias: Sendable, Equatable {
        /// The person's name as it is to be shown.
        public var name: String
        /// What else is printed for it.
        public var also: [String]
        /// Where that holds.
        public var scope: SpeakerScope

        /// Other names of one person.
        public init(name: String, also: [String], scope: SpeakerScope = SpeakerScope()) {
            self.name = name
            self.also = also
            self.scope = scope
        }
    }

    /// A name that several persons bear.
    public struct Split: Sendable, Equatable {
        /// One of the persons.
        public struct Person: Sendable, Equatable {
            /// The name to be shown, which tells this person from the others: "Maria Lund (footballer)".
            public var name: String
            /// Where the name means this person; never everywhere.
            public var scope: SpeakerScope

            /// One of several persons.
            public init(name: String, scope: SpeakerScope) {
                self.name = name
                self.scope = scope
            }
        }

        /// The name as printed.
        public var name: String
        /// Its bearers; the first whose scope holds is meant.
        public var persons: [Person]

        /// A name and its bearers.
        public init(name: String, persons: [Person]) {
            self.name = name
            self.persons = persons
        }
    }

    /// A printed name, and whom it means where.
    private struct Rule: Sendable, Equatable {
        var printed: String
        var person: String
        var scope: SpeakerScope

        /// The person's id.
        var id: String { NameFolding.speakerID(person) }
    }

    /// By the id that the printed name would have.
    private var rules: [String: [Rule]] = [:]
    /// Names to be shown, by id.
    private var names: [String: String] = [:]

    /// No rules: names are taken as they are.
    public static let none = SpeakerRules()

    private init() {}

    /// Rules without contradictions.
    ///
    /// - Throws: the first contradiction, as a sentence.
    public init(aliases: [Alias], splits: [Split] = []) throws(SpeakerRulesError) {
        for split in splits {
            for person in split.persons {
                guard !person.scope.isEverywhere else { throw .everywhere(person: person.name) }
                try add(Rule(printed: split.name, person: person.name, scope: person.scope))
            }
        }
        for alias in aliases {
            for printed in alias.also {
                try add(Rule(printed: printed, person: alias.name, scope: alias.scope))
            }
        }
        try expectNoChains()
    }

    private mutating func add(_ rule: Rule) throws(SpeakerRulesError) {
        for name in [rule.printed, rule.person] where !name.contains(where: { $0.isLetter }) {
            throw .empty(name: name)
        }
        if let from = rule.scope.from, let to = rule.scope.to, from > to { throw .backwards(person: rule.person) }
        let key = NameFolding.speakerID(rule.printed)
        let others = rules[key] ?? []
        if let other = others.first(where: { $0.scope == rule.scope && $0.id != rule.id }) {
            throw .ambiguous(name: rule.printed, persons: [other.person, rule.person])
        }
        names[rule.id] = names[rule.id] ?? rule.person
        guard key != rule.id || !rule.scope.isEverywhere else { return }
        // What holds everywhere comes last, so that it never hides what holds somewhere.
        let place = rule.scope.isEverywhere ? others.count : others.filter { !$0.scope.isEverywhere }.count
        rules[key, default: []].insert(rule, at: place)
    }

    private func expectNoChains() throws(SpeakerRulesError) {
        for rule in rules.values.joined() {
            guard let next = rules[rule.id]?.first(where: { $0.scope.isEverywhere }), next.id != rule.id else {
                continue
            }
            throw .chain(name: rule.printed, person: rule.person, next: next.person)
        }
    }
}

// MARK: - Asking

extension SpeakerRules {
    /// The id of the person whom a printed name means in an article; `nil` where no rule says so.
    public func id(of printed: String, in article: SpeakerContext) -> String? {
        guard !rules.isEmpty, let found = rules[NameFolding.speakerID(printed)] else { return nil }
        return found.first { $0.scope.holds(in: article) }?.id
    }

    /// The name to be shown for the person with this id; `nil` where the rules name no such person.
    public func name(of id: String) -> String? { names[id] }

    /// Whether there are rules for the name that would have this id.
    public func cover(_ key: String) -> Bool { rules[key] != nil }

    /// The printed names there are rules for, each once, in order.
    public var printedNames: [String] { Set(rules.values.compactMap { $0.first?.printed }).sorted() }
}
