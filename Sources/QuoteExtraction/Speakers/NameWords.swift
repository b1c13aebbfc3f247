/// Tells which words of a text can be parts of names.
struct NameWords {
    let document: Document
    let evidence: NameEvidence
    /// Small words that do not begin or go on with a name, capitalised or not.
    private static let small: WordClass = [
        .determiner, .pronoun, .auxiliary, .preposition, .subordinator, .conjunction, .adverb, .relative, .clock,
        .numeral,
    ]
    /// Words before a name that tell when somebody held a role, and are no part of the name.
    private static let former = keys("former late outgoing incoming retired acting longtime then")
    /// Offices of several persons: "Senators Ann Hale and Tom Brandt".
    private static let offices = keys(
        "senators presidents ministers governors professors judges justices generals mayors councillors congressmen "
            + "ambassadors secretaries detectives officers sisters brothers"
    )
    /// Agencies that go by one word, without an article, even at the beginning of a sentence.
    private static let agencies = keys("reuters afp interpol europol unicef unesco wikinews bloomberg")
    /// What people are by country or party: before a name they are no part of it, alone they are nobody's name.
    private static let demonyms = keys(
        "american americans british briton britons english scottish welsh irish french german germans italian italians "
            + "spanish portuguese dutch belgian swiss austrian danish swedish norwegian finnish polish czech "
            + "hungarian romanian bulgarian greek turkish russian russians ukrainian ukrainians armenian armenians "
            + "azerbaijani azerbaijanis georgian iranian iranians iraqi iraqis israeli israelis palestinian "
            + "palestinians lebanese syrian syrians egyptian egyptians libyan saudi afghan pakistani pakistanis "
            + "indian indians chinese "
            + "japanese korean koreans taiwanese vietnamese thai indonesian filipino malaysian australian australians "
            + "canadian canadians mexican mexicans brazilian brazilians argentine chilean cuban african africans "
            + "nigerian kenyan european europeans asian asians arab arabs muslim muslims christian christians jewish "
            + "catholic republican republicans democrat democrats democratic conservative liberal socialist communist "
            + "tory libertarian"
    )

    private static let legalForms = keys(
        "inc inc. corp corp. ltd ltd. llc plc co co. gmbh ag sa spa nv bv lp l.p. associates"
    )
    private static let quantities = keys("many most several few fewer more others half numerous countless")
    private static let leanings = keys("liberal christian social free new national")
    private static let today = WordKey.of("today")
    /// Callings that are given names too: behind another role they are.
    private static let given = keys("barber dean mason carter hunter porter judge piper king prince duke earl bishop")
    private static let say = WordKey.of("say")
    private static let parties = keys("republican democratic democrat conservative labour liberal socialist tory")

    /// Whether the token at `index` can be part of a name.
    func isNameWord(_ index: Int) -> Bool {
        let token = document.tokens[index]
        // "USA Today": a paper.
        if token.isAny(of: .clock), index > 0, document.tokens[index - 1].shape == .upper, token.key == Self.today {
            return token.isCapitalised
        }
        guard token.isCapitalised, !token.isAny(of: Self.small) || token.isAny(of: .abbreviation) else { return false }
        guard !(token.isAny(of: .clock) && token.isAny(of: .abbreviation)) else { return false }
        if NameEvidence.isContraction(token, in: document) || Self.quantities.contains(token.key) { return false }
        // "Larkstead-based": where it is from, not what it is.
        if document.ends(index, in: "-based") || document.ends(index, in: "-born") { return false }
        return evidence.keepsCapital(index)
    }

    /// Whether the word tells of what country or party somebody is.
    func isDemonym(_ index: Int) -> Bool { Self.demonyms.contains(document.tokens[index].key) }

    /// Whether the word ends the names of firms: "Inc".
    func isLegalForm(_ index: Int) -> Bool {
        document.tokens[index].isCapitalised && Self.legalForms.contains(document.tokens[index].key)
    }

    /// "President Barber Hale": whether the last of two roles before one word is a given name.
    func isGivenName(_ index: Int, after start: Int) -> Bool {
        guard index > start, document.tokens[index].isCapitalised else { return false }
        return Self.given.contains(document.tokens[index].key) && document.tokens[index - 1].isAny(of: [.role, .rank])
    }

    /// Whether a sentence's first word, before a name, is a verb: "Citing Ann Hale", "Say Norland asks".
    func isVerb(_ index: Int) -> Bool {
        guard !evidence.isKnown(index) else { return false }
        let isParticiple = document.ends(index, in: "ing") && evidence.isKnown(index + 1)
        let isForm = document.tokens[index].facts.forms.contains { document.lexicon.forms[$0].inflection != .base }
        return isForm || isParticiple || document.tokens[index].key == Self.say
    }

    /// The keys of the parties that a role names; a holder of it is of no other.
    static func parties(_ keys: Set<UInt64>) -> Set<UInt64> { keys.intersection(parties) }

    /// Whether a name tells only of what country, party or office several people are: "House Republicans".
    func isPeople(_ name: Range<Int>) -> Bool {
        guard let last = name.last, document.tokens[last].isCapitalised else { return false }
        let token = document.tokens[last]
        if name.count == 1 {
            let isCommon =
                token.isAny(of: .role) && !token.isAny(of: .body) || token.isAny(of: .person) && token.endsInS
            return (isDemonym(last) || isCommon) && !evidence.isSurname(last)
        }
        let isOffice = token.isAny(of: .person) && isDemonym(name.lowerBound)
        return token.endsInS && (isOffice || isDemonym(last)) && !isParty(name)
    }

    /// "Liberal Democrats": a party whose name is made of two.
    private func isParty(_ name: Range<Int>) -> Bool {
        Self.leanings.contains(document.tokens[name.upperBound - 2].key)
    }

    /// Whether the word can begin a sentence alone and be a name, though lists know it as a common noun.
    func isAgency(_ index: Int) -> Bool { Self.agencies.contains(document.tokens[index].key) }

    /// The run without words before the name that are no part of it: "Former", "Republican", "Senators".
    func trimmed(_ run: Range<Int>) -> Range<Int> {
        var run = run
        if run.count > 1, Self.former.contains(document.tokens[run.lowerBound].key) {
            run = run.lowerBound + 1..<run.upperBound
        }
        guard run.count > 2, !run.contains(where: namesBody) else { return run }
        let first = document.tokens[run.lowerBound].key
        let isApart = Self.demonyms.contains(first) || Self.offices.contains(first)
        return isApart && isNameWord(run.lowerBound + 1) ? run.lowerBound + 1..<run.upperBound : run
    }

    private func namesBody(_ index: Int) -> Bool {
        let token = document.tokens[index]
        return token.isAny(of: [.body, .joiner]) || token.facts.kinds != 0
    }

    private static func keys(_ words: String) -> Set<UInt64> {
        Set(words.split(separator: " ").map { WordKey.of(String($0)) })
    }
}
