/// What a word can be, as far as the word lists say; a word may be several things.
struct WordClass: OptionSet, Sendable, Hashable {
    let rawValue: UInt64

    /// The classes with these bits.
    init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    /// The class named by a `[section]` of the word lists; `nil` where there is none of that name.
    init?(section: String) {
        guard let place = Self.sections.firstIndex(of: section) else { return nil }
        rawValue = 1 << UInt64(place)
    }

    /// Every section of the word lists; a section's place is its bit.
    private static let sections = [
        "determiner", "he", "she", "they", "it", "speaker", "relative", "being", "auxiliary", "negation", "adverb",
        "preposition", "conjunction", "subordinator", "clock", "hearer", "verb", "lowname", "joiner", "abbreviation",
        "label", "title", "rank", "role", "person", "body", "paper", "male", "female", "elision", "link", "noun",
        "adjective", "place", "generic", "kin", "nobody", "filler", "numeral", "modal", "office",
    ]

    static let determiner = Self(bit: 0)
    static let he = Self(bit: 1)
    static let she = Self(bit: 2)
    static let they = Self(bit: 3)
    static let it = Self(bit: 4)
    /// "I", "we", "you": whoever is speaking or spoken to.
    static let speaker = Self(bit: 5)
    static let relative = Self(bit: 6)
    static let being = Self(bit: 7)
    static let auxiliary = Self(bit: 8)
    static let negation = Self(bit: 9)
    static let adverb = Self(bit: 10)
    static let preposition = Self(bit: 11)
    static let conjunction = Self(bit: 12)
    static let subordinator = Self(bit: 13)
    /// Days, months, "today": what tells when.
    static let clock = Self(bit: 14)
    static let hearer = Self(bit: 15)
    static let verb = Self(bit: 16)
    /// Lower-case parts of names: "van", "bin".
    static let lowName = Self(bit: 17)
    /// Lower-case words within the names of bodies: "of", "for".
    static let joiner = Self(bit: 18)
    static let abbreviation = Self(bit: 19)
    /// Words that stand before a colon without being anybody: "Photo:".
    static let label = Self(bit: 20)
    /// "Mr.": before a name, no part of it.
    static let title = Self(bit: 21)
    /// "Sen.": before a name, and a role.
    static let rank = Self(bit: 22)
    static let role = Self(bit: 23)
    static let person = Self(bit: 24)
    static let body = Self(bit: 25)
    static let paper = Self(bit: 26)
    static let male = Self(bit: 27)
    static let female = Self(bit: 28)
    /// Words that begin with an apostrophe once it is put back: "'em", "'til".
    static let elision = Self(bit: 29)
    /// Prepositions that can join a noun to what it belongs to: "mayor of", "spokesman for".
    static let link = Self(bit: 30)
    /// Nouns that own what was said: "the mayor's claim that".
    static let cueNoun = Self(bit: 31)
    /// Words before a role that belong to it: "former", "acting".
    static let adjective = Self(bit: 32)

    /// Words that begin the names of places: "New", "North".
    static let place = Self(bit: 33)
    /// Sorts of bodies that stand for the one named last: "the company".
    static let generic = Self(bit: 34)
    /// "brother", "successor": who somebody is to another person.
    static let kin = Self(bit: 35)
    /// "neither", "nobody": subjects that make a statement one that was not made.
    static let nobody = Self(bit: 36)
    /// Words that begin sentences with a capital and are no names: "Well", "There".
    static let filler = Self(bit: 37)
    static let numeral = Self(bit: 38)
    /// "will", "would", "may": before a cue they tell that nothing has been said yet.
    static let modal = Self(bit: 39)
    /// Roles that one person of many holds: "the minister" need not be whoever was named before.
    static let office = Self(bit: 40)

    /// Personal pronouns that can be a source.
    static let pronoun: Self = [.he, .she, .they, .it, .speaker]
    /// Pronouns that stand for a person named elsewhere.
    static let personal: Self = [.he, .she, .they]
    /// Nouns that can say something.
    static let agent: Self = [.role, .rank, .person, .body, .paper]
    /// What ends a noun phrase on either side.
    static let breaker: Self = [.auxiliary, .verb, .subordinator, .conjunction, .relative, .pronoun]

    private init(bit: UInt64) {
        rawValue = 1 << bit
    }
}
