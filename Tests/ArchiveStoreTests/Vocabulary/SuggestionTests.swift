import ArchiveStore
import NewsModel
import Testing

@Suite("What a search may go on to")
struct SuggestionTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
        _ = try archive.store([
            Sample.harbour("a"), Sample.harbour("b"),
            Sample.article("c", title: "Hâlf the harvest", text: "The haul of herring.") { $0.source = "Halden Post" },
        ])
    }

    private func texts(_ beginning: String, _ kind: Suggestion.Kind, limit: Int = 20) throws -> [String] {
        try archive.suggestions(for: beginning, limit: limit).filter { $0.kind == kind }.map(\.text)
    }

    @Test("words are completed, those in more articles and headlines first, with their counts")
    func words() throws {
        #expect(try texts("har", .word) == ["harbour", "harvest"])
        #expect(try texts("the har", .word) == ["harbour", "harvest"])
        #expect(
            try archive.suggestions(for: "harb", limit: 5).first == Suggestion(kind: .word, text: "harbour", count: 2)
        )
        #expect(try texts("har ", .word) == [])
        #expect(try texts("Ärm", .word) == ["armel"])
    }

    @Test(
        "speakers are found by the beginning of their name or surname",
        arguments: ["mira h", "HALV", "Míra", "mira"]
    )
    func speakers(beginning: String) throws {
        let found = try archive.suggestions(for: beginning, limit: 20).filter { $0.kind == .speaker }
        #expect(found == [Suggestion(kind: .speaker, text: "Mira Halvorsen", id: "mira-halvorsen", count: 2)])
    }

    @Test("outlets and headlines are found by their beginning, equal headlines once")
    func names() throws {
        #expect(try texts("bay c", .source) == ["Bay Courier"])
        #expect(try texts("courier", .source) == [])
        let title = try archive.suggestions(for: "harbour t", limit: 9).filter { $0.kind == .title }
        #expect(title == [Suggestion(kind: .title, text: "Harbour to open", id: "b", count: 2)])
        #expect(try texts("half the", .title) == ["Hâlf the harvest"])
        #expect(try texts("harbour tx", .title) == [])
    }

    @Test("a headline longer than what is looked up is compared to its end")
    func longTitles() throws {
        let title = "The council of Ostrava Bay votes to open the harbour before the spring"
        _ = try archive.store([Sample.article("long", title: title)])
        #expect(try texts(String(title.prefix(60)), .title) == [title])
        #expect(try texts(String(title.prefix(60)) + "x", .title) == [])
    }

    @Test("each kind makes room for the others, and never is more given than asked for", arguments: 1...12)
    func limits(limit: Int) throws {
        let found = try archive.suggestions(for: "ha", limit: limit)
        #expect(found.count <= limit)
        #expect(limit < 6 || Set(found.map(\.kind)).count == 4)
        #expect(found.first?.text == "harbour")
    }

    @Test("what is written, changed and deleted is suggested accordingly")
    func writes() throws {
        _ = try archive.store([Sample.article("d", title: "Zebra loose", text: "Zoo.") { $0.source = "Zoo News" }])
        #expect(try texts("z", .title) == ["Zebra loose"])
        #expect(try texts("z", .source) == ["Zoo News"])
        #expect(try texts("z", .word) == ["zebra", "zoo"])
        _ = try archive.store([Sample.article("d", text: "Zoo.")])
        #expect(try texts("z", .title) == [])
        #expect(try texts("z", .source) == [])
        #expect(try texts("z", .word) == ["zoo"])
        _ = try archive.remove(articleID: "a", expecting: nil)
        _ = try archive.remove(articleID: "b", expecting: nil)
        #expect(try texts("mira", .speaker) == [])
        #expect(try archive.check() == [])
    }

    @Test(
        "whatever is typed, there is an answer",
        arguments: ["", " ", "\"", "-", "%", "*", "😀", "a\u{301}", "\u{FFFF}", String(repeating: "ab", count: 5_000)]
    )
    func anything(beginning: String) throws {
        #expect(try archive.suggestions(for: beginning, limit: 10).allSatisfy { !$0.text.isEmpty })
        #expect(try archive.suggestions(for: "ha", limit: 0).isEmpty)
    }
}
