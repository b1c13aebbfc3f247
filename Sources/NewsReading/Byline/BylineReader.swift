/// Reads what follows "By": persons, their outlet, their roles and places.
struct BylineReader {
    /// Outlets known from elsewhere in the article, such as its trailer.
    var knownOutlets: [String] = []
    /// A text that may print names in their own capitals.
    var context = ""

    private var byline = Byline()

    /// A reader that knows of no outlet.
    init(knownOutlets: [String] = [], context: String = "") {
        self.knownOutlets = knownOutlets
        self.context = context
    }

    /// The persons and the outlet of `text`, which may begin with "By".
    mutating func read(_ text: some StringProtocol) -> Byline {
        byline = Byline()
        for credit in BylineCredits.authorial(in: Substring(text.trimmed)) {
            readCredit(credit.dropping(trailing: ",|–—-·•/"))
        }
        return byline
    }

    // MARK: - One credit

    private mutating func readCredit(_ credit: Substring) {
        var credit = cutBrackets(credit)
        if let dash = Self.firstSpacedDash(in: credit) {
            readAppendix(credit[dash.upperBound...])
            credit = credit[..<dash.lowerBound]
        }
        for mark in [" for ", " of the ", " of The ", " via "] {
            guard let range = Self.range(of: mark, in: credit) else { continue }
            let outlet = credit[credit.index(after: range.lowerBound)...].words.dropFirst().joined(separator: " ")
            if setOutlet(outlet.trimmed) { credit = credit[..<range.lowerBound] }
        }
        readList(BylineList(credit))
    }

    /// What follows a dash: mostly the outlet, sometimes a role.
    private mutating func readAppendix(_ text: Substring) {
        let text = text.trimmed
        let outlet = BylineWords.cuttingStaff(text)
        if !BylineWords.isRole(outlet) { setOutlet(outlet) }
    }

    /// Takes "(Reuters)" out.
    private mutating func cutBrackets(_ credit: Substring) -> Substring {
        guard let open = credit.firstIndex(of: "("), let close = credit[open...].firstIndex(of: ")") else {
            return credit
        }
        let inside = credit[credit.index(after: open)..<close].trimmed
        if !BylineWords.isRole(inside), OutletName.isLikely(inside) || isKnownOutlet(inside) { setOutlet(inside) }
        return Substring(credit[..<open] + credit[credit.index(after: close)...])
    }

    // MARK: - Names

    private mutating func readList(_ list: BylineList) {
        var followsPlace = false
        for (index, item) in list.items.enumerated() {
            let (name, hasPlace) = Self.cutPlace(item.text.trimmed)
            defer { followsPlace = hasPlace || followsPlace }
            if name.isEmpty || BylineWords.isSuffix(name) {
                addSuffix(name)
                continue
            }
            if followsPlace, name.words.count == 1 { continue }
            let person = BylineWords.cuttingStaff(BylineWords.cuttingSpecial(name))
            if index > 0, person.isEmpty { continue }
            if index > 0, isOutletInList(person, item, list) {
                setOutlet(person)
            } else {
                readName(name)
            }
        }
    }

    /// "Tom Park, Jr." → "Tom Park Jr."; degrees are no part of the name.
    private mutating func addSuffix(_ suffix: Substring) {
        guard BylineWords.isGeneration(suffix), let last = byline.authors.popLast() else { return }
        byline.authors.append(last + " " + suffix)
    }

    /// Behind a comma a single word or an outlet-like name is no person: "Ada Brook, Reuters".
    private func isOutletInList(_ name: Substring, _ item: BylineList.Item, _ list: BylineList) -> Bool {
        if isKnownOutlet(name) || OutletName.isLikely(name) { return true }
        return list.items.count == 2 && item.followsComma && name.words.count == 1 && !BylineWords.isRole(name)
    }

    private mutating func readName(_ printed: Substring) {
        let name = cutOutletBehind(printed)
        let person = BylineWords.cuttingStaff(name)
        if person.isEmpty {
            addAuthor(name.prefix(1).uppercased() + name.dropFirst())
        } else if isKnownOutlet(person) || OutletName.isLikely(person) || person.count < name.count {
            setOutlet(person)
        } else if !BylineWords.isRole(name), !BylineWords.isAgencies(name) {
            addAuthor(PersonName.restored(name, context: context))
        }
    }

    /// "Ada Brook Associated Press" → "Ada Brook": a well-known outlet may stand behind the name without a mark.
    private mutating func cutOutletBehind(_ name: Substring) -> Substring {
        let words = name.words
        for count in 1...3 where words.count >= count + 2 {
            let outlet = name[words[words.count - count].startIndex...]
            guard OutletName.usualSpelling(outlet) != nil else { continue }
            setOutlet(outlet)
            return name[..<outlet.startIndex].trimmed
        }
        return name
    }

    private mutating func addAuthor(_ name: String) {
        let name = name.words.joined(separator: " ")
        if !byline.authors.contains(name) { byline.authors.append(name) }
    }

    @discardableResult
    private mutating func setOutlet(_ name: some StringProtocol) -> Bool {
        let name = name.dropping(leading: ",|–—-·•").dropping(trailing: ".,|–—-·•")
        guard !name.isEmpty else { return false }
        if let rest = name.rest(afterWord: "the"), name.first == "t" { return setOutlet(rest.trimmed) }
        let known = knownOutlets.first { OutletName.isSame($0, name) }
        if byline.outlet == nil {
            let isShouted = PersonName.isAllCapitals(name)
            byline.outlet = known ?? (isShouted ? OutletName.usualSpelling(name) : nil) ?? String(name)
        }
        return true
    }

    private func isKnownOutlet(_ name: Substring) -> Bool {
        knownOutlets.contains { OutletName.isSame($0, name) }
    }

    // MARK: - Cutting

    /// "Ada Brook in Paris" → "Ada Brook".
    private static func cutPlace(_ text: Substring) -> (name: Substring, hasPlace: Bool) {
        guard let range = range(of: " in ", in: text) else { return (text, false) }
        return (text[..<range.lowerBound].trimmed, true)
    }

    private static func firstSpacedDash(in text: Substring) -> Range<Substring.Index>? {
        for mark in [" - ", " – ", " — ", " | ", " -- ", " • ", " · "] {
            if let range = range(of: mark, in: text) { return range }
        }
        return nil
    }

    /// The first place of `part` within `text`, without regard to case.
    private static func range(of part: String, in text: Substring) -> Range<Substring.Index>? {
        for start in text.indices {
            guard let rest = text[start...].rest(after: part) else { continue }
            return start..<rest.startIndex
        }
        return nil
    }
}
