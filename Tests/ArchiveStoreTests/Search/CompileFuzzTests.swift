import ArchiveStore
import NewsModel
import Testing

/// Expressions that nobody would write: the archive answers all of them.
@Suite struct CompileFuzzTests {
    /// Texts that mean something to FTS5, SQL or nobody.
    private static let oddities = [
        "", " ", "\"", "\"\"", "'", "*", "^", ":", "-", "+", "(", ")", "{", "}", "AND", "OR", "NOT", "NEAR", "NEAR(",
        "title:", "rowid", "a\"b", "a*b", "a b c", "\0", "a\0b", "\u{FEFF}", "İ", "ß", "ﬁ", "é", "e\u{301}", "日本語",
        "🙂", "\u{1F}", "\n", "%", "_", "\\", ";", "--", "/*", "1", "٣", "x'00'", "\u{E000}",
        String(repeating: "w", count: 3_000), String(repeating: "\"", count: 300), "harbour", "open",
    ]

    private func tree(_ dice: inout Dice, _ depth: Int) -> SearchExpression {
        let words = { (dice: inout Dice) in (0..<dice.roll(4)).map { _ in dice.pick(Self.oddities) } }
        switch depth == 0 ? dice.roll(4) : dice.roll(10) {
        case 0: return .word(dice.pick(Self.oddities))
        case 1: return .prefix(dice.pick(Self.oddities))
        case 2: return .phrase(words(&dice))
        case 3: return .near(words(&dice), distance: dice.pick([-5, 0, 1, 10, 1_000_000, .max, .min]))
        case 4: return .not(tree(&dice, depth - 1))
        case 5: return .field(dice.pick(SearchField.allCases), tree(&dice, depth - 1))
        case 6: return .and(trees(&dice, depth))
        case 7: return .or(trees(&dice, depth))
        default: return .words(trees(&dice, depth))
        }
    }

    private func trees(_ dice: inout Dice, _ depth: Int) -> [SearchExpression] {
        (0..<dice.roll(5)).map { _ in tree(&dice, depth - 1) }
    }

    @Test("no tree of any shape or words fails, and its total is the number of its hits", arguments: 1...8)
    func random(seed: Int) throws {
        var dice = Dice(seed: seed)
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        _ = try archive.store([Sample.harbour(), Sample.article("b", title: "Open", text: "1 é 日本語 🙂 w")])
        for _ in 0..<150 {
            let expression = tree(&dice, 1 + dice.roll(5))
            var articles = SearchQuestion()
            articles.expression = expression
            articles.match = dice.pick(MatchMode.allCases)
            articles.sort = dice.pick([.relevance, .newest, .oldest])
            let page = try archive.search(articles)
            #expect(page.total.count == page.items.count, "\(expression)")
            var quotes = QuoteQuestion()
            quotes.expression = expression
            quotes.match = articles.match
            quotes.highlight = true
            let found = try archive.quotes(quotes)
            #expect(found.total.count == found.items.count, "\(expression)")
            var speakers = SpeakerQuestion()
            speakers.quotes = quotes
            _ = try archive.speakers(speakers)
        }
    }

    @Test("brackets a thousand deep, and a thousand words beside one another, are answered", arguments: 0..<5)
    func large(shape: Int) throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        _ = try archive.store([Sample.harbour()])
        var expression = SearchExpression.word("harbour")
        switch shape {
        case 0: for _ in 0..<1_000 { expression = .not(expression) }
        case 1: for _ in 0..<1_000 { expression = .and([expression, .or([.word("a"), .not(.word("b"))])]) }
        case 2: for _ in 0..<1_000 { expression = .field(.title, expression) }
        case 3: expression = .or((0..<1_000).map { .word("w\($0)") } + [expression])
        default: expression = .and((0..<1_000).map { _ in .not(.word("storm")) } + [expression])
        }
        let found = try archive.found(expression)
        if shape > 2 { #expect(found == ["harbour"]) }
    }

    @Test("marks of any query lie within the passage, on the borders of letters", arguments: 1...4)
    func marks(seed: Int) throws {
        var dice = Dice(seed: seed + 30)
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        let text = (0..<60).map { _ in dice.pick(["é", "日本語", "harbour", "🙂", "ß", "calm", "\n\n", "e\u{301}t"]) }
        _ = try archive.store([Sample.article("a", title: "é harbour", text: "x " + text.joined(separator: " "))])
        for _ in 0..<60 {
            var question = SearchQuestion()
            question.expression = .or((0..<3).map { _ in .word(dice.pick(["é", "日本語", "harbour", "ß", "ét", "x"])) })
            for hit in try archive.search(question).items {
                for passage in hit.passages + [hit.title].compactMap(\.self) {
                    var end = 0
                    for match in passage.matches {
                        #expect(match.lowerBound >= end && match.upperBound <= passage.text.utf8.count)
                        let bytes = Array(passage.text.utf8)[match]
                        #expect(String(validating: bytes, as: UTF8.self) != nil)
                        end = match.upperBound
                    }
                }
            }
        }
    }
}
