import ArchiveStore
import NewsModel
import Testing

/// Searches that leave out what they need not read, held against FTS5's own, which leave out nothing.
@Suite struct SkippingTests {
    /// Words from frequent to rare; none has another's stem.
    private static let words = ["fog", "rain", "calm", "gale", "frost", "dew", "hail", "storm"]

    /// Articles of which most come in the order of their dates, with texts of three lengths.
    private static func article(_ number: Int, _ dice: inout Dice) -> PreparedArticle {
        let day = dice.roll(40) == 0 ? dice.roll(3_000) : number / 3
        let date = CivilDay.date(14_000 + day)
        var text: [String] = []
        for (place, word) in words.enumerated() where dice.roll(1 << place) == 0 {
            // Now and then a word stands so often that its places fill more than a page.
            let count = dice.roll(2_500) == 0 ? 3_000 : 1 + dice.roll(3)
            for _ in 0..<count { text += [word, dice.pick(["and", "or", "with"])] }
        }
        let printed = NewsDate(year: date.year, month: date.month, day: date.day)?.description
        let isDated = dice.roll(50) > 0
        return Sample.article(
            "\(number)",
            title: dice.roll(9) == 0 ? dice.pick(words) : nil,
            text: text.joined(separator: " ") + " end.",
            published: isDated ? printed : nil
        )
    }

    private static func filled(_ folder: TemporaryFolder, _ count: Int) throws -> ArticleArchive {
        let archive = try folder.archive()
        var dice = Dice(seed: count)
        _ = try archive.store((0..<count).map { article($0, &dice) })
        try archive.mergeIndexes()
        // On top of one large part of the index some small ones, that speak of rows in it anew.
        for _ in 0..<6 {
            _ = try archive.store((0..<4).map { _ in article(dice.roll(count + 50), &dice) })
            _ = try archive.remove(articleID: "\(dice.roll(count))", expecting: nil)
        }
        return archive
    }

    /// Queries in both languages.
    private static func queries(_ dice: inout Dice) -> [(ours: SearchExpression, theirs: String)] {
        let (one, other) = (dice.pick(words), dice.pick(words))
        return [
            (.word(one), one), (.prefix(String(one.prefix(1))), one.prefix(1) + "*"),
            (.phrase([one, "and", one]), "\"\(one) and \(one)\""),
            (.phrase(["with", other]), "\"with \(other)\""),
            (.and([.word(one), .word(other)]), "\(one) AND \(other)"),
            (.or([.word(one), .word(other)]), "\(one) OR \(other)"),
            (.near([one, other], distance: 5), "NEAR(\(one) \(other), 5)"),
            (.field(.title, .word(one)), "title:\(one)"),
            (.and([.word(one), .not(.word(other))]), "\(one) NOT \(other)"),
        ]
    }

    /// The numbers of the articles that FTS5 finds within a window, the newest first.
    private static func plain(_ database: RawDatabase, _ query: String, _ from: Int64, _ to: Int64) throws -> [Int] {
        try database.integers(
            """
            SELECT CAST(id AS INTEGER) FROM articles WHERE published_key BETWEEN \(from) AND \(to) AND seq IN \
            (SELECT rowid FROM article_index WHERE article_index MATCH '\(query)') \
            ORDER BY published_key DESC, seq DESC
            """
        )
    }

    @Test("a window of time holds what FTS5 finds in it, from one row to all of them")
    func windows() throws {
        let folder = try TemporaryFolder()
        let archive = try Self.filled(folder, 9_000)
        let database = try RawDatabase(folder.file)
        var dice = Dice(seed: 7)
        for days in [1, 1, 7, 30, 365, 4_000] {
            let from = Int64(14_000 - 10 + dice.roll(3_000)) * 86_400
            let to = from + Int64(days) * 86_400 - 1
            for query in Self.queries(&dice) {
                let rows = try Self.plain(database, query.theirs, from, to)
                for sort in [Sort.newest, .relevance] {
                    var question = SearchQuestion()
                    (question.expression, question.sort, question.match) = (query.ours, sort, .all)
                    (question.filter.from, question.filter.to) = (from, to)
                    (question.limit, question.highlight) = (50, false)
                    question.counting.histogram = .steps(.year)
                    let page = try archive.search(question)
                    #expect(page.total.count == rows.count, "\(query.theirs) in \(days) days")
                    #expect(page.counts?.histogram?.buckets.reduce(0) { $0 + $1.count } == rows.count)
                    let ids = page.items.compactMap { Int($0.item.id) }
                    #expect(ids.count == min(50, rows.count))
                    if sort == .newest { #expect(ids == Array(rows.prefix(50)), "\(query.theirs) in \(days) days") }
                    if sort == .relevance { #expect(Set(ids).isSubset(of: rows)) }
                }
            }
        }
    }

    @Test("within a window one word ranks what is in it as it does without one")
    func ranking() throws {
        let folder = try TemporaryFolder()
        let archive = try Self.filled(folder, 4_000)
        let (from, to) = (Int64(14_700) * 86_400, Int64(14_760) * 86_400 - 1)
        for word in Self.words {
            var question = SearchQuestion()
            (question.expression, question.limit, question.highlight) = (.word(word), 200, false)
            let all = try archive.ids(question)
            (question.filter.from, question.filter.to) = (from, to)
            let within = try archive.ids(question)
            #expect(!within.isEmpty)
            #expect(within == all.filter { Set(within).contains($0) }, "\(word)")
        }
    }

    @Test("quotes of a window are found though their rows lie anywhere")
    func quotes() throws {
        let folder = try TemporaryFolder()
        let archive = try folder.archive()
        var dice = Dice(seed: 5)
        _ = try archive.store(
            (0..<5_000).map { number in
                let date = CivilDay.date(14_000 + (dice.roll(30) == 0 ? dice.roll(500) : number / 10))
                let printed = NewsDate(year: date.year, month: date.month, day: date.day)?.description
                let said = (0..<dice.roll(3)).map { _ in Sample.Said("Fog again", by: "Mira Aas") }
                return Sample.article("\(number)", text: "“Fog again”, said Mira.", published: printed, said: said)
            }
        )
        let database = try RawDatabase(folder.file)
        for first in [14_000, 14_123, 14_499, 15_000] {
            let (from, to) = (Int64(first) * 86_400, Int64(first + 2) * 86_400 - 1)
            var question = QuoteQuestion()
            (question.expression, question.limit) = (.word("fog"), 200)
            (question.filter.from, question.filter.to) = (from, to)
            let sql = "SELECT count(*) FROM quotes AS q JOIN articles AS a ON a.seq = q.article_seq"
            let rows = try database.integers("\(sql) WHERE a.published_key BETWEEN \(from) AND \(to)")
            #expect(try archive.quotes(question).total.count == rows[0])
        }
    }
}
