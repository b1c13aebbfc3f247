import ArchiveStore
import Dispatch
import NewsModel
import Synchronization
import Testing

@Suite struct ClosingTests {
    @Test("an archive can be closed while it is asked and written; every call ends, and all acknowledged is kept")
    func closeUnderLoad() throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        let acknowledged = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: 24) { number in
            if number == 12 {
                archive.close()
                return
            }
            for round in 0..<5 {
                let stored = try? archive.store([Sample.harbour("a\(number)-\(round)")])
                if stored != nil { acknowledged.add(1, ordering: .relaxed) }
                _ = try? archive.found(.word("harbour"))
            }
        }
        #expect(folder.files == ["news.saidline"])
        let again = try folder.archive()
        #expect(try again.counts().articles == acknowledged.load(ordering: .relaxed))
        #expect(try again.check() == [])
    }

    @Test("a closed archive answers every question with an error, and closing twice is no fault")
    func everyCall() throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        _ = try archive.store([Sample.harbour()])
        let generation = archive.generation
        archive.close()
        archive.close()
        let calls: [() throws -> Void] = [
            { _ = try archive.article(id: "harbour") }, { _ = try archive.articles(ArticleQuestion()) },
            { _ = try archive.versions(ofArticle: "harbour") }, { _ = try archive.quotes(ofArticle: "harbour") },
            { _ = try archive.search(SearchQuestion()) }, { _ = try archive.quotes(QuoteQuestion()) },
            { _ = try archive.quote(id: "harbour-1") }, { _ = try archive.speakers(SpeakerQuestion()) },
            { _ = try archive.speaker(id: "teo-brandt") }, { _ = try archive.counts() }, { _ = try archive.check() },
            { _ = try archive.remove(articleID: "harbour", expecting: nil) }, { try archive.forEachArticle { _ in } },
            { try archive.backup(to: folder.path + "/copy") },
        ]
        for call in calls { #expect(failure(call)?.message.contains("closed") == true) }
        #expect(archive.generation == generation)
        #expect(folder.files == ["news.saidline"])
    }

    @Test("an archive that nobody holds any more is closed")
    func letGo() throws {
        let folder = try TemporaryFolder()
        do {
            let archive = try folder.archive()
            _ = try archive.store([Sample.harbour()])
        }
        #expect(folder.files == ["news.saidline"])
    }

    @Test("several programs may make the same archive at once", arguments: 1...3)
    func race(round: Int) throws {
        let folder = try TemporaryFolder()
        let failures = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: 6) { number in
            do {
                let archive = try folder.archive()
                _ = try archive.store([Sample.harbour("a\(number)")])
            } catch {
                failures.add(1, ordering: .relaxed)
            }
        }
        #expect(failures.load(ordering: .relaxed) == 0)
        #expect(try folder.archive().counts().articles == 6)
    }
}
