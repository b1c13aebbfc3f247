import NewsModel

/// Tells the names of outlets and agencies from those of persons.
enum OutletName {
    /// Whether `name` is known as an outlet's, or made like one: "The Harbour Gazette", "AzerNews", "kanal.example".
    static func isLikely(_ name: some StringProtocol) -> Bool {
        if known[key(name)] != nil { return true }
        let words = name.words.map { $0.dropping(leading: "(").dropping(trailing: ".,)") }
        guard let first = words.first else { return false }
        if words.contains(where: { outletWords.contains($0.lowercased()) }) { return true }
        if first.lowercased() == "the", words.count > 1 { return true }
        return words.count == 1 && (isCompound(first) || outletEndings.contains { first.lowercased().hasSuffix($0) })
    }

    /// The usual spelling of a well-known outlet; `nil` for any other.
    static func usualSpelling(_ name: some StringProtocol) -> String? {
        known[key(name)]
    }

    /// Whether two spellings name the same outlet: "@GlobalVoices", "Global Voices".
    static func isSame(_ left: some StringProtocol, _ right: some StringProtocol) -> Bool {
        key(left) == key(right)
    }

    /// `name` as names are compared: letters and digits only, no case, no marks, no "the".
    static func key(_ name: some StringProtocol) -> String {
        let folded = NameFolding.folded(name).filter { $0.isLetter || $0.isNumber || $0 == " " }
        return (folded.rest(afterWord: "the").map(String.init) ?? folded).filter { $0 != " " }
    }

    /// "AzerNews", "BuzzFeed", but not "McDonald" and "MacLeod", which persons are called.
    private static func isCompound(_ word: Substring) -> Bool {
        if word.dropFirst().contains(".") { return word.count { $0.isLetter } > 4 }
        guard word.first?.isUppercase == true, !word.hasPrefix("Mc"), !word.hasPrefix("Mac") else { return false }
        let letters = word.filter(\.isLetter)
        let capitals = letters.dropFirst().count(where: \.isUppercase)
        return letters == word && letters.count >= 5 && capitals > 0 && capitals < letters.count - 1
    }

    // MARK: - Word lists

    private static let outletWords = Set(
        """
        agency associated bbc broadcasting bulletin chronicle cnn courier daily dispatch examiner express \
        gazette globe guardian herald independent inquirer interfax journal ledger magazine mail media mirror \
        monitor network networks news newspaper newsroom newswire observer online post press radio record \
        register reuters review sentinel service services standard star sun tass telegraph television times \
        today tribune tv voices weekly wire wires xinhua
        """.split(separator: " ").map(String.init)
    )

    private static let outletEndings = ["news", "press", "times", "post", "tass", "media", "wire", "gazette", "herald"]

    private static let known: [String: String] = {
        let names = """
            AFP,Agence France-Presse,AP,The Associated Press,Al Jazeera,Anadolu Agency,ANSA,Axios,AZERTAC,\
            AzerNews,BBC,BBC News,Bloomberg,CBC,CNBC,CNN,Deutsche Welle,dpa,EFE,Euronews,Financial Times,\
            Global Voices,IANS,Interfax,ITAR-TASS,Kyodo,Le Monde,NPR,PA,PTI,Politico,RFE/RL,RIA Novosti,\
            Reuters,Sky News,TASS,The Guardian,The Hindu,The New York Times,The Wall Street Journal,\
            The Washington Post,Trend,UPI,Wikinews,Xinhua,Yonhap
            """
        let pairs = names.split(separator: ",").map { (key($0.trimmed), String($0.trimmed)) }
        return Dictionary(pairs) { first, _ in first }
    }()
}
