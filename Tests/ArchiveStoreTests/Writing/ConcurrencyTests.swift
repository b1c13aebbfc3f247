import ArchiveStore
import Dispatch
import NewsModel
import Synchronization
import Testing

@Suite struct ConcurrencyTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
    }

    @Test("writes from many threads are all acknowledged and all there, and every reader sees them")
    func manyWriters() throws {
        let failures = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: 64) { number in
            let stored = try? archive.store([Sample.harbour("a\(number)")])
            let found = try? archive.article(id: "a\(number)")
            if stored == nil || found == nil { failures.add(1, ordering: .relaxed) }
        }
        #expect(failures.load(ordering: .relaxed) == 0)
        #expect(try archive.counts() == ArchiveCounts(articles: 64, quotes: 128, speakers: 2))
        #expect(try archive.check() == [])
    }

    @Test("a caller whose article fails does not take other callers' writes with it")
    func failingNeighbour() throws {
        let wrong = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: 32) { number in
            let isBad = number % 4 == 0
            let said = isBad ? [Sample.Said("words that are not there")] : []
            let error = failure { _ = try archive.store([Sample.article("a\(number)", said: said)]) }
            if (error != nil) != isBad { wrong.add(1, ordering: .relaxed) }
        }
        #expect(wrong.load(ordering: .relaxed) == 0)
        #expect(try archive.counts().articles == 24)
    }

    @Test("two programs write one file in turns")
    func twoPrograms() throws {
        let other = try folder.archive()
        let failures = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: 40) { number in
            let writer = number % 2 == 0 ? archive : other
            let stored = try? writer.store([Sample.harbour("a\(number)")])
            if stored == nil { failures.add(1, ordering: .relaxed) }
        }
        #expect(failures.load(ordering: .relaxed) == 0)
        #expect(try archive.counts().articles == 40)
        #expect(try other.check() == [])
    }

    @Test("the generation grows with every write, another program's too, and outlives the program")
    func generation() throws {
        var last = archive.generation
        let other = try folder.archive()
        for writer in [archive, other, archive] {
            _ = try writer.store([Sample.article("a\(last)")])
            #expect(archive.generation > last)
            #expect(archive.generation == other.generation)
            last = archive.generation
        }
        _ = try other.remove(articleID: "a\(last - 1)", expecting: nil)
        #expect(archive.generation > last)
        last = archive.generation
        archive.close()
        other.close()
        #expect(try folder.archive().generation == last)
    }

    @Test("a file that another program holds for writing is busy, and can be read meanwhile")
    func busy() throws {
        let impatient = try folder.archive { $0.busyTimeoutMilliseconds = 10 }
        let holder = try RawDatabase(folder.file)
        try holder.run("BEGIN IMMEDIATE")
        #expect(failure { _ = try impatient.store([Sample.harbour()]) } == .busy)
        #expect(try impatient.counts().articles == 0)
        try holder.run("ROLLBACK")
        #expect(failure { _ = try impatient.store([Sample.harbour()]) } == nil)
    }

    @Test("more questions than readers are answered in turn")
    func manyReaders() throws {
        _ = try archive.store((0..<50).map { Sample.harbour("a\($0)") })
        let found = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: 64) { _ in
            let ids = try? archive.found(.words([.word("harbour"), .word("spring")]))
            found.add(ids?.count ?? 0, ordering: .relaxed)
        }
        #expect(found.load(ordering: .relaxed) == 64 * 50)
    }
}
