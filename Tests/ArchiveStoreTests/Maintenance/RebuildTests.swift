import ArchiveStore
import NewsModel
import Synchronization
import Testing

@Suite("Making anew what is derived")
struct RebuildTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test("each step is told once, in words, and the last of them tells readers")
    func steps() throws {
        let archive = try folder.archive()
        _ = try archive.store([Sample.harbour()])
        let told = Mutex<[String]>([])
        let generations = Mutex<[Int64]>([])
        try archive.rebuild { name in
            told.withLock { $0.append(name) }
            generations.withLock { $0.append(archive.generation) }
        }
        let names = told.withLock { $0 }
        #expect(Set(names).count == names.count)
        #expect(names.first == "the speakers" && names.last == "the counts")
        #expect(names.allSatisfy { $0.first?.isLowercase == true && !$0.hasSuffix(".") })
        let seen = generations.withLock { $0 }
        #expect(seen == seen.sorted())
        #expect(seen.allSatisfy { $0 < archive.generation })
    }

    @Test("an empty archive is whole, and stays so when it is made anew")
    func empty() throws {
        let archive = try folder.archive()
        #expect(try archive.check() == [])
        try archive.rebuild()
        #expect(try archive.check() == [])
        #expect(try archive.counts() == ArchiveCounts(articles: 0, quotes: 0, speakers: 0))
        #expect(try archive.rebuildTexts() == 0)
    }

    @Test("articles, versions and quotes are what they were, however often all is made anew")
    func same() throws {
        let archive = try folder.archive()
        _ = try archive.store([Sample.harbour("a"), Sample.harbour("b", published: nil), Sample.article("c")])
        _ = try archive.store([Sample.article("c", text: "Another text of Ketterby.")])
        let articles = try ["a", "b", "c"].map { try archive.article(id: $0) }
        let quotes = try archive.quotes(ofArticle: "a")
        let versions = try archive.versions(ofArticle: "c")
        let counts = try archive.counts()
        for _ in 0..<3 {
            try archive.rebuild()
            #expect(try ["a", "b", "c"].map { try archive.article(id: $0) } == articles)
            #expect(try archive.quotes(ofArticle: "a") == quotes)
            #expect(try archive.versions(ofArticle: "c") == versions)
            #expect(try archive.counts() == counts)
        }
    }

    @Test("speakers come out by the rules of the archive that makes them anew")
    func rules() throws {
        let plain = try folder.archive()
        _ = try plain.store([Sample.harbour()])
        plain.close()
        let rules = try SpeakerRules(aliases: [.init(name: "Mira Quist", also: ["Mira Halvorsen"])])
        let archive = try folder.archive { $0.speakerRules = rules }
        try archive.rebuild()
        #expect(try archive.quotes(ofArticle: "harbour")?.first?.speaker?.id == "mira-quist")
        #expect(try archive.speaker(id: "mira-quist")?.quotes == 1)
        #expect(try archive.check() == [])
    }

    @Test("of many faults some hundred are told")
    func many() throws {
        let archive = try folder.archive()
        _ = try archive.store((0..<150).map { Sample.article("a\($0)") })
        archive.close()
        try RawDatabase(folder.file).run("UPDATE articles SET word_count = 77")
        let findings = try folder.archive().check()
        #expect((100...110).contains(findings.count))
        #expect(findings.contains("Article a0 says it has 77 words, but has 5."))
    }

    @Test("a backup is of one moment, whatever is in it, and opens for writing")
    func backup() throws {
        let archive = try folder.archive()
        _ = try archive.store((0..<40).map { Sample.harbour("h\($0)") })
        _ = try archive.remove(articleID: "h7", expecting: nil)
        let path = folder.path + "/second.saidline"
        try archive.backup(to: path)
        let copy = try ArticleArchive(path: path)
        #expect(try copy.counts() == archive.counts())
        _ = try copy.store([Sample.article("only-here")])
        #expect(try copy.counts().articles == 40)
        #expect(try archive.counts().articles == 39)
        #expect(try copy.check() == [])
        copy.close()
    }
}
