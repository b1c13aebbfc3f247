import ArchiveStore
import NewsModel
import Testing

/// Rules of a newsroom, applied on import and to a whole archive.
@Suite struct SettlementTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private static let articles = [
        ProfileTests.said("a", "Bobbie Fenwick", nil, "2018", "Post"),
        ProfileTests.said("b", "Roberta Fenwick", nil, "2019", "Courier"),
        ProfileTests.said("c", "Maria Lund", nil, "2019-05-01", "Post"),
        ProfileTests.said("d", "Maria Lund", nil, "2017", "Courier"),
        ProfileTests.said("e", "Maria Lund", nil, nil, nil),
    ]

    private static func rules() throws -> SpeakerRules {
        let footballer = SpeakerRules.Split.Person(
            name: "Maria Lund (footballer)",
            scope: SpeakerScope(sources: ["POST"])
        )
        let minister = SpeakerRules.Split.Person(
            name: "Maria Lund (minister)",
            scope: SpeakerScope(to: NewsDate("2018"))
        )
        return try SpeakerRules(
            aliases: [.init(name: "Roberta Fenwick", also: ["Bobbie Fenwick", "Bob Nobody"])],
            splits: [.init(name: "Maria Lund", persons: [footballer, minister])]
        )
    }

    private static let expected = [
        "a": "roberta-fenwick", "b": "roberta-fenwick", "c": "maria-lund-footballer", "d": "maria-lund-minister",
        "e": "maria-lund",
    ]

    private func speakers(_ archive: ArticleArchive) throws -> [String: String] {
        let quotes = try archive.quotes(QuoteQuestion()).items.map(\.item)
        return Dictionary(uniqueKeysWithValues: quotes.map { ($0.article.id, $0.speaker?.id ?? "") })
    }

    @Test("rules hold for what is imported")
    func onImport() throws {
        let rules = try Self.rules()
        let archive = try folder.archive { $0.speakerRules = rules }
        _ = try archive.store(Self.articles)
        #expect(try speakers(archive) == Self.expected)
        #expect(try archive.speaker(id: "maria-lund-minister")?.speaker.name == "Maria Lund (minister)")
        #expect(try archive.check() == [])
        #expect(try archive.settleSpeakers().moves == [])
    }

    @Test("rules are applied to what was imported without them, and told")
    func afterwards() throws {
        let plain = try folder.archive()
        _ = try plain.store(Self.articles)
        #expect(try plain.counts().speakers == 3)
        plain.close()
        let rules = try Self.rules()
        let archive = try folder.archive { $0.speakerRules = rules }
        let before = archive.generation
        let changes = try archive.settleSpeakers()
        #expect(try speakers(archive) == Self.expected)
        #expect(archive.generation > before)
        #expect(changes.speakersBefore == 3)
        #expect(changes.speakersAfter == 4)
        #expect(changes.quotes == 3)
        #expect(changes.moves.map(\.to) == ["roberta-fenwick", "maria-lund-footballer", "maria-lund-minister"])
        #expect(changes.moves.first?.name == "Bobbie Fenwick")
        #expect(changes.unusedNames == ["Bob Nobody"])
        #expect(try archive.check() == [])
    }

    @Test("taking the rules away takes their effect away")
    func takenBack() throws {
        let rules = try Self.rules()
        let ruled = try folder.archive { $0.speakerRules = rules }
        _ = try ruled.store(Self.articles)
        ruled.close()
        let plain = try folder.archive()
        let changes = try plain.settleSpeakers()
        #expect(changes.quotes == 3)
        #expect(try plain.counts().speakers == 3)
        #expect(try speakers(plain)["a"] == "bobbie-fenwick")
        #expect(try plain.check() == [])
    }

    @Test("an alias still answers at the address it had of its own, and in searches for names")
    func oldAddress() throws {
        let rules = try Self.rules()
        let archive = try folder.archive { $0.speakerRules = rules }
        _ = try archive.store(Self.articles)
        let profile = try #require(try archive.speakerProfile(id: "bobbie-fenwick", newest: 1))
        #expect(profile.summary.speaker.id == "roberta-fenwick")
        #expect(profile.aliases == ["Bobbie Fenwick", "Roberta Fenwick"])
        var question = SpeakerQuestion()
        question.name = "bobbie"
        #expect(try archive.speakers(question).items.map(\.speaker.id) == ["roberta-fenwick"])
        question.name = "bobie fenwik"
        #expect(try archive.speakers(question).items.map(\.speaker.id) == ["roberta-fenwick"])
    }

    @Test("an archive that may only be read is not settled")
    func readOnly() throws {
        try folder.archive().close()
        let archive = try folder.archive { $0.readOnly = true }
        #expect(failure { _ = try archive.settleSpeakers() }?.message.contains("reading only") == true)
    }

    @Test("a rule explains initials that the archive would explain otherwise")
    func rulesBeforeInitials() throws {
        let rules = try SpeakerRules(aliases: [.init(name: "Jill Roe", also: ["J. Roe"])])
        let archive = try folder.archive { $0.speakerRules = rules }
        _ = try archive.store([
            ProfileTests.said("a", "J. Roe", nil, "2019", "Post"),
            ProfileTests.said("b", "John Roe", nil, "2019", "Post"),
        ])
        #expect(try speakers(archive) == ["a": "jill-roe", "b": "john-roe"])
        #expect(try archive.speaker(id: "jill-roe")?.speaker.name == "Jill Roe")
    }

    @Test("any archive under any rules comes out as if it had been imported under them", arguments: 1...5)
    func reference(seed: Int) throws {
        var dice = Dice(seed: seed)
        let names = ["Ada Roe", "A. Roe", "Anna Roe", "Bea Doe", "B. Doe", "Captain Doe", "Cher"]
        let articles = (0..<40).map { number in
            ProfileTests.said(
                "a\(number)",
                dice.pick(names),
                dice.pick([nil, "x"]),
                dice.pick(["2017", "2018", "2019-03-01", nil]),
                dice.pick(["Post", "Courier", nil])
            )
        }
        let rules = try SpeakerRules(aliases: [
            .init(name: "Bea Doe", also: [dice.pick(["Captain Doe", "Cher"])]),
            .init(name: "Ada Roe", also: ["Anna Roe"], scope: SpeakerScope(sources: [dice.pick(["Post", "Courier"])])),
            .init(
                name: "Abel Roe",
                also: ["A. Roe"],
                scope: SpeakerScope(from: NewsDate(dice.pick(["2018", "2019"])))
            ),
        ])
        let plain = try folder.archive()
        _ = try plain.store(articles)
        plain.close()
        let settled = try folder.archive { $0.speakerRules = rules }
        _ = try settled.settleSpeakers()
        let otherFolder = try TemporaryFolder()
        let imported = try otherFolder.archive { $0.speakerRules = rules }
        for article in articles { _ = try imported.store([article]) }
        var question = SpeakerQuestion()
        question.limit = 200
        #expect(try settled.speakers(question).items == imported.speakers(question).items)
        #expect(try settled.check() == [])
        #expect(try imported.check() == [])
        #expect(try imported.settleSpeakers().moves == [])
    }
}
