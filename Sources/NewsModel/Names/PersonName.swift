/// The parts of a person's name, taken from a speaker's id: enough to tell whether two names can be one person's.
public struct PersonName: Sendable, Hashable {
    /// Given names and initials, and particles of the surname.
    public let given: [String]
    /// The last part before the generation.
    public let surname: String
    /// `jr`, `sr`, `ii`, `iii` or `iv`.
    public let generation: String?

    /// Takes the id of a speaker apart; `nil` for a name of one part.
    public init?(id: String) {
        var parts = id.split(separator: "-").map(String.init)
        let last = parts.last ?? ""
        generation = parts.count > 2 && NameTitles.generations.contains(last) ? parts.removeLast() : nil
        guard parts.count > 1 else { return nil }
        surname = parts.removeLast()
        given = parts
    }

    /// What all names of a family share: the surname, or the whole id of a name of one part.
    public static func family(ofID id: String) -> String {
        PersonName(id: id)?.surname ?? id
    }

    /// Whether one of the given names is only an initial; the letters of a state before a body are none.
    public var isAbbreviated: Bool {
        guard surname.utf8.count > 1, given.contains(where: { $0.utf8.count == 1 }) else { return false }
        return !Self.states.contains { given.starts(with: $0) }
    }

    private static let states = [["u", "s"], ["u", "k"], ["u", "n"], ["e", "u"]]

    /// Whether it may be short for `full`.
    ///
    /// "J. Doe" fits "John Doe" and "John Quentin Doe", never "John van Doe".
    public func fits(_ full: PersonName) -> Bool {
        guard surname == full.surname, !contradicts(full) else { return false }
        let unsaid = full.given.dropFirst(given.count)
        return unsaid.allSatisfy { !Self.particles.contains($0) }
            && given.dropFirst(full.given.count).allSatisfy { $0.count == 1 }
    }

    /// Whether the two can't be one person: other given names, initials or generations.
    public func contradicts(_ other: PersonName) -> Bool {
        generation != other.generation
            || zip(given, other.given).contains { left, right in
                left.count == 1 || right.count == 1 ? left.first != right.first : left != right
            }
    }

    private static let particles: Set<String> = [
        "al", "bin", "da", "de", "del", "den", "der", "di", "dos", "du", "el", "la", "le", "san", "st", "ten", "van",
        "von", "zu",
    ]
}
