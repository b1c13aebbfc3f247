import ArchiveStore
import NewsModel
import Testing

@Suite struct SpeakerTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
        _ = try archive.store([
            Sample.harbour("a", published: "2019-11-06"),
            Sample.harbour("b", published: "2018"),
            Self.said("c", "Elmar Mammadyarov", role: "minister", published: "2020-02-01", source: "Agency One"),
            Self.said("d", "Elmar Mammadyarov", role: "former minister", published: "2021-02", source: "Agency Two"),
            Self.said("e", "ELMAR MAMMADYAROV", role: nil, published: nil, source: "Agency Two"),
        ])
    }

    static func said(_ id: String, _ name: String, role: String?, published: String?, source: String) -> PreparedArticle
    {
        let said = Sample.Said("Talks go on", by: name, role: role)
        return Sample.article(id, text: "“Talks go on.”", published: published, said: [said]) { $0.source = source }
    }

    private func ids(_ change: (inout SpeakerQuestion) -> Void) throws -> [String] {
        var question = SpeakerQuestion()
        change(&question)
        return try archive.speakers(question).items.map(\.speaker.id)
    }

    @Test("a speaker is told with counts, dates, outlets, the latest role and the name printed most")
    func summary() throws {
        let speaker = try #require(try archive.speaker(id: "elmar-mammadyarov"))
        #expect(speaker.speaker.name == "Elmar Mammadyarov")
        #expect(speaker.speaker.role == "former minister")
        #expect(speaker.quotes == 3)
        #expect(speaker.articles == 3)
        #expect(speaker.first == NewsDate("2020-02-01"))
        #expect(speaker.last == NewsDate("2021-02"))
        #expect(speaker.sources == ["Agency Two", "Agency One"])
        #expect(try archive.speaker(id: "nobody") == nil)
        var question = SpeakerQuestion()
        question.name = "mammadyarov"
        #expect(try archive.speakers(question).items == [speaker])
    }

    @Test(
        "speakers stand in the order asked for, whatever the size of the pages",
        arguments: [
            (SpeakerSort.quotes, ["elmar-mammadyarov", "mira-halvorsen", "teo-brandt"]),
            (.name, ["elmar-mammadyarov", "mira-halvorsen", "teo-brandt"]),
            (.last, ["elmar-mammadyarov", "mira-halvorsen", "teo-brandt"]),
        ],
        [1, 2, 3]
    )
    func order(expected: (sort: SpeakerSort, ids: [String]), limit: Int) throws {
        var question = SpeakerQuestion()
        question.sort = expected.sort
        question.limit = limit
        var visited: [String] = []
        repeat {
            let page = try archive.speakers(question)
            #expect(page.total.count == 3)
            visited += page.items.map(\.speaker.id)
            question.cursor = page.next
            _ = try archive.store([
                Self.said("x\(archive.generation)", "Teo Brandt", role: nil, published: "2022", source: "S")
            ])
            _ = try archive.store([
                Self.said("y\(archive.generation)", "Abe New", role: nil, published: "2022", source: "S")
            ])
        } while question.cursor != nil
        #expect(visited == expected.ids)
        #expect(try ids { $0.sort = .quotes }.first == (limit == 3 ? "elmar-mammadyarov" : "teo-brandt"))
    }

    @Test(
        "a name is found by any part of it and despite misspellings",
        arguments: [
            ("mammadyarov", ["elmar-mammadyarov"]), ("Mamedyarov", ["elmar-mammadyarov"]),
            ("elmar mamadyarov", ["elmar-mammadyarov"]), ("ELMAR", ["elmar-mammadyarov"]),
            ("madya", ["elmar-mammadyarov"]),
            ("halvorsne", ["mira-halvorsen"]), ("halvrosen", ["mira-halvorsen"]), ("Hálvorsen", ["mira-halvorsen"]),
            ("brant", ["teo-brandt"]), ("tei", []), ("halvorsen elmar", []), ("bxandxt", []), ("quisling", []),
        ]
    )
    func names(name: String, expected: [String]) throws {
        #expect(try ids { $0.name = name } == expected)
    }

    @Test("a name without letters asks for nothing", arguments: ["", " ", "!?", "'"])
    func emptyName(name: String) throws {
        #expect(try ids { $0.name = name }.count == 3)
    }

    @Test("only the quotes that a filter lets through are counted")
    func filtered() throws {
        var question = SpeakerQuestion()
        question.quotes.filter.source.include = ["agency two"]
        let found = try archive.speakers(question).items
        #expect(found.map(\.speaker.id) == ["elmar-mammadyarov"])
        #expect(found.first?.quotes == 2)
        #expect(found.first?.articles == 2)
        #expect(found.first?.first == NewsDate("2021-02"))
        #expect(found.first?.sources == ["Agency Two"])
        #expect(try ids { $0.quotes.expression = .word("spring") } == ["teo-brandt"])
        #expect(try ids { $0.quotes.filter.to = NewsDate("2018")?.lastInstant }.count == 2)
        #expect(try ids { $0.quotes.expression = .not(.word("talks")) } == ["mira-halvorsen", "teo-brandt"])
    }

    @Test("quotes taken back are no longer counted")
    func removal() throws {
        _ = try archive.remove(articleID: "d", expecting: nil)
        let speaker = try #require(try archive.speaker(id: "elmar-mammadyarov"))
        #expect(speaker.quotes == 2)
        #expect(speaker.last == NewsDate("2020-02-01"))
        #expect(speaker.speaker.role == "minister")
        #expect(try archive.check() == [])
    }

    @Test("a cursor of another list of speakers is refused")
    func foreignCursor() throws {
        var question = SpeakerQuestion()
        question.limit = 1
        question.cursor = try archive.speakers(question).next
        question.sort = .last
        #expect(failure { _ = try archive.speakers(question) } == .invalidCursor)
    }
}
