/// What stands around a name and is no part of it.
enum NameTitles {
    /// Suffixes that tell father from son, as ids have them.
    static let generations: Set<String> = ["jr", "sr", "ii", "iii", "iv"]

    /// The name without titles before it and honours after it, generations in one spelling.
    ///
    /// "Dr. Ada Roe, PhD" → "Ada Roe", "Sam Roe, Junior" → "Sam Roe jr". Two words always remain, so that "Dr. Who" and
    /// "Mr. Roe" stay what they are. An id comes out as it went in.
    static func bare(_ name: some StringProtocol) -> String {
        let whole = NameOrder.natural(String(name))
        var words = whole.split { $0.isWhitespace || $0 == "," }
        guard words.count > 1 else { return whole }
        let count = words.count
        while words.count > 2, isTitle(words[0]) { words.removeFirst() }
        if whole.contains(",") {
            while words.count > 2, let last = words.last, honours.contains(plain(last)) { words.removeLast() }
        }
        guard let last = words.last else { return whole }
        let generation = plain(last)
        if let short = short(generation, isLong: words.count > 2) {
            words.removeLast()
            return (words.map { String($0) } + [short]).joined(separator: " ")
        }
        return words.count == count ? whole : words.joined(separator: " ")
    }

    /// Words such as "General" also begin the names of firms: as a title they count only when shortened with a stop.
    private static func isTitle(_ word: some StringProtocol) -> Bool {
        let bare = plain(word)
        return titles.contains(bare) || word.hasSuffix(".") && ranks.contains(bare)
    }

    /// Whether a word is a title, honour or generation, and so no given name: "Roe, Jr.".
    static func isAffix(_ word: some StringProtocol) -> Bool {
        let bare = plain(word)
        return honours.contains(bare) || titles.contains(bare) || generations.contains(bare)
            || short(bare, isLong: true) != nil
    }

    private static func short(_ word: String, isLong: Bool) -> String? {
        switch word {
        case "jr", "jnr": "jr"
        case "sr", "snr": "sr"
        case "junior" where isLong: "jr"
        case "senior" where isLong: "sr"
        default: nil
        }
    }

    private static func plain(_ word: some StringProtocol) -> String {
        String(word.lowercased().filter { $0 != "." })
    }

    private static let titles: Set<String> = [
        "mr", "mrs", "ms", "mx", "dr", "prof", "professor", "sir", "dame",
    ]
    private static let ranks: Set<String> = [
        "adm", "capt", "cmdr", "col", "fr", "gen", "gov", "hon", "insp", "lt", "maj", "pres", "rep", "rev", "sen",
        "sgt",
    ]
    private static let honours: Set<String> = [
        "cbe", "cpa", "dds", "esq", "jd", "kc", "llb", "mba", "mbe", "md", "mp", "obe", "phd", "qc", "rn",
    ]
}
