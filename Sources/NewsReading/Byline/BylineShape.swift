/// Tells a line that is a byline from prose that happens to begin with "By".
enum BylineShape {
    /// Whether `names` may be all that follows "By" on a line of its own.
    ///
    /// Every word must be a name, a particle or one of the words that bylines are made of, and the line must not end
    /// like a sentence: "By nightfall the river had risen." is prose.
    static func isByline(_ names: Substring) -> Bool {
        let words = names.words
        guard let first = words.first, words.count <= 16, names.count <= 140, !endsSentence(names) else { return false }
        if words.count == 1 { return isSingleName(first) }
        guard isName(first) || isArticleOfOutlet(words) else { return false }
        return words.allSatisfy { isName($0) || smallWords.contains($0.dropping(trailing: ",:;.").lowercased()) }
    }

    /// Whether `names` may stand behind a date without "By": two words or more, each a name.
    static func isNames(_ names: Substring) -> Bool {
        let words = names.words
        guard (2...8).contains(words.count), let first = words.first, isName(first), isByline(names) else {
            return false
        }
        return words.count { isName($0) } >= 2
    }

    /// Whether what follows "By" on the line of a date may be a byline: anything but a sentence.
    static func isLooseByline(_ names: Substring) -> Bool {
        let words = names.words
        guard let first = words.first, names.count <= 200, first.first?.isNumber == false else { return false }
        return isByline(names) || words.count <= 6 || !endsSentence(names) && words.count <= 16
    }

    // MARK: - Words

    private static func endsSentence(_ names: Substring) -> Bool {
        guard let last = names.last else { return true }
        if last == "." {
            let word = names.words.last ?? ""
            let isAbbreviation = word.count <= 3 || word.dropLast().contains(".")
            return !isAbbreviation
        }
        return "!?…:;,\"”’»".contains(last)
    }

    /// "jonl" may sign so, "morning" may not.
    private static func isSingleName(_ word: Substring) -> Bool {
        !notNames.contains(word.lowercased()) && word.allSatisfy { $0.isLetter || $0.isNumber || "_-.'’@".contains($0) }
            && word.contains(where: \.isLetter)
    }

    private static func isName(_ word: Substring) -> Bool {
        if ["-", "–", "—", "--", "|", "•", "·", "&", "/"].contains(word) { return true }
        let bare = word.dropping(leading: "(\"“'‘@").dropping(trailing: ",;:)\"”.")
        guard let first = bare.first else { return false }
        guard first.isUppercase || isUncased(first), !bare.contains(where: \.isNumber) else { return false }
        return !notNames.contains(bare.lowercased())
    }

    /// Letters of scripts without capitals may begin a name.
    private static func isUncased(_ letter: Character) -> Bool {
        letter.isLetter && !letter.isLowercase && !letter.isUppercase
    }

    private static func isArticleOfOutlet(_ words: [Substring]) -> Bool {
        words[0].lowercased() == "the" && OutletName.isLikely(words.dropFirst().joined(separator: " "))
            || PersonName.particles.contains(String(words[0])) && isName(words[1])
            || words.allSatisfy { $0.allSatisfy { $0.isLowercase } } && words.contains { $0 == "staff" }
    }

    private static let smallWords: Set<String> = PersonName.particles.union([
        "and", "in", "for", "of", "the", "at", "from", "to", "with", "staff", "reporter", "reporters", "writer",
        "writers",
        "correspondent", "correspondents", "editor", "editors", "special", "political", "business", "sports", "science",
        "foreign", "senior", "chief", "photo", "photos", "text", "by", "editing", "additional", "reporting", "agencies",
        "newsroom", "desk", "team", "contributor", "journalist", "via", "our", "own",
    ])

    private static let notNames = Set(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march june july august \
        september october november december night day dawn dusk noon midnight morning evening afternoon sea land \
        air train bus car foot then now far accident design default hand heart chance law contrast comparison \
        all any most some this that these those early late mid her his their its our my your itself himself \
        herself themselves way means virtue popular request order far end one two three four five six seven \
        eight nine ten
        """.split(separator: " ").map(String.init)
    )
}
