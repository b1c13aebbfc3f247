/// Somebody or something with a name in one article.
struct Entity: Sendable {
    /// The fullest form of the name.
    var name: Range<Int>
    /// Whether it is a person, as far as the text tells.
    var isPerson: Bool
    /// Whether it is an organisation, as far as the text tells.
    var isBody: Bool
    /// Whether more than the shape of the name says that it is a person: a role, a title, "who", an age.
    var isSure = false
    /// The role to show: the first one printed beside the name, unless a fuller one follows.
    var role: Range<Int>?
    /// All roles printed beside the name.
    var roles: [Range<Int>] = []
    /// How many of them are not printed beside the name, but in a sentence that goes on about the bearer.
    var inferredRoles = 0
    /// The keys of the nouns of all its roles: "the minister" is found by them.
    var roleWords: Set<UInt64> = []
    /// The kinds of bodies that its name and appositions tell, as `WordFacts.kinds` counts them.
    var kinds: UInt32 = 0
    /// The nouns for bodies that stand beside the name: "the operator".
    var nouns: Set<UInt64> = []
    /// How often it is where something happens: "in Larkstead".
    var placeVotes = 0
    /// Votes for a gender: below zero female, above zero male.
    var genderVotes = 0
    /// Where it is mentioned, as first tokens, ascending.
    var mentions: [Int] = []

    /// The gender that the votes agree on.
    var gender: Gender { genderVotes > 0 ? .male : genderVotes < 0 ? .female : .unknown }

    /// Whether "he" or "she" can stand for it.
    var canBeHeOrShe: Bool { isSure || (isPerson && !isBody && kinds == 0) }

    /// Whether "it" or "the company" can stand for it; places cannot.
    var canBeIt: Bool { !isSure && (isBody || kinds != 0 || (!isPerson && placeVotes * 2 < mentions.count)) }

    /// Adds what one mention tells of the gender.
    mutating func vote(_ gender: Gender, weight: Int = 4) {
        switch gender {
        case .male: genderVotes += weight
        case .female: genderVotes -= weight
        case .unknown: break
        }
    }
}
