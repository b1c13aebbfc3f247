import NewsModel

/// Everybody of one surname and first letter whom one outlet quotes around one year: the circle in which initials are
/// understood, for names whose first letters differ can't be one person's.
struct NameFamily: Hashable {
    /// As ids have it.
    var surname: String
    /// The outlet, folded.
    var sourceKey: String
    /// The year of the name that came or went.
    var year: Int
    /// The first letter of that name, as ids have it.
    var letter: String

    /// The family of a name in use.
    init(_ use: NameUse) {
        (surname, sourceKey, year) = (use.surname, use.sourceKey, use.year)
        letter = String(String.UnicodeScalarView(use.key.unicodeScalars.prefix(1)))
    }

    /// What the names are that begin with the letter.
    var names: SQL {
        "name_key >= \(letter) AND name_key < \(letter + "\u{10FFFF}")"
    }
}

/// One printed name for one person in one outlet and year.
struct NameUse: Hashable {
    var surname: String
    var sourceKey: String
    var year: Int
    /// As printed.
    var name: String
    /// The id that the name would have if nothing more were known.
    var key: String

    /// A use of a printed name.
    init(name: String, key: String, sourceKey: String, year: Int) {
        surname = PersonName.family(ofID: key)
        self.sourceKey = sourceKey
        self.year = year
        self.name = name
        self.key = key
    }
}

/// Who is meant by initials, decided by the names that one outlet prints in the same year and those beside it.
enum Initials {
    /// How many years around a quote a name may stand to explain its initials.
    static let reach = 1

    /// The one person for whom `key` may be short; `nil` where nobody or several fit.
    ///
    /// `others` are the keys of the names around, each with its person's id. Where two abbreviations that contradict
    /// one another ("J. A. Doe", "J. B. Doe") would mean one person, neither does.
    static func person(of key: String, among others: [(key: String, id: String)]) -> String? {
        guard let name = PersonName(id: key), name.isAbbreviated else { return nil }
        let names = others.compactMap { other in PersonName(id: other.key).map { (name: $0, id: other.id) } }
        let fitting = names.filter { !$0.name.isAbbreviated && name.fits($0.name) }
        let persons = Set(fitting.map(\.id))
        guard persons.count == 1, let person = persons.first else { return nil }
        let isDisputed = names.contains { other in
            other.name.isAbbreviated && other.name.contradicts(name)
                && fitting.contains { other.name.fits($0.name) }
        }
        return isDisputed ? nil : person
    }
}
