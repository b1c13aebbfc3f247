import ArchiveStore
import NewsModel
import Testing

@Suite struct RevisionTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
    }

    @Test("an article expected to be new is stored once")
    func absent() throws {
        let prepared = Sample.article("a", text: "One.", expected: .absent)
        guard case .added = try archive.store([prepared])[0] else {
            Issue.record("not added")
            return
        }
        let again = Sample.article("a", text: "Two.", expected: .absent)
        #expect(try archive.store([again]) == [.conflict])
        #expect(try archive.article(id: "a")?.content.text == "One.")
    }

    @Test("an article expected to be there is not made")
    func present() throws {
        #expect(try archive.store([Sample.article("a", expected: .present)]) == [.conflict])
        #expect(try archive.article(id: "a") == nil)
    }

    @Test("of two changes to the same state only the first is made")
    func sameState() throws {
        _ = try archive.store([Sample.article("a", text: "One.")])
        let read = try #require(try archive.article(id: "a"))
        let first = Sample.article("a", text: "Two.", expected: .article(read))
        let second = Sample.article("a", text: "Three.", expected: .article(read))
        let outcomes = try archive.store([first, second])
        #expect(outcomes[1] == .conflict)
        #expect(try archive.article(id: "a")?.content.text == "Two.")
    }

    @Test("a removal that expects another state is refused")
    func removal() throws {
        _ = try archive.store([Sample.article("a", text: "One.")])
        let read = try #require(try archive.article(id: "a"))
        _ = try archive.store([Sample.article("a", text: "Two.")])
        #expect(failure { _ = try archive.remove(articleID: "a", expecting: .article(read)) } == .revisionConflict)
        #expect(try archive.article(id: "a") != nil)
        let now = try #require(try archive.article(id: "a"))
        #expect(try archive.remove(articleID: "a", expecting: .article(now)))
    }
}
