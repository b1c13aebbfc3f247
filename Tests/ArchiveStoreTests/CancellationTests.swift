import ArchiveStore
import NewsModel
import Synchronization
import Testing

@Suite("Questions that nobody waits for any more")
struct CancellationTests {
    /// An archive that takes SQLite some time to read through.
    private static func archive(_ folder: TemporaryFolder) throws -> ArticleArchive {
        let archive = try folder.archive { $0.readers = 1 }
        _ = try archive.store((0..<2_000).map { Sample.article("a\($0)", text: "calm sea \($0)") })
        return archive
    }

    private static var longQuestion: ArticleQuestion {
        var question = ArticleQuestion()
        question.filter.author.exclude = ["nobody"]
        question.filter.language.exclude = ["xx"]
        return question
    }

    @Test("a question is given up where its asker has left, and the next one is answered")
    func left() throws {
        let folder = try TemporaryFolder()
        let archive = try Self.archive(folder)
        for _ in 0..<3 {
            let error = Asker.waiting(until: { true }) { failure { _ = try archive.articles(Self.longQuestion) } }
            #expect(error == .cancelled)
            #expect(try archive.articles(Self.longQuestion).total.count == 2_000)
        }
    }

    @Test("whoever leaves while SQLite works ends that at once")
    func leaving() throws {
        let folder = try TemporaryFolder()
        let archive = try Self.archive(folder)
        let asked = Counter()
        let error = Asker.waiting(until: { asked.next() > 3 }) {
            failure { _ = try archive.articles(Self.longQuestion) }
        }
        #expect(error == .cancelled)
        // Once more to say why it ended.
        #expect((4...6).contains(asked.count))
    }

    @Test("whoever leaves while a search works ends that, too", arguments: 1...4)
    func leavingSearch(steps: Int) throws {
        let folder = try TemporaryFolder()
        let archive = try Self.archive(folder)
        let asked = Counter()
        var question = SearchQuestion()
        question.expression = .words((0..<40).map { .word("\($0)") } + [.prefix("c")])
        let error = Asker.waiting(until: { asked.next() > steps }) {
            failure { _ = try archive.search(question) }
        }
        #expect(error == .cancelled)
    }

    @Test("what is written is written, whoever has left")
    func writing() throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        try Asker.waiting(until: { true }) {
            _ = try archive.store([Sample.article("kept", text: "calm sea")])
        }
        #expect(try archive.found(.word("calm")) == ["kept"])
    }

    private final class Counter: Sendable {
        private let value = Atomic(0)

        var count: Int { value.load(ordering: .relaxed) }

        func next() -> Int { value.add(1, ordering: .relaxed).newValue }
    }
}
