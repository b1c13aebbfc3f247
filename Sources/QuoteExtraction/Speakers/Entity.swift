/// Somebody or something with a name in one article.
struct Entity: Sendable {
    /// The fullest form of the name.
    var name: Range<Int>
    /// Whether it is a person, as far as the text tells.
    var isPerson: Bool
    /// Whether it is an organisation, as far as the text tells.
    var isBody: Bool
    /// The first role printed beside the name.
    var role: Range<Int>?
    /// The keys of the nouns of all its roles: "the minister" is found by them.
    var roleWords: Set<UInt64> = []
    /// Votes for a gender: below zero female, above zero male.
    var genderVotes = 0
    /// Where it is mentioned, as first tokens, ascending.
    var mentions: [Int] = []

    /// The gender that the votes agree on.
    var gender: Gender { genderVotes > 0 ? .male : genderVotes < 0 ? .female : .unknown }

    /// Adds what one mention tells of the gender.
    mutating func vote(_ gender: Gender, weight: Int = 4) {
        switch gender {
        case .male: genderVotes += weight
        case .female: genderVotes -= weight
        case .unknown: break
        }
    }
}
