/// The company a cue keeps, as the list of cues defines it.
struct CueFrames: OptionSet, Sendable {
    let rawValue: UInt16

    /// The frames with these bits.
    init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// The frame of this name; `nil` where there is none.
    init?(name: String) {
        guard let place = Self.names.firstIndex(of: name) else { return nil }
        rawValue = 1 << UInt16(place)
    }

    private static let names = [
        "quote", "that", "clause", "object", "marked", "to", "hearer", "core", "noun", "title", "manner", "passive",
    ]

    static let quote = Self(rawValue: 1 << 0)
    static let that = Self(rawValue: 1 << 1)
    static let clause = Self(rawValue: 1 << 2)
    static let object = Self(rawValue: 1 << 3)
    static let marked = Self(rawValue: 1 << 4)
    static let to = Self(rawValue: 1 << 5)
    static let hearer = Self(rawValue: 1 << 6)
    static let core = Self(rawValue: 1 << 7)
    static let noun = Self(rawValue: 1 << 8)
    static let title = Self(rawValue: 1 << 9)
    static let manner = Self(rawValue: 1 << 10)
    static let passive = Self(rawValue: 1 << 11)
}

/// One line of the list of cues.
struct CueEntry: Sendable {
    /// "point", of "point out".
    let lemma: String
    /// The keys of the words that must follow: those of "out".
    let particles: [UInt64]
    /// Where it can stand.
    let frames: CueFrames
}

/// Which form of its verb a word is.
enum Inflection: Sendable {
    case base, present, past, participle, progressive
}

/// One form of one entry: "says" of "say".
struct CueForm: Sendable {
    /// Its place in the list of entries.
    let entry: Int
    /// Which form it is; a past that is a participle too is listed as past.
    let inflection: Inflection
}
