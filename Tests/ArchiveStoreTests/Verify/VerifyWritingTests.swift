import ArchiveStore
import NewsModel
import Testing

/// Whether what was said is known from the moment it is written to the moment it is gone.
@Suite struct VerifyWritingTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    private static let first = Statements.all[0]
    private static let second = Statements.all[1]

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
        _ = try archive.store([Statements.article("a", [Self.first]), Statements.article("b", [Self.first])])
    }

    private func ids(_ text: String) throws -> [String] {
        try archive.verified(text).matches.filter { $0.similarity == 1 }.map(\.quote.id)
    }

    @Test("a removed article said nothing")
    func removed() throws {
        #expect(try ids(Self.first) == ["b-1", "a-1"])
        _ = try archive.remove(articleID: "b", expecting: nil)
        #expect(try ids(Self.first) == ["a-1"])
        _ = try archive.remove(articleID: "a", expecting: nil)
        #expect(try archive.verified(Self.first).matches.isEmpty)
        #expect(try archive.check() == [])
    }

    @Test("a changed article says what it says now")
    func replaced() throws {
        _ = try archive.store([Statements.article("a", [Self.second])])
        #expect(try ids(Self.first) == ["b-1"])
        #expect(try ids(Self.second) == ["a-1"])
        #expect(try archive.check() == [])
    }

    @Test("quotes that are found anew take the place of the old ones")
    func renewed() throws {
        var article = Statements.article("a", [Self.first])
        article.quotes = [Sample.quote(Sample.Said("The old mill", by: "Ada Roe"), in: article.draft.content.text)]
        article.extractorVersion = 2
        _ = try archive.renew([article])
        #expect(try ids(Self.first) == ["b-1"])
        #expect(try ids("the old mill") == ["a-1"])
        #expect(try archive.check() == [])
    }

    @Test("what could not be stored leaves no trace")
    func failed() throws {
        var article = Statements.article("c", [Self.second])
        article.quotes[0].spans.content = [0..<9_999]
        #expect(failure { _ = try archive.store([article]) } != nil)
        #expect(try archive.verified(Self.second).verdict == .none)
        #expect(try archive.check() == [])
    }

    @Test("of an article that is written several times at once the last stays, whatever fails between")
    func together() throws {
        var broken = Statements.article("a", [Statements.all[2]])
        broken.quotes[0].spans.content = [0..<9_999]
        let outcomes = try archive.storeEach([
            Statements.article("c", [Self.first]), Statements.article("a", [Statements.all[3]]), broken,
            Statements.article("c", [Self.second]), Statements.article("a", [Self.second]),
        ])
        #expect(outcomes.map { (try? $0.get()) != nil } == [true, true, false, true, true])
        #expect(Set(try ids(Self.second)) == ["a-1", "c-1"])
        #expect(try ids(Self.first) == ["b-1"])
        #expect(try archive.verified(Statements.all[2]).verdict == .none)
        #expect(try archive.verified(Statements.all[3]).verdict == .none)
        #expect(try archive.check() == [])
    }

    @Test("another program's writes are known at once")
    func otherProgram() throws {
        _ = try folder.archive().store([Statements.article("c", [Self.second])])
        #expect(try ids(Self.second) == ["c-1"])
    }

    @Test(
        "lists that do not agree with the texts are found out and can be made anew",
        arguments: [
            "INSERT INTO quote_pairs (quote_pairs) VALUES ('delete-all')",
            "INSERT INTO article_bands (rowid, numbers) VALUES (77, 'abcd')",
            "INSERT INTO quote_pairs (rowid, numbers) VALUES (1, 'nonsense')",
        ]
    )
    func damaged(damage: String) throws {
        archive.close()
        try RawDatabase(folder.file).run(damage)
        let again = try folder.archive()
        #expect(try again.check().count == 1)
        let generation = again.generation
        try again.rebuild()
        #expect(again.generation > generation)
        #expect(try again.check() == [])
        #expect(try again.verified(Self.first).verdict == .exact)
    }
}
