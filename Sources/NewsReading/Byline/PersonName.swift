/// The letters of personal names: capitals, particles, prefixes.
enum PersonName {
    /// Words within a name that are written small: "Ludwig van Beethoven".
    static let particles: Set<String> = [
        "al", "af", "bin", "bint", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "e", "el",
        "ibn", "la", "le", "oglu", "qizi", "ter", "van", "von", "y", "zu",
    ]

    /// `name` as names are written: one all in capitals gets small letters, any other stays as it is.
    ///
    /// - Parameters:
    ///   - name: a name as printed.
    ///   - context: a text that may print the same name with its own capitals ("MacKinnon"), which then count.
    /// - Returns: the name.
    static func restored(_ name: Substring, context: String = "") -> String {
        guard isAllCapitals(name) else { return String(name) }
        return spelling(of: name, in: context) ?? titleCase(name)
    }

    /// Whether a name of more than three letters has no small one.
    static func isAllCapitals(_ name: some StringProtocol) -> Bool {
        let letters = name.filter(\.isLetter)
        return letters.count > 3 && letters.allSatisfy(\.isUppercase)
    }

    // MARK: - Title case

    private static func titleCase(_ name: Substring) -> String {
        let words = name.words
        return words.enumerated().map { index, word in
            let small = lowercased(word)
            let isInside = index > 0 && index < words.count - 1
            return isInside && particles.contains(small) ? small : capitalised(word)
        }.joined(separator: " ")
    }

    /// One word: "O'NEILL-MCKAY" → "O'Neill-McKay".
    private static func capitalised(_ word: Substring) -> String {
        var result = ""
        var part = ""
        for character in word {
            if character.isLetter {
                part.append(character)
            } else {
                result += capitalisedPart(part) + String(character)
                part = ""
            }
        }
        return result + capitalisedPart(part)
    }

    private static func capitalisedPart(_ part: String) -> String {
        if romanNumerals.contains(part) { return part }
        let prefix = part.hasPrefix("MC") ? 2 : macStems.contains { part.hasPrefix("MAC" + $0) } ? 3 : 0
        guard prefix > 0, part.count > prefix + 1 else { return part.prefix(1) + lowercased(part.dropFirst()) }
        let stem = part.dropFirst(prefix)
        return part.prefix(1) + lowercased(part.prefix(prefix).dropFirst()) + stem.prefix(1)
            + lowercased(stem.dropFirst())
    }

    /// The small letters; a Turkish `İ` becomes a plain `i`.
    private static func lowercased(_ text: some StringProtocol) -> String {
        String(String.UnicodeScalarView(text.lowercased().unicodeScalars.filter { $0.value != 0x307 }))
    }

    private static let romanNumerals: Set<String> = ["II", "III", "IV"]

    /// What follows "Mac" where the next letter is a capital; "Macron" and "Mackay" are not such names.
    private static let macStems = [
        "ALISTER", "ARTHUR", "ASKILL", "AULAY", "BETH", "BRIDE", "CALLUM", "DONALD", "DONNELL", "DOUGALL", "FARLANE",
        "GREGOR", "INNES", "INTOSH", "INTYRE", "KENZIE", "KINNON", "LACHLAN", "LAREN", "LEAN", "LELLAN", "LENNAN",
        "LEOD",
        "MAHON", "MILLAN", "NAMARA", "NAUGHTON", "NEIL", "NEILL", "PHAIL", "PHERSON", "QUARRIE", "RAE", "SWEENEY",
        "TAGGART",
    ]

    // MARK: - Context

    private static func spelling(of name: Substring, in context: String) -> String? {
        let wanted = name.words.map { $0.lowercased() }
        var window: [Substring] = []
        for word in context.words {
            window.append(word)
            if window.count > wanted.count { window.removeFirst() }
            guard window.count == wanted.count, isSame(window, wanted) else { continue }
            let found = window.map(bare).joined(separator: " ")
            if !isAllCapitals(found) { return found }
        }
        return nil
    }

    private static func isSame(_ window: [Substring], _ wanted: [String]) -> Bool {
        zip(window, wanted).allSatisfy { word, wanted in
            word.utf8.count >= wanted.utf8.count && bare(word).lowercased() == wanted
        }
    }

    /// A word without the punctuation around it and a genitive: "MacKinnon’s," → "MacKinnon".
    private static func bare(_ word: Substring) -> String {
        var bare = word.drop { !$0.isLetter }.dropping(trailing: ".,;:!?()\"”’'")
        for genitive in ["’s", "'s"] where bare.hasSuffix(genitive) { bare = bare.dropLast(2) }
        return String(bare)
    }
}
