import ArchiveStore
import NewsModel
import Testing

@Suite("Names as somebody asks for them")
struct NameQueryTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    /// Who is quoted, and how often.
    private static let quoted = [
        ("Mira Halvorsen", 3), ("Teo Brandt", 2), ("Ilse Ärmel", 1), ("Harald Brandtner", 1), ("Omar al-Khatib", 1),
    ]

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
        var articles: [PreparedArticle] = []
        for (name, count) in Self.quoted {
            for number in 0..<count {
                let id = NameFolding.speakerID(name) + "\(number)"
                articles.append(ProfileTests.said(id, name, nil, "20\(10 + articles.count)", "Post"))
            }
        }
        _ = try archive.store(articles)
    }

    private func ids(_ name: String?, _ change: (inout SpeakerQuestion) -> Void = { _ in }) throws -> [String] {
        var question = SpeakerQuestion()
        question.name = name
        change(&question)
        return try archive.speakers(question).items.map(\.speaker.id)
    }

    @Test(
        "parts of a name find it, misspelt ones where nothing else does",
        arguments: [
            ("Mira", ["mira-halvorsen"]), ("halvorsen mira", ["mira-halvorsen"]), ("HÁLV", ["mira-halvorsen"]),
            ("Dr. Mira Halvorsen, PhD", ["mira-halvorsen"]), ("Halvorsen, Mira", ["mira-halvorsen"]),
            ("armel", ["ilse-armel"]), ("brandt", ["teo-brandt", "harald-brandtner"]), ("teo brandt", ["teo-brandt"]),
            ("brant", ["teo-brandt"]), ("halvorson", ["mira-halvorsen"]), ("halvarson", ["mira-halvorsen"]),
            ("halvxxxen", []), ("tea", []), ("al khatib", ["omar-al-khatib"]), ("al-khatib", ["omar-al-khatib"]),
            ("mira brandt", []), ("ilse halvorsen", []), ("nobody", []),
        ]
    )
    func found(name: String, expected: [String]) throws {
        #expect(try ids(name) == expected)
    }

    @Test("a name without a letter asks for everybody", arguments: [nil, "", " ", "!", "-"])
    func everybody(name: String?) throws {
        #expect(try ids(name).count == Self.quoted.count)
    }

    @Test("speakers stand in the order that is asked for, equals by name")
    func orders() throws {
        let byName = ["harald-brandtner", "ilse-armel", "mira-halvorsen", "omar-al-khatib", "teo-brandt"]
        #expect(try ids(nil) { $0.sort = .name } == byName)
        let byQuotes = ["mira-halvorsen", "teo-brandt", "harald-brandtner", "ilse-armel", "omar-al-khatib"]
        #expect(try ids(nil) == byQuotes)
        let byDate = ["omar-al-khatib", "harald-brandtner", "ilse-armel", "teo-brandt", "mira-halvorsen"]
        #expect(try ids(nil) { $0.sort = .last } == byDate)
    }

    @Test("only quotes within the filter count, and who has none is not listed")
    func filters() throws {
        var question = SpeakerQuestion()
        question.quotes.filter.to = NewsDate("2011")?.lastInstant
        let page = try archive.speakers(question)
        #expect(page.items.map(\.speaker.id) == ["mira-halvorsen"])
        #expect(page.items.map(\.quotes) == [2])
        #expect(page.items.first?.last == NewsDate("2011"))
        #expect(page.total == Total(count: 1))
        question.quotes.filter.source.exclude = ["post"]
        #expect(try archive.speakers(question).items.isEmpty)
    }

    @Test("a cursor goes on only with the question it came from")
    func cursors() throws {
        var question = SpeakerQuestion()
        question.limit = 2
        let first = try archive.speakers(question)
        #expect(first.next != nil)
        question.cursor = first.next
        let second = try archive.speakers(question)
        #expect(Set(first.items.map(\.speaker.id)).isDisjoint(with: second.items.map(\.speaker.id)))
        #expect(second.total == first.total)
        question.sort = .name
        #expect(failure { _ = try archive.speakers(question) } == .invalidCursor)
        question.sort = .quotes
        question.name = "mira"
        #expect(failure { _ = try archive.speakers(question) } == .invalidCursor)
    }
}
