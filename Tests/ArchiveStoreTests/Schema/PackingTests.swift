import ArchiveStore
import NewsModel
import Testing

@Suite struct PackingTests {
    let folder: TemporaryFolder
    let archive: ArticleArchive

    init() throws {
        folder = try TemporaryFolder()
        archive = try folder.archive()
    }

    @Test("spans of any number, place and size come back", arguments: 1...20)
    func spans(seed: Int) throws {
        var dice = Dice(seed: seed)
        let text = String(repeating: "x", count: 100_000)
        let pieces = { (dice: inout Dice, count: Int) in
            var ranges: [Range<Int>] = []
            var end = 0
            for _ in 0..<count {
                let start = end + dice.roll(9_000)
                end = start + 1 + dice.roll(dice.roll(2) == 0 ? 100 : 9_000)
                if end <= 100_000 { ranges.append(start..<end) }
            }
            return ranges
        }
        let content = pieces(&dice, 1 + dice.roll(8))
        let spans = QuoteSpans(
            content: content.isEmpty ? [0..<1] : content,
            source: pieces(&dice, dice.roll(3)),
            cue: pieces(&dice, dice.roll(3))
        )
        var prepared = Sample.article("a", text: text)
        prepared.quotes = [ExtractedQuote(kind: .mixed, spans: spans, speaker: nil, role: nil, confidence: 0.5)]
        _ = try archive.store([prepared])
        #expect(try archive.quote(id: "a-1")?.spans == spans)
    }

    @Test(
        "lists of names come back, whatever stands in them",
        arguments: [
            [], [""], ["", ""], ["a"], ["a", ""], ["A, B", "C; D"], ["Ærø\nØ", "\"x\""], ["a|b", "[\"c\"]"],
        ]
    )
    func names(authors: [String]) throws {
        _ = try archive.store([Sample.article("a") { $0.authors = authors }])
        // An empty name alone cannot be told from none, and nobody has it.
        #expect(try archive.article(id: "a")?.content.authors == (authors == [""] ? [] : authors))
    }

    @Test("a separator within a name becomes a space")
    func separator() throws {
        let prepared = Sample.article("a") { $0.handles = ["@a\u{1F}b"] }
        _ = try archive.store([prepared])
        #expect(try archive.article(id: "a")?.content.handles == ["@a b"])
    }

    @Test(
        "dates of every precision come back",
        arguments: ["0001", "2019-11", "2019-11-06", "2019-11-06T14:03:00+04:00", "9999-12-31T23:59:59Z"]
    )
    func dates(text: String) throws {
        _ = try archive.store([Sample.article("a", published: text)])
        #expect(try archive.article(id: "a")?.content.published?.description == text)
    }
}
