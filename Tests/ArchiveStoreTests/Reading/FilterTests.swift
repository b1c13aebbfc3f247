import ArchiveStore
import NewsModel
import Testing

@Suite struct FilterTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
        _ = try archive.store([
            Sample.harbour("a"),
            Sample.article("b", text: "“Yes,” said Åsa Öberg.", said: [Sample.Said("Yes", by: "Åsa Öberg")]) {
                $0.source = "Élan Daily"
                $0.language = "en-gb"
                $0.authors = ["Şahin Koç"]
                $0.url = "https://elan.example/b"
            },
            Sample.article("c") {
                $0.source = "Bay Courier"
                $0.section = "Sport"
                $0.language = "eng"
                $0.authors = ["P. Quist", "Ilse Ärmel"]
            },
            Sample.article("d"),
        ])
    }

    /// A filter by name, and the articles it lets through.
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var ids: [String]
        var filter: @Sendable (inout ArticleFilter) -> Void

        init(_ name: String, _ ids: [String], _ filter: @escaping @Sendable (inout ArticleFilter) -> Void) {
            testDescription = name
            self.ids = ids
            self.filter = filter
        }
    }

    static let cases = [
        Case("source", ["a", "c"]) { $0.source.include = ["bay courier"] },
        Case("source without its accent", ["b"]) { $0.source.include = ["ELAN daily"] },
        Case("either source", ["a", "b", "c"]) { $0.source.include = ["Bay Courier", "Elan Daily"] },
        Case("not this source", ["b", "d"]) { $0.source.exclude = ["Bay Courier"] },
        Case("unknown source", []) { $0.source.include = ["Nowhere Times"] },
        Case("section", ["c"]) { $0.section.include = ["sport"] },
        Case("source and not section", ["a"]) {
            $0.source.include = ["Bay Courier"]
            $0.section.exclude = ["SPORT"]
        },
        Case("author", ["a", "c"]) { $0.author.include = ["ilse armel"] },
        Case("author with a mark", ["b"]) { $0.author.include = ["Sahin Koc"] },
        Case("not this author", ["b", "d"]) { $0.author.exclude = ["p. quist"] },
        Case("language and its regions", ["a", "b"]) { $0.language.include = ["EN"] },
        Case("language of a region", ["b"]) { $0.language.include = ["en-GB"] },
        Case("not this language", ["c", "d"]) { $0.language.exclude = ["en"] },
        Case("speaker by id", ["a"]) { $0.speaker.include = ["mira-halvorsen"] },
        Case("speaker by name", ["b"]) { $0.speaker.include = ["asa oberg"] },
        Case("not this speaker", ["b", "c", "d"]) { $0.speaker.exclude = ["Teo Brandt"] },
        Case("url", ["b"]) { $0.url = "https://elan.example/b" },
        Case("nearly the url", []) { $0.url = "https://elan.example/B" },
        Case("SQL in a value", []) { $0.source.include = ["' OR 1=1 --"] },
        Case("all at once", ["a"]) {
            $0.source.include = ["Bay Courier"]
            $0.section.include = ["City"]
            $0.author.include = ["P. Quist"]
            $0.language.include = ["en"]
            $0.speaker.include = ["Mira Halvorsen"]
            $0.from = 0
        },
    ]

    @Test("a filter lets through what it names, however it is written", arguments: cases)
    func filter(_ example: Case) throws {
        var question = ArticleQuestion()
        example.filter(&question.filter)
        let page = try archive.articles(question)
        #expect(page.items.map(\.id).sorted() == example.ids)
        #expect(page.total.count == example.ids.count)
    }

    @Test("a search is filtered as a list is", arguments: cases)
    func search(_ example: Case) throws {
        var question = SearchQuestion()
        example.filter(&question.filter)
        #expect(try archive.search(question).items.map(\.item.id).sorted() == example.ids)
        let expression = SearchExpression.or([.word("said"), .word("happened")])
        let found = try archive.found(expression) { example.filter(&$0.filter) }
        #expect(found.sorted() == example.ids)
    }
}
