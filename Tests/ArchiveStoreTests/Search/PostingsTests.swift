import ArchiveStore
import NewsModel
import Testing

@Suite struct PostingsTests {
    /// Words of which the first are frequent and the last rare; none has another's stem.
    private static let words = (0..<400).map { number in
        String(number, radix: 10).map { String("bdfgklmnpr".dropFirst($0.wholeNumberValue ?? 0).prefix(1)) + "u" }
            .joined()
    }

    private static func word(_ dice: inout Dice) -> String {
        words[min(dice.roll(words.count), dice.roll(words.count), dice.roll(words.count))]
    }

    /// An article of some 80 words.
    private static func article(_ number: Int, _ dice: inout Dice) -> PreparedArticle {
        let text = (0..<80).map { _ in word(&dice) }.joined(separator: " ")
        return Sample.article("a\(number)", title: dice.roll(3) == 0 ? word(&dice) : nil, text: text)
    }

    /// Queries in both languages.
    private static func queries(_ dice: inout Dice) -> [(ours: SearchExpression, theirs: String)] {
        let (one, other) = (word(&dice), word(&dice))
        // Three frequent ones, that stand side by side now and then.
        let few = (0..<3).map { _ in words[dice.roll(4)] }
        let beginning = other.prefix(2)
        return [
            (.phrase(few), "\"\(few.joined(separator: " "))\""), (.phrase([one, one]), "\"\(one) \(one)\""),
            (.prefix("\(few[0]) \(beginning)"), "\"\(few[0]) \(beginning)\" *"),
            (.near(["\(few[0]) \(few[1])", other], distance: 9), "NEAR(\"\(few[0]) \(few[1])\" \(other), 9)"),
            (.word(one), one), (.prefix(String(one.prefix(2))), one.prefix(2) + "*"),
            (.phrase([one, other]), "\"\(one) \(other)\""), (.and([.word(one), .word(other)]), "\(one) AND \(other)"),
            (.or([.word(one), .word(other)]), "\(one) OR \(other)"),
            (.near([one, other], distance: 5), "NEAR(\(one) \(other), 5)"),
            (.field(.title, .word(one)), "title:\(one)"),
            (.and([.word(one), .not(.word(other))]), "\(one) NOT \(other)"),
        ]
    }

    @Test("what is read from the index's pages is what FTS5 itself finds", arguments: [false, true])
    func likeFTS5(isMerged: Bool) throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        var dice = Dice(seed: 11)
        _ = try archive.store((0..<1_500).map { Self.article($0, &dice) })
        // Many small writes, that the index has parts of every age, half of them merged.
        for _ in 0..<60 {
            _ = try archive.store((0..<3).map { _ in Self.article(dice.roll(1_600), &dice) })
            _ = try archive.remove(articleID: "a\(dice.roll(1_600))", expecting: nil)
        }
        if isMerged { try archive.mergeIndexes() }
        let database = try RawDatabase(folder.file)
        for _ in 0..<25 {
            for query in Self.queries(&dice) {
                var question = SearchQuestion()
                question.expression = query.ours
                question.match = .all
                question.limit = 1
                let theirs = query.theirs.replacing("'", with: "''")
                let rows = try database.integers(
                    "SELECT rowid FROM article_index WHERE article_index MATCH '\(theirs)'"
                )
                #expect(try archive.search(question).total.count == rows.count, "\(query.theirs)")
            }
        }
    }

    @Test(
        "an index whose pages are gone or cut is damaged, not a crash",
        arguments: ["x''", "x'0000'", "x'00FF0004FF'"]
    )
    func damage(page: String) throws {
        let folder = try TemporaryFolder()
        var dice = Dice(seed: 3)
        let archive = try folder.archive()
        _ = try archive.store((0..<50).map { Self.article($0, &dice) })
        try RawDatabase(folder.file).run("UPDATE article_index_data SET block = \(page) WHERE id > 10")
        var question = SearchQuestion()
        question.expression = .word(Self.words[0])
        let found = failure { _ = try archive.search(question) }
        guard case .damaged = found else {
            Issue.record("\(found.map { "\($0)" } ?? "an answer")")
            return
        }
    }
}
