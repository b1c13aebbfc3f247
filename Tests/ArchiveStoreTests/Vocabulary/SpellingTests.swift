import ArchiveStore
import NewsModel
import Testing

@Suite("What the archive knows of words")
struct SpellingTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
    }

    private func store(_ texts: String...) throws {
        _ = try archive.store(texts.enumerated().map { Sample.article("t\($0)", text: $1) })
    }

    private func candidates(_ word: String) throws -> [String] {
        try archive.spellings(of: [word])[0].candidates.map(\.word)
    }

    @Test("a word counts in the articles that have it, whatever its case and marks")
    func counts() throws {
        try store("Harbour, harbour, HARBOUR.", "The härbour of Vessin.", "Nothing here.")
        let spelling = try archive.spellings(of: ["Härbour"])
        #expect(spelling == [Spelling(word: "Härbour", isKnown: true, articles: 2)])
    }

    @Test("a word of which only another form is printed is known")
    func forms() throws {
        try store("She interviewed them.")
        let spelling = try archive.spellings(of: ["interviewing"])[0]
        #expect(spelling.isKnown)
        #expect(spelling.articles == 0)
    }

    @Test("a form that nobody printed is a slip beside another word that is much commoner than its other forms")
    func rareForms() throws {
        _ = try archive.store((0..<30).map { Sample.article("w\($0)", text: "The market was quiet.") })
        try store("She marks the page.", "He marks a line.", "They leave marks.")
        // 30 articles are ten times as many as 3, but not as 4.
        #expect(try archive.spellings(of: ["marked"])[0] == marked(isKnown: false))
        _ = try archive.store([Sample.article("more", text: "It marks the end, too.")])
        #expect(try archive.spellings(of: ["marked"])[0] == marked(isKnown: true))
        // The commoner word is itself a form of the one asked for.
        #expect(try archive.spellings(of: ["markets"])[0].isKnown)
    }

    private func marked(isKnown: Bool) -> Spelling {
        Spelling(word: "marked", isKnown: isKnown, candidates: [Spelling.Candidate(word: "market", articles: 30)])
    }

    @Test(
        "one slip is found in words of five letters, two in words of nine",
        arguments: [
            ("habour", "harbour"), ("harrbour", "harbour"), ("harbuor", "harbour"), ("hatbour", "harbour"),
            ("harbou", "harbour"), ("miils", "mills"), ("comittee", "committee"), ("comitee", nil),
            ("comiteee", nil), ("commmittte", "committee"), ("pommittee", "committee"), ("ommittee", "committee"),
            ("ocmmittee", "committee"), ("arbour", "harbour"), ("mlis", nil), ("mils", nil), ("hxrbxur", nil),
            ("tariff2", nil), ("harbour", nil), ("гаванв", "гавань"), ("гвавань", "гавань"),
        ] as [(String, String?)]
    )
    func slips(typed: String, meant: String?) throws {
        try store("The harbour mills of the committee, tariff1.", "Старая гавань.")
        #expect(try candidates(typed) == (meant.map { [$0] } ?? []))
    }

    @Test("nearer words come first, of equally near ones those in more articles, headlines counting more")
    func order() throws {
        try store("The garden.", "The garden.", "The warden of the gardens.")
        #expect(try candidates("gardem") == ["garden"])
        #expect(try candidates("gardenn") == ["garden", "gardens"])
        try store("The garten.", "The garden and the warden.", "The garten.")
        #expect(try candidates("garpen").first == "garten")
        _ = try archive.store([Sample.article("title", title: "Garden", text: "It is open.")])
        #expect(try candidates("garpen").first == "garden")
    }

    @Test("of equally common words the one of which the fingers slip more easily comes first")
    func keyboard() throws {
        try store("A parrot, a carrot.", "The lobby of the lobbt.")
        #expect(try candidates("parrrot").first == "parrot")
        try store("maple marle", "maple marle")
        // "l" lies beside "k" and "p", "r" does not.
        #expect(try candidates("malle") == ["maple", "marle"])
    }

    @Test("a letter left out, doubled or swapped is likelier than just that other letter")
    func manner() throws {
        try store("It proposes purposes.", "The coastal coast.", "Other purposes.", "The coast.", "The coast.")
        #expect(try candidates("porposes") == ["proposes", "purposes"])
        #expect(try candidates("coastl") == ["coastal", "coast"])
        #expect(try candidates("coasst") == ["coast"])
    }

    @Test("what a write acknowledged counts at once, what is deleted no longer")
    func afterWrites() throws {
        try store("The harbour opens.")
        #expect(try candidates("harbuor") == ["harbour"])
        _ = try archive.store([Sample.article("t0", text: "The bridge opens.")])
        #expect(try candidates("harbuor") == [])
        #expect(try candidates("brigde") == ["bridge"])
        _ = try archive.remove(articleID: "t0", expecting: nil)
        #expect(try candidates("brigde") == [])
        #expect(try archive.spellings(of: ["bridge"])[0].isKnown == false)
        #expect(try archive.check() == [])
    }

    @Test("an article that could not be stored leaves no words behind")
    func failures() throws {
        let text = "A zeppelin landed."
        let impossible = Sample.article("x", text: text, said: [Sample.Said("not in it", by: "Mira Halvorsen")])
        let results = try archive.storeEach([Sample.article("a", text: "A balloon."), impossible])
        #expect((try? results[0].get()) != nil)
        #expect((try? results[1].get()) == nil)
        #expect(try archive.spellings(of: ["zeppelin", "balloon"]).map(\.isKnown) == [false, true])
        #expect(try archive.check() == [])
    }

    @Test("another program's writes count, too")
    func otherPrograms() throws {
        try store("The harbour opens.")
        #expect(try candidates("brigde") == [])
        let other = try folder.archive()
        _ = try other.store([Sample.article("b", text: "The bridge opens.")])
        #expect(try candidates("brigde") == ["bridge"])
    }

    @Test(
        "whatever the word is, there is an answer",
        arguments: ["", " ", "\"", "a b", "-", "😀", "o'brien", "\u{301}"]
    )
    func anything(word: String) throws {
        try store("The harbour opens.")
        #expect(try archive.spellings(of: [word]).count == 1)
    }
}
