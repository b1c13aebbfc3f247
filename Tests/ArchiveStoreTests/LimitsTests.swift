import ArchiveStore
import NewsModel
import Testing

@Suite struct LimitsTests {
    @Test("a question that takes too long ends with the limit in its error; the next one is answered")
    func timeLimit() throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive { $0.timeLimitMilliseconds = 0 }
        _ = try archive.store((0..<3_000).map { Sample.article("a\($0)", text: "calm sea \($0)") })
        var question = ArticleQuestion()
        question.filter.author.exclude = ["nobody"]
        question.filter.language.exclude = ["xx"]
        #expect(failure { _ = try archive.articles(question) } == .timeLimit(milliseconds: 0))
        #expect(try archive.article(id: "a1") != nil)
    }

    @Test("on a full disk nothing is half written, reading goes on, and writing too once there is room")
    func diskFull() throws {
        let folder = try TemporaryFolder()
        try folder.archive().close()
        let archive = try folder.archive { $0.maximumPages = 150 }
        let long = String(repeating: "calm sea and no wind at all ", count: 2_000)
        var stored = 0
        var error: ArchiveError?
        while error == nil, stored < 100 {
            error = failure { _ = try archive.store([Sample.article("a\(stored)", text: "\(stored) " + long)]) }
            if error == nil { stored += 1 }
        }
        #expect(error == .diskFull)
        #expect(stored > 0)
        #expect(try archive.counts().articles == stored)
        #expect(try archive.found(.word("wind")).count == stored)
        #expect(try archive.check() == [])
        #expect(try archive.remove(articleID: "a0", expecting: nil))
        #expect(failure { _ = try archive.store([Sample.article("small")]) } == nil)
    }

    @Test(
        "every error says what was wrong and what to do",
        arguments: [
            (ArchiveError.newerFormat(path: "p", found: 3, supported: 2), "Update"),
            (.foreignFile(path: "p"), "another path"),
            (.cannotOpen(path: "p", reason: "r"), "Check"), (.damaged(detail: "d"), "Restore"), (.diskFull, "Free"),
            (.busy, "again"), (.timeLimit(milliseconds: 5), "5 ms"), (.revisionConflict, "again"),
            (.invalidCursor, "without a cursor"), (.failed(code: 1, message: "m"), "check"),
        ]
    )
    func messages(error: ArchiveError, advice: String) {
        #expect(error.message.contains(advice))
        #expect(error.message.hasSuffix("."))
    }
}
