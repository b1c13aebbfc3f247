import ArchiveStore
import NewsModel
import Testing

/// What is marked in texts, headlines and quotes.
@Suite struct HighlighterTests {
    /// An expression, a text that it finds, and what is marked in it.
    struct Case: Sendable, CustomTestStringConvertible {
        var expression: SearchExpression
        var text: String
        var marked: [String]
        var testDescription: String { "\(expression) in \(text)" }

        init(_ expression: SearchExpression, _ text: String, _ marked: [String]) {
            (self.expression, self.text, self.marked) = (expression, text, marked)
        }
    }

    private static func marked(_ passages: [Passage]) -> [String] {
        passages.flatMap { passage in
            passage.matches.map { String(decoding: Array(passage.text.utf8)[$0], as: UTF8.self) }
        }
    }

    private func hit(_ expression: SearchExpression, title: String? = nil, _ text: String) throws -> Hit<Article> {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        _ = try archive.store([Sample.article("a", title: title, text: text)])
        var question = SearchQuestion()
        question.expression = expression
        return try #require(try archive.search(question).items.first)
    }

    static let cases = [
        Case(.phrase(["old", "pier"]), "The old pier; old, pier-like old wood.", ["old pier", "old, pier"]),
        Case(.phrase(["old", "pier"]), "An old ferry, a pier, the old pier.", ["old pier"]),
        Case(.phrase(["harbours", "opening"]), "The Harbour opens, the harbour is open.", ["Harbour opens"]),
        Case(.or([.phrase(["red", "blue"]), .phrase(["blue", "green"])]), "Red blue green", ["Red blue green"]),
        Case(.or([.word("blue"), .phrase(["red", "blue"])]), "red blue, blue", ["red blue", "blue"]),
        Case(.phrase(["old", "old"]), "old old old", ["old old old"]),
        Case(.prefix("com"), "Comets, command, cóm, becoming, co", ["Comets", "command", "cóm"]),
        Case(.prefix("bruc"), "Die Brücke, zwei Brücken, Bruck", ["Brücke", "Brücken", "Bruck"]),
        Case(.near(["old", "river"], distance: 2), "old big wide river", ["old", "river"]),
        Case(
            .near(["old", "river"], distance: 2),
            "old big wide river then old or new and far away river",
            ["old", "river", "old"]
        ),
        Case(.near(["river", "old"], distance: 0), "old river, river by the old", ["old", "river"]),
        Case(
            .near(["old mill", "river"], distance: 1),
            "The old mill by river, then an old mill",
            ["old mill", "river"]
        ),
        Case(.word("cafe"), "Le café, des cafe\u{301}s, CAFÉ, caffè", ["café", "cafe\u{301}s", "CAFÉ"]),
        Case(.word("CAFÉ"), "cafe", ["cafe"]),
        Case(.word("vote"), "voted, voting, votes, voter", ["voted", "voting", "votes"]),
        Case(.word("pier"), "the pier’s end, pier-side", ["pier", "pier"]),
        Case(.word("v2.0"), "v2 then v2.0 and v2 0", ["v2.0", "v2 0"]),
        Case(.words([.word("pier"), .word("piers")]), "pier, piers", ["pier", "piers"]),
        Case(.words([.word("pier"), .not(.word("night"))]), "pier at noon", ["pier"]),
        Case(.or([.word("pier"), .not(.word("ferry"))]), "pier and ferry", ["pier"]),
        Case(.not(.not(.word("pier"))), "pier and ferry", ["pier"]),
        Case(.not(.not(.not(.word("pier")))), "only a ferry", []),
        Case(.words([.word("pier"), .word("zeppelin")]), "pier and ferry", ["pier"]),
        Case(.words([.word("…"), .word("ferry")]), "… ferry …", ["ferry"]),
        Case(.word("pier"), "<mark>pier</mark> &amp; \"pier\"", ["pier", "pier"]),
        Case(.word("<mark>"), "<mark>pier</mark>", ["mark", "mark"]),
        Case(.word("amp"), "pier &amp; ferry", ["amp"]),
    ]

    @Test("what an expression looks for is marked, and nothing else", arguments: cases)
    func text(_ example: Case) throws {
        let hit = try hit(example.expression, example.text)
        #expect(Self.marked(hit.passages) == example.marked)
        // A short text is shown as it is, whatever in it looks like marks.
        #expect(hit.passages.map(\.text) == (example.marked.isEmpty ? [] : [example.text]))
    }

    @Test("headlines are marked as texts are", arguments: cases)
    func title(_ example: Case) throws {
        let hit = try hit(example.expression, title: example.text, "…")
        #expect(Self.marked([hit.title].compactMap(\.self)) == example.marked)
        #expect(hit.passages == [])
    }

    @Test(
        "a field is marked where it stands, not elsewhere",
        arguments: [
            (SearchExpression.field(.title, .word("pier")), ["Pier"], [String]()),
            (.and([.field(.title, .word("pier")), .word("ferry")]), ["Pier", "ferry"], ["ferry"]),
            (.word("pier"), ["Pier"], ["pier"]), (.field(.source, .word("pier")), [], []),
            (.field(.title, .phrase(["pier", "ferry"])), ["Pier ferry"], []),
            (.field(.title, .prefix("fer")), ["ferry"], []),
            (.field(.title, .near(["ferry", "pier"], distance: 3)), ["Pier", "ferry"], []),
        ]
    )
    func fields(expression: SearchExpression, title: [String], text: [String]) throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        _ = try archive.store([
            Sample.article("a", title: "Pier ferry", text: "The pier is shut, the ferry waits.") {
                $0.source = "Pier Post"
            }
        ])
        var question = SearchQuestion()
        (question.expression, question.match) = (expression, .all)
        let hit = try #require(try archive.search(question).items.first)
        #expect(Self.marked([hit.title].compactMap(\.self)) == title)
        #expect(Self.marked(hit.passages) == text)
    }

    @Test(
        "a quote is shown whole with its marks, or not at all where its words did not match",
        arguments: [
            (SearchExpression.word("harbours"), ["harbour"]), (.word("halvorsen"), []), (.prefix("ope"), ["open"]),
            (.phrase(["harbour", "will"]), ["harbour will"]), (.field(.speaker, .word("mira")), []),
            (.field(.title, .word("harbour")), []), (.near(["open", "harbour"], distance: 1), ["harbour", "open"]),
            (.words([.word("mira"), .word("open")]), ["open"]), (.not(.word("spring")), []),
        ]
    )
    func quotes(expression: SearchExpression, marked: [String]) throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        _ = try archive.store([Sample.harbour()])
        var question = QuoteQuestion()
        (question.expression, question.match, question.sort) = (expression, .all, .relevance)
        question.filter.speaker.include = ["Mira Halvorsen"]
        #expect(try archive.quotes(question).items.map(\.passages) == [[]])
        question.highlight = true
        let hit = try #require(try archive.quotes(question).items.first)
        #expect(Self.marked(hit.passages) == marked)
        #expect(hit.passages.map(\.text) == (marked.isEmpty ? [] : ["The harbour will open"]))
    }
}
