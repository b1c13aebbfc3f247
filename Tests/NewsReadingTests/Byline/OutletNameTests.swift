import NewsModel
import NewsReading
import Testing

@Suite("Names of outlets")
struct OutletNameTests {
    private func article(byline: String) throws -> ArticleContent {
        try Reading.json(#"{"text":"Rain.","byline":"\#(byline)"}"#).content
    }

    @Test(
        "a byline that is an outlet's name names no person",
        arguments: [
            "Reuters", "AFP", "BBC News", "The Harbour Bell", "Harbour Gazette", "Brookville Tribune", "AzurNews",
            "FarPress",
            "Brookpost", "harbour.example", "Radio Harbour", "Harbour TV", "The Brookville Chronicle",
        ]
    )
    func outlets(name: String) throws {
        let article = try article(byline: "By " + name)
        #expect(article.authors.isEmpty)
        #expect(article.source == name)
    }

    @Test(
        "a person's name is not taken for an outlet's",
        arguments: [
            "Ada Brook", "Ian McDonald", "Ruth MacLeod", "Tom O'Hara", "jonl", "Madonna", "Jean-Luc Godot", "J.R. Park",
            "Theodora Wu", "Elnur Ənvəroğlu", "Lee Su-wan", "Solange De Santis", "DJ Brook",
        ]
    )
    func persons(name: String) throws {
        let article = try article(byline: "By " + name)
        #expect(article.authors == [name])
        #expect(article.source == nil)
    }

    @Test("the source that is given is known to the byline")
    func given() throws {
        let article = try Reading.json(#"{"text":"Rain.","byline":"By Trumpet","source":"Trumpet"}"#).content
        #expect(article.authors.isEmpty)
        #expect(article.source == "Trumpet")
    }

    @Test("the source that is given beats the byline's")
    func conflict() throws {
        let article = try Reading.json(#"{"text":"Rain.","byline":"Ada Brook, Reuters","source":"Trumpet"}"#).content
        #expect(article.authors == ["Ada Brook"])
        #expect(article.source == "Trumpet")
    }
}
