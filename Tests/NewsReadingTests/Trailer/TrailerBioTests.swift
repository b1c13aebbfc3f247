import NewsModel
import NewsReading
import Testing

@Suite("Authors' bios")
struct TrailerBioTests {
    private func article(_ bio: String) throws -> ArticleContent {
        try Reading.text("The harbour wall fell on Monday.\n\n---\n\n" + bio)
    }

    @Test(
        "a bio names the author where the header does not",
        arguments: [
            "Ada Brook is AzurNews’ staff journalist, follow her on Twitter: @AdaBrook94",
            "Ada Brook is a reporter for AzurNews. Follow her on Twitter at @ada.",
            "Ada Brook is an AzurNews correspondent.",
            "Ada Brook is the foreign editor of AzurNews.",
            "Ada Brook was a freelance writer at AzurNews.",
            "Ada Brook, is a columnist for AzurNews",
        ]
    )
    func author(bio: String) throws {
        #expect(try article(bio).authors == ["Ada Brook"])
        #expect(try article(bio).trailer == bio)
    }

    @Test("two bios name two authors")
    func twoAuthors() throws {
        let bios = "Ada Brook is AzurNews’ staff journalist.\n\nLin Wu is a reporter for AzurNews."
        #expect(try article(bios).authors == ["Ada Brook", "Lin Wu"])
        #expect(try article(bios).source == "AzurNews")
    }

    @Test(
        "what is no bio names nobody",
        arguments: [
            "Follow us on Twitter @AzurNews",
            "This is a story that our reporter found.",
            "The harbour is closed.",
            "She is a reporter for AzurNews.",
            "Contact: desk@harbour.example",
            "© Harbour News 2019",
        ]
    )
    func none(bio: String) throws {
        #expect(try article(bio).authors.isEmpty)
    }

    @Test("the header's byline beats the bio's name")
    func conflict() throws {
        let text = "date 2019-11-06 By Lin Wu\n\nRain fell.\n\n---\n\nAda Brook is AzurNews’ staff journalist."
        #expect(try Reading.text(text).authors == ["Lin Wu"])
        #expect(try Reading.text(text).source == "AzurNews")
    }
}
