import NewsModel
import NewsReading
import Testing

@Suite("Trailers")
struct TrailerTests {
    private static let body = "The harbour wall fell on Monday.\n\nNobody was hurt, the mayor said."
    private static let bio = "Ada Brook is Harbour News’ staff journalist, follow her on Twitter: @AdaBrook94"
    private static let follow = "Follow us on Twitter @HarbourNews"

    @Test("what follows the rule is kept apart")
    func rule() throws {
        let article = try Reading.text(Self.body + "\n\n---\n\n" + Self.bio + "\n\n" + Self.follow + "\n")
        #expect(article.text == Self.body)
        #expect(article.trailer == Self.bio + "\n\n" + Self.follow)
        #expect(article.handles == ["@AdaBrook94", "@HarbourNews"])
        #expect(article.authors == ["Ada Brook"])
        #expect(article.source == "Harbour News")
    }

    @Test("rules come longer and indented", arguments: ["---", "-----", " --- ", "---\t", "\u{A0}---"])
    func rules(rule: String) throws {
        let article = try Reading.text(Self.body + "\n\n" + rule + "\n" + Self.follow)
        #expect(article.text == Self.body)
        #expect(article.trailer == Self.follow)
    }

    @Test("of several rules the first behind which the article is over counts")
    func severalRules() throws {
        let article = try Reading.text(Self.body + "\n\n---\n\n" + Self.bio + "\n\n---\n\n" + Self.follow)
        #expect(article.text == Self.body)
        #expect(article.trailer == Self.bio + "\n\n---\n\n" + Self.follow)
    }

    @Test("a digest keeps the pieces between its rules")
    func digest() throws {
        let digest = ["One thing happened.", "Another thing happened.", "A third thing happened."].joined(
            separator: "\n\n---\n\n"
        )
        #expect(try Reading.text(digest).text == digest)
        let article = try Reading.text(digest + "\n\n---\n\n" + Self.follow)
        #expect(article.text == digest)
        #expect(article.trailer == Self.follow)
    }

    @Test("a rule with a long text behind it is a break within the article")
    func breakWithin() throws {
        let long = Array(repeating: "The council met again and again, and nothing came of it at all.", count: 40)
        let text = "A short start.\n\n---\n\n" + long.joined(separator: "\n\n")
        let article = try Reading.text(text)
        #expect(article.text == text)
        #expect(article.trailer == nil)
    }

    @Test("a rule with nothing behind it leaves no trailer")
    func emptyTrailer() throws {
        let article = try Reading.text(Self.body + "\n\n---\n")
        #expect(article.text == Self.body)
        #expect(article.trailer == nil)
        #expect(article.handles.isEmpty)
    }

    @Test(
        "last lines that ask to follow a handle are a trailer without a rule",
        arguments: [
            follow, bio, "Follow @HarbourNews on Twitter", "Follow Harbour News on X: @harbournews",
            "Ada Brook is a reporter for Harbour News. Follow her on Twitter at @adabrook.",
            "Ada Brook contributed to this report.",
            "(Reporting by Ada Brook; Editing by Lin Wu)",
        ]
    )
    func withoutRule(line: String) throws {
        let article = try Reading.text(Self.body + "\n\n" + line)
        #expect(article.text == Self.body)
        #expect(article.trailer == line)
    }

    @Test(
        "last paragraphs of the article stay",
        arguments: [
            "\"Follow us on Twitter @HarbourNews,\" the mayor said.",
            "Police asked people to follow the news.",
            "The account @HarbourNews was suspended.",
            "Ada Brook is a reporter for Harbour News.",
            "Smoke contributed to this accident.",
            "He follows @HarbourNews, as do many others in the town, he said.",
        ]
    )
    func staysInText(line: String) throws {
        let article = try Reading.text(Self.body + "\n\n" + line)
        #expect(article.text == Self.body + "\n\n" + line)
        #expect(article.trailer == nil)
    }

    @Test("a text that is nothing but a request to follow stays a text")
    func onlyFollow() throws {
        #expect(try Reading.text(Self.follow).text == Self.follow)
    }

    @Test(
        "the outlet is known from the trailer alone",
        arguments: [
            ("Ada Brook is AzurNews’ staff journalist", "AzurNews"),
            ("Ada Brook is AzurNews's staff journalist.", "AzurNews"),
            ("Ada Brook is AzurNews staff journalist", "AzurNews"),
            ("Ada Brook is Far Voices’ staff journalist, follow him: @x", "Far Voices"),
            ("Ada Brook is a reporter for Far Voices. Follow her on Twitter at @ada.", "Far Voices"),
            ("Ada Brook is the chief correspondent at the Harbour Gazette, based in Quito", "Harbour Gazette"),
            ("Ada Brook is an editor with Harbour News in Quito.", "Harbour News"),
            ("Follow us on Twitter @Trumpet", "Trumpet"),
            ("Follow us on Twitter @GlobalVoices", "Global Voices"),
            ("Follow us on Twitter @AzerNewsAz", "AzerNews"),
            ("Follow Harbour News on X: @harbournews", "Harbour News"),
        ]
    )
    func source(line: String, source: String) throws {
        let article = try Reading.text(Self.body + "\n\n---\n\n" + line)
        #expect(article.source == source)
        #expect(article.text == Self.body)
    }

    @Test("a handle's name is spelt as the article spells it")
    func handleSpelling() throws {
        let text = "The mayor told Harbour Bell about it.\n\n---\n\nFollow us on Twitter @HarbourBell"
        #expect(try Reading.text(text).source == "Harbour Bell")
    }

    @Test("the header's author and source count before the trailer's")
    func conflict() throws {
        let header = "Date: 2019-11-06\nAuthor: Lin Wu\nSource: Far Voices\n\n"
        let article = try Reading.text(header + Self.body + "\n\n---\n\n" + Self.bio)
        #expect(article.authors == ["Lin Wu"])
        #expect(article.source == "Far Voices")
    }

    @Test("who reported is an author where the header names none, who edited never")
    func credit() throws {
        let article = try Reading.text(Self.body + "\n\n(Reporting by Ada Brook and Lin Wu; Editing by Tom Park)")
        #expect(article.authors == ["Ada Brook", "Lin Wu"])
    }

    @Test(
        "handles are found, each once, and e-mail addresses are none",
        arguments: [
            ("Follow @one and @two.", ["@one", "@two"]),
            ("Follow @One, @one and @ONE", ["@One"]),
            ("(@one)", ["@one"]),
            ("Twitter: @one_two; Instagram: @three.four.", ["@one_two", "@three.four"]),
            ("write to ada@harbour.example or @ada", ["@ada"]),
            ("Follow https://twitter.com/harbour and t.me/harbour_tv", ["@harbour", "@harbour_tv"]),
            ("Follow www.instagram.com/harbour/", ["@harbour"]),
            ("https://harbour.example/@one", []),
            ("@ @. @@x", []),
        ] as [(String, [String])]
    )
    func handles(line: String, handles: [String]) throws {
        #expect(try Reading.text(Self.body + "\n\n---\n\n" + line).handles == handles)
    }
}
