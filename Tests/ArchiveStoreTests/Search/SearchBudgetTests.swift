import ArchiveStore
import NewsModel
import Testing

/// What one search may not exceed, and what it says where it would have.
@Suite struct SearchBudgetTests {
    private static let words = ["anchor", "apple", "arch", "arrow", "ash", "autumn", "bay", "bell", "boat"]

    private static func opened(
        _ folder: TemporaryFolder,
        _ change: (inout SearchBudget) -> Void = { _ in }
    ) throws -> ArticleArchive {
        var options = ArchiveOptions()
        change(&options.searchBudget)
        return try ArticleArchive(path: folder.file, options: options)
    }

    private static func filled(_ folder: TemporaryFolder) throws -> ArticleArchive {
        let archive = try opened(folder)
        _ = try archive.store(
            (0..<300).map { number in
                let texts = (0...number % 4).map { words[(number + $0 * 2) % words.count] }
                return Sample.article("a\(number)", text: texts.joined(separator: " ") + " and the bay.")
            }
        )
        return archive
    }

    private func page(_ archive: ArticleArchive, _ expression: SearchExpression) throws -> Page<Hit<Article>> {
        var question = SearchQuestion()
        (question.expression, question.match, question.limit) = (expression, .any, 50)
        return try archive.search(question)
    }

    @Test("a beginning of too many words is looked up as far as the budget goes, and the answer says so")
    func beginnings() throws {
        let folder = try TemporaryFolder()
        let whole = try page(Self.filled(folder), .prefix("a"))
        #expect(whole.counts == nil)
        #expect(!whole.total.isLowerBound)
        let archive = try Self.opened(folder) { $0.work = 200 }
        let cut = try page(archive, .prefix("a"))
        #expect(cut.total.count > 0 && cut.total.count < whole.total.count)
        #expect(cut.total.isLowerBound)
        #expect(cut.counts?.limits.count == 1)
        #expect(cut.counts?.limits.first?.contains("\"a\"") == true)
        // One word has no beginning to be cut, nor has a beginning of few words.
        for expression in [SearchExpression.word("anchor"), .prefix("zeb")] {
            #expect(try page(archive, expression).counts == nil)
        }
        // What another one leaves over serves the next.
        let both = try page(archive, .words([.prefix("a"), .prefix("b")]))
        #expect(both.counts?.limits.count == 2)
    }

    @Test("what is not kept counts as much, but for words side by side")
    func memory() throws {
        let folder = try TemporaryFolder()
        let (whole, bare) = (try Self.filled(folder), try Self.opened(folder) { $0.memory = 0 })
        let expressions: [SearchExpression] = [
            .word("bay"), .or([.word("arch"), .word("bay"), .word("boat")]), .or([.word("bell"), .prefix("a")]),
            .and([.word("bay"), .not(.word("bell"))]), .or([.phrase(["the", "bay"]), .word("arrow")]),
        ]
        for expression in expressions {
            let (one, other) = (try page(whole, expression), try page(bare, expression))
            #expect(!one.items.isEmpty, "\(expression)")
            #expect(one.items.map(\.item.id) == other.items.map(\.item.id), "\(expression)")
            #expect(one.items.map(\.score) == other.items.map(\.score), "\(expression)")
            #expect(other.total == one.total)
            #expect(other.counts == nil)
        }
        let paired = SearchExpression.words([.word("the"), .word("bay")])
        #expect(try page(whole, paired).counts == nil)
        #expect(try page(bare, paired).counts?.limits.count == 1)
        #expect(try page(bare, paired).total == page(whole, paired).total)
    }

    @Test("a page of long texts is marked as far as the budget goes, and the answer says so")
    func marking() throws {
        let folder = try TemporaryFolder()
        let whole = try page(Self.filled(folder), .word("bay"))
        #expect(whole.items.allSatisfy { !$0.passages.isEmpty })
        let cut = try page(try Self.opened(folder) { $0.marking = 100 }, .word("bay"))
        #expect(cut.items.map(\.item.id) == whole.items.map(\.item.id))
        let marked = cut.items.prefix { !$0.passages.isEmpty }
        #expect((1..<50).contains(marked.count))
        #expect(cut.items.dropFirst(marked.count).allSatisfy { $0.passages.isEmpty })
        #expect(cut.counts?.limits.count == 1)
        #expect(cut.counts?.limits.first?.contains(" \(marked.count) hits") == true)
    }

    @Test("texts that nobody asked for come empty, whether marked or not", arguments: [false, true])
    func withoutText(isMarked: Bool) throws {
        let folder = try TemporaryFolder()
        let archive = try Self.filled(folder)
        var question = SearchQuestion()
        (question.expression, question.highlight, question.hasText) = (.word("bay"), isMarked, false)
        let hits = try archive.search(question).items
        #expect(hits.count == 20)
        #expect(hits.allSatisfy { $0.item.content.text.isEmpty && $0.passages.isEmpty != isMarked })
    }
}
